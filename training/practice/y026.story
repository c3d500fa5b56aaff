url: https://www.thefoldpaper.example/2024/11/hinterland-nine-apple-thriller
outlet: The Fold
published: 2024-11-19
title: Nine Below: a cold trail, a warm lead and a date in ink
series: Nine Below

It has been a lean couple of years for the Arctic noir, so a word on its best specimen. Nine Below thaws out on March 7, a Friday, and Apple TV+ has put two episodes on the first plate; the remaining six are doled out singly until April 18.

That this day should come was far from certain. The opener of the saga had been let loose on October 14, 2022. A follow-up was assented to within five weeks. It was then meant for the early months of 2024, shot through a winter without snow, reshot through one with too much of it, and held over by a further year.

Adapted for the screen by Ragnhild Moe from Per Solberg's Frost Line — the second of four novels about the Vardø coroner, for in the first run it had been the turn of Black Ice — the new chapters drop Lars Eide's detective for good. Sverre Holt, hitherto the sidekick, moves up. Kirsten Lomax signs on in the part of a Russian consul.

Three minutes of trailer were unlocked this morning. If you only have time for fifteen seconds of it, there's the one from August with the sledge.

Apple's patience has been compared to that of a glacier. In fact it's middling: the same company took 32 months over Sable Harbor and a trim thirteen over the comedy Well Actually, and both were none the worse.

Holt told Aftenposten that he would be free again in June, “should anyone be curious.” Solberg's fifth novel, Meltwater, is out in the spring and has been optioned by Paramount for the cinema. Moe's earlier series, The Gannet, was NRK's and ended after three years, on the 30th of May, 2021.

The Swedes have meanwhile been selling us a third helping. Aftonbladet's film page mentions 2027, an agent's newsletter mentions ten episodes, and I mention, timidly, that neither mentions who told them.

=== claims
2 | release 2025-03-07 | official | + | - | Nine Below thaws
2 | platform Apple TV+ | official | + | - | ^
2 | episodes 8 | official | + | - | ^
1 | release 2022-10-14 | official | + | - | The opener of
2 | renewal renewed when=2022-10-14..2022-11-18 | official | + | - | A follow-up was
2 | release 2024-01..2024-04 | official | - | - | It was then
2 | delay to=2025-03-07 | official | + | - | ^
- | crew Ragnhild Moe / writer | official | + | - | Adapted for the
2 | source_material novel / Frost Line | official | + | - | ^
1 | source_material novel / Black Ice | official | + | - | ^
2 | cast Lars Eide / - / leaving | official | + | - | ^
2 | cast Sverre Holt / - / returning | official | + | - | Sverre Holt
2 | cast Kirsten Lomax / - / joining | official | + | - | Kirsten Lomax
2 | trailer trailer when=2024-11-19 | official | + | - | Three minutes of
2 | trailer teaser when=2024-08 | official | + | - | If you only
2 | precedent Sable Harbor / release / 32 | official | + | - | In fact it's
2 | precedent Well Actually / release / 13 | official | + | - | ^
The Gannet :: - | platform NRK | official | + | - | Moe's earlier series
3 | release 2027 | reported | + | Aftonbladet | Aftonbladet's film page
3 | episodes 10 | reported | + | agent's newsletter | ^
