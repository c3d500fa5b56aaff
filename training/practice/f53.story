url: https://www.seriesbarato.example/2021/12/29/la-viuda-de-oaxaca-3
outlet: Series Barato
published: 2021-12-29
title: La Viuda de Oaxaca: what is known of a third season
series: La Viuda de Oaxaca

Eugenia Cárdenas left the cemetery walking, and with that image the second season of La Viuda de Oaxaca said until later. Or goodbye?

Telemundo doesn't pronounce itself. The one who did is the protagonist, Ximena Duarte: “There's a desire on both sides,” she assured People en Español, and she ventured that a third would have to be recorded in 2023, since she gives birth in March.

Some portals already give it for a fact and even situate the premiere in October of 2022. That doesn't square with the above.

The super series is an original idea of Luis Zelko, author of its 130 chapters: 70 for the first season, launched on 17 September 2018, and 60 for the second, that was suspended by the pandemic when it had recorded half, and that could finally be released on 6 September of the present year.

Mauricio Ochoa (Fermín) fell down a ravine in the penultimate chapter. “Fermín is dead and very dead,” laughed the executive producer Marcos Santana-Gil in the programme Hoy Día. In the case of the girl, Valentina Buzzi, the same producer was clear that the public has not seen the last of her.

In its closing it marked 1.4 million viewers. A Turkish version (Dul) is in preproduction at Ay Yapım.

Where to see it? Both are on Peacock; Netflix offers the first one outside the United States.

=== claims
3 | renewal renewed | official | - | - | Telemundo doesn't
- | cast Ximena Duarte / - / - | official | + | - | The one who
3 | renewal renewed | official | + | Ximena Duarte | ^
3 | production filming under way when=2023 | official | + | Ximena Duarte | ^
3 | renewal renewed | rumored | + | - | Some portals
3 | release 2022-10 | rumored | + | - | ^
3 | release 2022-10 | predicted | - | - | That doesn't
- | crew Luis Zelko / creator | official | + | - | The super series
- | crew Luis Zelko / writer | official | + | - | ^
1 | episodes 70 | official | + | - | ^
1 | release 2018-09-17 | official | + | - | ^
2 | episodes 60 | official | + | - | ^
2 | production filming under way | official | - | - | ^
2 | release 2021-09-06 | official | + | - | ^
3 | cast Mauricio Ochoa / Fermín / leaving | official | + | Marcos Santana-Gil | “Fermín is dead
- | crew Marcos Santana-Gil / producer | official | + | - | ^
3 | cast Valentina Buzzi / girl / returning | official | + | Marcos Santana-Gil | In the case
1 | platform Peacock | official | + | - | Both are
2 | platform Peacock | official | + | - | ^
1 | platform Netflix | official | + | - | ^
