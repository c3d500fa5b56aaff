url: https://www.realityrundown.example/2022/07/20/summer-reality-competition-dates
outlet: Reality Rundown
published: 2022-07-20
title: When do ‘Bake Hard’, ‘The Islanders’, ‘Spin Cycle’ and your other reality favourites return?

Competition shows never die; they hibernate. What the alarm clocks say:

• Bake Hard (Hulu), cycle 4 – Thursday week. With judges Candace Nell and Dom Russo, minus host Daniel Leavitt, who has moved on to a talk show. Replacement: Joel Gamor.
• The Islanders (CBS), cycle 43 – Wednesday, September 21. Eighteen castaways, and Jeff Prowse.
• Spin Cycle – The laundromat makeover show won't spin again. HGTV took it off in May after ten hours.
• Dance or Die – Twenty-nine editions on ABC, and the thirtieth and the thirty-first have both been bought by Disney+. Fall for the first of these. Tyra Banner shares the stage with Alphonse Ribera.
• The Great British Sew-Along, 8 – BBC One; not before September. Sara Paxton-Hill can't present. In goes comedian Kieran Bain.
• Love Is Deaf (Netflix) – Rick Lachlan presents a third and, as was settled in March, a fourth and a fifth. “This fall” for the one in Dallas.
• Top Cook Masters – Bravo picked London for its next location, its twentieth season; the shoot starts in August. Priya Lakhani is in; so is Gail Simms. No word about when.
• Glow Down – has been put off till January. Why, E! isn't saying.
• Hell's Pantry – Graham Ramsden's eighteenth and nineteenth had been filmed one after the other in 2019; the twenty-first will be seen on September 29.
• The Mole Hunt – dormant since 2008, dug up by Netflix with Alexa Wagoner as its host. October 7: five episodes, then batches.
• Lip Sync Battles of the Bands – Paramount Network let the option go. Nobody announced it.

“Amazing Chase 34”? It films without face masks, Phil Keough tells us from Munich, and it is going to be on CBS right after The Islanders.

=== claims
Bake Hard :: - | platform Hulu | official | + | - | Bake Hard
Bake Hard :: 4 | release 2022-07-28 | official | + | - | ^
Bake Hard :: 4 | cast Candace Nell / - / returning | official | + | - | ^
Bake Hard :: 4 | cast Dom Russo / - / returning | official | + | - | ^
Bake Hard :: 4 | cast Daniel Leavitt / - / leaving | official | + | - | ^
Bake Hard :: 4 | cast Joel Gamor / - / joining | official | + | - | ^
The Islanders :: - | platform CBS | official | + | - | The Islanders
The Islanders :: 43 | release 2022-09-21 | official | + | - | ^
The Islanders :: 43 | cast Jeff Prowse / - / - | official | + | - | ^
Spin Cycle :: - | renewal cancelled | official | + | - | Spin Cycle
Spin Cycle :: - | episodes 10 | official | + | - | ^
Dance or Die :: - | platform ABC | official | + | - | Dance or
Dance or Die :: 30 | renewal renewed | official | + | - | ^
Dance or Die :: 31 | renewal renewed | official | + | - | ^
Dance or Die :: 30 | platform Disney+ | official | + | - | ^
Dance or Die :: 31 | platform Disney+ | official | + | - | ^
Dance or Die :: 30 | release 2022-09-01..2022-11-30 | official | + | - | ^
Dance or Die :: - | cast Tyra Banner / - / - | official | + | - | ^
Dance or Die :: - | cast Alphonse Ribera / - / - | official | + | - | ^
The Great British Sew-Along :: 8 | platform BBC One | official | + | - | The Great
The Great British Sew-Along :: 8 | release 2022-09-01.. | official | + | - | ^
The Great British Sew-Along :: 8 | cast Sara Paxton-Hill / - / leaving | official | + | - | ^
The Great British Sew-Along :: 8 | cast Kieran Bain / - / joining | official | + | - | ^
Love Is Deaf :: - | platform Netflix | official | + | - | Love Is
Love Is Deaf :: 3 | cast Rick Lachlan / - / - | official | + | - | ^
Love Is Deaf :: 4 | renewal renewed when=2022-03 | official | + | - | ^
Love Is Deaf :: 5 | renewal renewed when=2022-03 | official | + | - | ^
Love Is Deaf :: 3 | release 2022-09-01..2022-11-30 | official | + | - | ^
Top Cook Masters :: 20 | production filming starts when=2022-08 | official | + | - | Top Cook
Top Cook Masters :: - | platform Bravo | official | + | - | ^
Top Cook Masters :: 20 | cast Priya Lakhani / - / returning | official | + | - | ^
Top Cook Masters :: 20 | cast Gail Simms / - / returning | official | + | - | ^
Top Cook Masters :: 20 | release none | official | - | - | ^
Glow Down :: - | delay to=2023-01 | official | + | - | Glow Down
Glow Down :: - | release 2023-01 | official | + | - | ^
Hell's Pantry :: - | cast Graham Ramsden / - / - | official | + | - | Hell's Pantry
Hell's Pantry :: 18 | production filming under way when=2019 | official | + | - | ^
Hell's Pantry :: 19 | production filming under way when=2019 | official | + | - | ^
Hell's Pantry :: 21 | release 2022-09-29 | official | + | - | ^
The Mole Hunt :: - | platform Netflix | official | + | - | The Mole
The Mole Hunt :: - | cast Alexa Wagoner / - / - | official | + | - | ^
The Mole Hunt :: - | release 2022-10-07 | official | + | - | ^
Lip Sync Battles of the Bands :: - | renewal cancelled | official | + | - | Lip Sync
Amazing Chase :: 34 | production filming under way | official | + | Phil Keough | It films
Amazing Chase :: 34 | platform CBS | official | + | Phil Keough | ^
Amazing Chase :: - | cast Phil Keough / - / - | official | + | - | ^
