url: https://www.bostonsmallscreen.example/2025/12/02/the-minutemen-peacock-delayed
outlet: Boston Small Screen
published: 2025-12-02
title: One more winter without The Minutemen
series: The Minutemen

We had hoped to greet Peacock's ice hockey drama The Minutemen over the holidays. Turns out that the puck drops in 2026, and that even its drop has been postponed.

In the fall preview that NBCUniversal mailed out in August, the third period was down for December 28. That line vanished in October, and on Monday the company filled the hole: "first quarter." It added, unasked, that the Winter Olympics in February would "need all of the ice."

Put those two sentences side by side and March is the month, I'd say.

At least they are not short of material. Showrunner Liz Ferrante had the luxury of 140 hours from Lowell, where the team skated from May 12 till it melted, as she jokes, on the 2nd of August. Picture was locked for seven of the ten by Thanksgiving. Mixing goes on.

Bruins legend Ray Fontaine plays a coach, his acting debut. The other addition is Kelly Marsh, on skates for the first time since an unfortunate charity game. Conor Daly's captain has retired to Florida: "I'm done, my knees are done, thank you Boston," as the actor posted on Sunday.

I phoned the rink. Is it booked for a fourth? "For what?" asked a gentleman. But an outlet in Providence, WJAR, had it on the evening news that tax credits were applied for.

Those who count (you know who you are, Section 14) will note twenty-two months since the second batch, which hit on May 9, 2024. In the case of Friday Night Tykes... no, let me instead cite Heels, with 23 between its two.

The next Minutemen podcast is on Thursday. Tickets for Beanpot go on sale tomorrow.

=== claims
- | platform Peacock | official | + | - | We had
3 | release 2026 | official | + | - | Turns out
3 | delay to=2026 | official | + | - | ^
3 | release 2025-12-28 | official | - | - | In the fall
3 | release 2026-01..2026-03 | official | + | NBCUniversal | That line
3 | release 2026-03 | predicted | + | - | Put those
3 | production filming starts when=2025-05-12 | official | + | Liz Ferrante | Showrunner
3 | production filming ends when=2025-08-02 | official | + | Liz Ferrante | ^
- | crew Liz Ferrante / showrunner | official | + | - | ^
3 | production post-production under way | official | + | - | Mixing
3 | episodes 10 | official | + | - | Picture was
3 | cast Ray Fontaine / coach / joining | official | + | - | Bruins
3 | cast Kelly Marsh / - / joining | official | + | - | The other
3 | cast Conor Daly / captain / leaving | official | + | Conor Daly | Conor
4 | renewal renewed | reported | + | WJAR | But an outlet
2 | release 2024-05-09 | official | + | - | Those who
3 | precedent Heels / release / 23 | official | + | - | In the case
