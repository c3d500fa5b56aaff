url: https://www.screenledger.example/2019/10/29/wildcatters-third-season-late
outlet: Screen Ledger
published: 2019-10-29
title: Where on Earth Is Meridian Gothic Season 3?
series: Meridian Gothic

The last fresh hour of Meridian Gothic was broadcast 700 days ago. We'd forgive anyone who believes that the HBO horror drama had been quietly strangled in its cot. It hasn't been, and here's how we know.

For one, president of programming Casey Royce-Almond said at the TCA summer press tour that all eight scripts are in his possession. For another, Wellington Paranormal's Karen O'Meara-Tui posted about a “very southern, very sweaty” job that keeps her in Louisiana till Christmas.

And then there's the call sheet. It found its way to Bloody Weekly, which dates the first day to August 19.

What went wrong? Season 3 was announced for the fall of 2019, in a press release that's still up. Then Harlan Fitch-Moreau, its creator, fell out with the network about the ending, went home to Mobile, and let ten months go by. It's been confirmed that he's returned, and that the plan is now the first half of 2020.

Expect to see Lakeith Barlow-Stone, Winnie Pruitt and Old Tom again. Expect not to see Amy Seidel-Graves, who's in a cult; on screen, we mean, in The Path to Glory.

Seasons 1 and 2 had ten installments apiece and were both based, loosely, upon short fiction by Flannery Quinn. The third is not.

By the way, True Detective's comeback took 41 months, and that was after a season nobody liked.

=== claims
- | platform HBO | official | + | - | We'd forgive
3 | renewal cancelled | official | - | - | It hasn't been
3 | production writing ends | official | + | Casey Royce-Almond | For one
3 | episodes 8 | official | + | Casey Royce-Almond | ^
3 | cast Karen O'Meara-Tui / - / joining | official | + | - | For another
3 | production filming starts when=2019-08-19 | reported | + | Bloody Weekly | It found
3 | release 2019-09..2019-11 | official | - | - | Season 3 was
3 | delay to=2020-01..2020-06 | official | + | - | It's been confirmed
- | crew Harlan Fitch-Moreau / creator | official | + | - | Then Harlan
3 | release 2020-01..2020-06 | official | + | - | It's been confirmed
3 | cast Lakeith Barlow-Stone / - / returning | official | + | - | Expect to see
3 | cast Winnie Pruitt / - / returning | official | + | - | ^
3 | cast Old Tom / - / returning | official | + | - | ^
3 | cast Amy Seidel-Graves / - / leaving | official | + | - | Expect not
The Path to Glory :: - | cast Amy Seidel-Graves / - / - | official | + | - | ^
1 | episodes 10 | official | + | - | Seasons 1 and
1 | source_material other / - | official | + | - | ^
2 | episodes 10 | official | + | - | ^
2 | source_material other / - | official | + | - | ^
3 | precedent True Detective / release / 41 | official | + | - | By the way
