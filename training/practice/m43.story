url: https://www.kidtvwire.example/2018/06/25/summer-press-tour-cable-schedule
outlet: Cable Wire
published: 2018-06-25
title: Cable's summer: the schedule, night by night, with one-line verdicts

Mondays: Strip Mall Lawyer (AMC) comes back August 6, its fourth cycle, next to the first of Lodge No. 7. Verdict: two for the price of one.

Tuesdays: on Freeform, the witches of Cast a Shadow take over on July 10 from a double bill that closed last week. There's a second summer in the cards, or so its showrunner hopes. Verdict: hokum.

Wednesdays: Bespoke (USA) goes on, from July 18, minus two faces you know. Pat Addison and Meg Stone handed in their badges in April. In steps Kate Brandt. Verdict: wait and see.

Thursdays: nothing on cable. Go outside.

Fridays: Instead of Dust Devil, which is on vacation, the bounty hunters of Bounty Club begin their penultimate set, the fourth of five, on July 20. Syfy had ordered the fourth and the fifth at a stroke in 2017. Verdict: ask your kids.

Saturdays: Ghosts of Appalachia, A&E's number one reality show, stays till Labor Day.

Sundays: Here they fight like dogs. Sharp Knives, HBO's gothic with Amy Adair, starts on July 8; eight parts, one book, no sequel. Awkward Girl (HBO, season 3) and Sidelines (HBO, season 4) arrive hand in hand on August 12. Showtime counters with the second outing of Two-Drink Minimum, which has been there since May 6. On Starz, Supreme: season five, July 1. A sixth was called for in the same breath as the fifth.

And Netflix? It scoffs at nights. SPARKLE (its second batch) came out on June 22, Cell Block Girls (its sixth) follows on July 27, and for Lake Money the last day of August. Skull Vest is filming, Jade Fist waits for its date.

=== claims
Strip Mall Lawyer :: 4 | release 2018-08-06 | official | + | - | Mondays
Strip Mall Lawyer :: - | platform AMC | official | + | - | ^
Lodge No. 7 :: 1 | release 2018-08-06 | official | + | - | ^
Cast a Shadow :: 1 | release 2018-07-10 | official | + | - | Tuesdays
Cast a Shadow :: - | platform Freeform | official | + | - | ^
Bespoke :: - | release 2018-07-18 | official | + | - | Wednesdays
Bespoke :: - | platform USA | official | + | - | ^
Bespoke :: - | cast Pat Addison / - / leaving | official | + | - | Pat Addison
Bespoke :: - | cast Meg Stone / - / leaving | official | + | - | ^
Bespoke :: - | cast Kate Brandt / - / joining | official | + | - | In steps
Bounty Club :: 4 | release 2018-07-20 | official | + | - | Fridays: Instead
Bounty Club :: 4 | renewal renewed when=2017 | official | + | - | Syfy had
Bounty Club :: 5 | renewal renewed when=2017 | official | + | - | ^
Ghosts of Appalachia :: - | platform A&E | official | + | - | Saturdays
Sharp Knives :: - | platform HBO | official | + | - | Sharp Knives
Sharp Knives :: - | cast Amy Adair / - / - | official | + | - | ^
Sharp Knives :: 1 | release 2018-07-08 | official | + | - | ^
Sharp Knives :: 1 | episodes 8 | official | + | - | ^
Sharp Knives :: - | source_material novel / - | official | + | - | ^
Sharp Knives :: 2 | renewal cancelled | official | + | - | ^
Awkward Girl :: 3 | release 2018-08-12 | official | + | - | Awkward
Awkward Girl :: 3 | platform HBO | official | + | - | ^
Sidelines :: 4 | release 2018-08-12 | official | + | - | ^
Sidelines :: 4 | platform HBO | official | + | - | ^
Two-Drink Minimum :: 2 | release 2018-05-06 | official | + | - | Showtime
Two-Drink Minimum :: - | platform Showtime | official | + | - | ^
Supreme :: 5 | release 2018-07-01 | official | + | - | On Starz
Supreme :: 5 | platform Starz | official | + | - | ^
Supreme :: 6 | renewal renewed | official | + | - | A sixth
Sparkle :: 2 | release 2018-06-22 | official | + | - | SPARKLE
Cell Block Girls :: 6 | release 2018-07-27 | official | + | - | ^
Lake Money :: - | release 2018-08-31 | official | + | - | ^
Skull Vest :: - | production filming under way | official | + | - | Skull Vest
Jade Fist :: - | release none | official | - | - | ^
