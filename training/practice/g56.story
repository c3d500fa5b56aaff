url: https://www.flixledger.example/2024/03/the-red-abbey-season-3-renewal
outlet: Flix Ledger
published: 2024-03-11
title: The Red Abbey Season 3 on Netflix: Where the Renewal Stands
series: The Red Abbey

Nuns, nails and a nasty secret in the crypt: The Red Abbey's return on March 8, 2024 gave Netflix the biggest Spanish opening of the year. Three days on, what of a Season 3?

For latecomers, the Netflix Original is a supernatural horror series, conceived by Inmaculada Reyes-Dato and put on film by Borja Etxeberria, of The Well and Winter in Cádiz fame. Vaca Film is the company behind it.

Netflix greenlit the second season as early as a month after the first, whose eight chapters had been published on October 14, 2022. This time around it isn't in such a rush, and it has granted the abbey nothing to date.

The Red Abbey Season 3 Netflix Renewal Status

Official Renewal Status: Pending (Last Updated: 11/03/2024)

We rate the odds at better than even. The budget is said to be modest, and sisters who levitate sell well abroad.

A clue may be found in Reyes-Dato's remark to Fotogramas that she “knows what the last bell sounds like.”

Could It Be Over?

Hardly: you don't drown an abbess in the final minute if you mean to leave it there. Of the cast, Pilar Unzueta-Roig's Sister Blanca is the one we'd expect to see again first.

Previously we wrote about the nine locks, the meaning of the goat, and why the third bell-ringer looked familiar.

=== claims
2 | release 2024-03-08 | official | + | - | Nuns, nails
2 | platform Netflix | official | + | - | ^
- | platform Netflix | official | + | - | For latecomers
- | crew Inmaculada Reyes-Dato / creator | official | + | - | ^
- | crew Borja Etxeberria / director | official | + | - | ^
2 | renewal renewed when=2022-11 | official | + | - | Netflix greenlit
1 | episodes 8 | official | + | - | ^
1 | release 2022-10-14 | official | + | - | ^
3 | renewal renewed | official | - | - | This time around
3 | renewal renewed | predicted | + | - | We rate
3 | cast Pilar Unzueta-Roig / Sister Blanca / returning | predicted | + | - | Of the cast
