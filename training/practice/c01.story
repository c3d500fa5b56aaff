url: https://www.hallyubarometer.example/2023/08/14/the-ferrymans-ledger-second-voyage
outlet: Hallyu Barometer
published: 2023-08-14
title: The Ferryman's Ledger 2: what Ilgan Sports claims, what the makers deny
series: The Ferryman's Ledger

Eight months have gone by since The Ferryman's Ledger poured out of Disney+ on December 7, 2022, and its fans still check their phones before they check the weather. On Friday they were rewarded. Ilgan Sports claims to know that a second voyage has been signed off behind closed doors, and that the camera crews pack for Busan in November.

Disney+ would neither bless nor bury the story.

Content Wolf, the house that made the first ten episodes, went further. "We are nowhere near a first day on set, since not one page has been delivered," a representative told OSEN. Who is to be believed? Ilgan Sports has been right before, though not always, and in 2021 it had a whole musical invented.

The agency of Ryu Seung-hee, who was the widowed ferry captain Oh Dal-su, says that an inquiry about his calendar came in July. It knows nothing of a contract. Of Kim Da-mi nobody has asked anything, as far as we can tell.

As for a date, let us do the sum ourselves. With an autumn shoot, post-production would hardly begin before March 2024, so a slot in the last quarter of next year seems about right to this column. Moving took three years from its first table read to its premiere, but that is another kind of animal.

On the fan board Ledgerlings they are bolder. There the talk is of next summer and of twelve chapters instead of ten. None of it is signed.

Would it be any good? The first run lost half its audience around episode six, and the finale of February 1 was called a shrug by the critics. Director Jang Tae-yoo has an historical film to finish first.

=== claims
- | platform Disney+ | official | + | - | Eight months
1 | platform Disney+ | official | + | - | ^
1 | release 2022-12-07 | official | + | - | ^
2 | renewal renewed | reported | + | Ilgan Sports | Ilgan Sports claims
2 | production filming starts when=2023-11 | reported | + | Ilgan Sports | ^
2 | renewal renewed | official | - | - | Disney+ would
1 | episodes 10 | official | + | - | Content Wolf, the house
2 | production filming starts | official | - | Content Wolf | "We are nowhere
2 | production writing ends | official | - | Content Wolf | ^
- | cast Ryu Seung-hee / Oh Dal-su / - | official | + | - | The agency of
2 | production post-production starts when=2024-03.. | predicted | + | - | With an autumn
2 | release 2024-10..2024-12 | predicted | + | - | ^
2 | release 2024-06..2024-08 | rumored | + | Ledgerlings | There the talk
2 | episodes 12 | rumored | + | Ledgerlings | ^
- | crew Jang Tae-yoo / director | official | + | - | Director Jang
