url: https://www.talkingreels.example/interview-marisol-kerr-night-ledger
outlet: Talking Reels
published: 2022-04-11
title: Marisol Kerr on numbers, nerves and the future of ‘Night Ledger’
series: Night Ledger

When I meet Marisol Kerr in a cafe in Silver Lake, she has been up since four. The creator and showrunner of Showtime's accounting thriller Night Ledger is in the thick of it: "We're in week nine of the writers' room, and the whiteboards have whiteboards."

She is allowed to talk about it at last. On 28 March the network handed her a third season, three days after the second had signed off. "Gary rang me from a golf course. I thought he was going to sack me."

How far along are you? "Six of ten are on paper. The rest is index cards and prayer. We start shooting in May, on the 23rd if the weather gods in Albuquerque are kind, and I won't sleep until September, when we're done."

So when do we get to see it? "They'd like it on the air in January. I'd like a nap. Somewhere between the two, I guess."

Fans worry about Dominic Vale, whose auditor Sloane was last seen in a trunk. "Dom's in. He was in before I was." And Petra Lindqvist? A long sip of coffee. "I'd love to have her, but nothing's signed. She's doing a play in London until the leaves fall."

New faces? "Harold Oyelaran comes aboard as a judge with a taste for opera. I wrote it for him, and he said yes on the spot, which has never happened to me."

Kerr got the idea from her mother's tax office. Season one, she recalls, was shot in eleven weeks in the fall of 2019 and came out in the worst month in history, March 2020. "Nobody left the house, so everybody watched."

Does she have an ending? "I have one for season five. Whether they let us get there is above my pay grade."

Before Night Ledger, Kerr spent four seasons on The Long Division and was nominated for an Emmy in 2016.

=== claims
- | crew Marisol Kerr / creator | official | + | - | The creator
- | crew Marisol Kerr / showrunner | official | + | - | ^
- | platform Showtime | official | + | - | ^
3 | production writing under way | official | + | Marisol Kerr | ^
3 | renewal renewed when=2022-03-28 | official | + | - | On 28 March
3 | episodes 10 | official | + | Marisol Kerr | "Six of ten
3 | production writing ends | official | - | Marisol Kerr | The rest is
3 | production filming starts when=2022-05-23 | official | + | Marisol Kerr | We start shooting
3 | production filming ends when=2022-09 | official | + | Marisol Kerr | ^
3 | release 2023-01 | official | + | Marisol Kerr | "They'd like
- | cast Dominic Vale / Sloane / - | official | + | - | Fans worry
3 | cast Dominic Vale / Sloane / returning | official | + | Marisol Kerr | "Dom's in.
3 | cast Petra Lindqvist / - / returning | official | - | Marisol Kerr | "I'd love to have
3 | cast Harold Oyelaran / - / joining | official | + | Marisol Kerr | "Harold Oyelaran
1 | production filming under way when=2019-09-01..2019-11-30 | official | + | Marisol Kerr | Season one, she
1 | release 2020-03 | official | + | Marisol Kerr | ^
