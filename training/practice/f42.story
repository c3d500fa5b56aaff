url: https://www.dailyott.example/2024/07/26/seoul-scam-unit-3
outlet: Daily OTT
published: 2024-07-26
title: ENA turns ‘Scam Unit Seoul’ into a franchise, adds season 3 before season 2
series: Scam Unit Seoul

ENA is so sure of its con artists that it doesn't wait to see how the sequel does. With “Scam Unit Seoul 2” still seventeen days from its bow, which is on August 12, the cable network said Friday that there will be a third.

The team has swindled its way into U+ Mobile TV as well, which carries both the upcoming season and the ten-part original from 2022.

“My cast signed for three,” said Nam Dae-joong, creator and director of the show. “Then we lost one, so we signed another.” He means Jang Geun-seok-ho, the hacker of season one, in whose shoes (and hoodie) Lee El-ijah is stepping in. Song Seung-heon-ki (chief Kang) and Tae Won-seok-jin stay.

Two hours have been added to the running order, for a total of twelve.

When will the third go into production? Not this year, Nam said. He first has to complete the Japanese remake, “Scam Unit Osaka,” which he executive-produces for Fuji TV.

In the last episode that we saw, the unit emptied the vault of a temple. The ratings climbed from 1.2 to 6.4 percent, and there were nominations at the International Emmys in November 2023, but no trophies.

A 12-minute highlight reel went online Thursday. Netflix, which has the first season in Southeast Asia only, didn't bid for the second.

Nam studied law. His debut, the film “Wedding Guests,” was released on July 26, 2012, twelve years ago to the day.

=== claims
2 | release 2024-08-12 | official | + | ENA | With “Scam
3 | renewal renewed when=2024-07-26 | official | + | ENA | ^
2 | platform U+ Mobile TV | official | + | - | The team has
1 | platform U+ Mobile TV | official | + | - | ^
1 | episodes 10 | official | + | - | ^
1 | release 2022 | official | + | - | ^
- | crew Nam Dae-joong / creator | official | + | - | “My cast
- | crew Nam Dae-joong / director | official | + | - | ^
1 | cast Jang Geun-seok-ho / hacker / - | official | + | - | He means
2 | cast Jang Geun-seok-ho / hacker / leaving | official | + | Nam Dae-joong | ^
2 | cast Lee El-ijah / hacker / joining | official | + | Nam Dae-joong | ^
2 | cast Song Seung-heon-ki / chief Kang / returning | official | + | - | Song Seung
2 | cast Tae Won-seok-jin / - / returning | official | + | - | ^
2 | episodes 12 | official | + | - | Two hours
3 | production filming starts when=2024 | official | - | Nam Dae-joong | Not this year
Scam Unit Osaka :: - | source_material series / Scam Unit Seoul | official | + | - | He first
Scam Unit Osaka :: - | crew Nam Dae-joong / producer | official | + | - | ^
Scam Unit Osaka :: - | platform Fuji TV | official | + | - | ^
2 | trailer clip when=2024-07-25 | official | + | - | A 12-minute
1 | platform Netflix | official | + | - | Netflix, which
