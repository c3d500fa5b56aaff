url: https://www.animeradar.example/2024/08/24/ghost-ferry-of-lake-biwa-s2-delay
outlet: Anime Radar
published: 2024-08-24
title: Ghost Ferry of Lake Biwa Season 2 Slips to Winter
series: Ghost Ferry of Lake Biwa

Passengers must wait a little longer on the pier. Studio Bakeneko apologized on Friday and said that the second season of Ghost Ferry of Lake Biwa cannot set out in October, "in order to further improve the quality." January 2025 is when it is to cast off in its place.

It's the second shift of this kind. When the sequel was made known, at AnimeJapan in March of last year, the talk was of April 2024; then came a change of studios, from Geno to Bakeneko, and with it the autumn.

To sweeten the pill the official site has put up a second trailer, in which the ferryman's lamp goes out. (The one before had appeared in May.) It confirms Nao Shimizu as Kujira, a character the book's readers have been hoping for. Toshio Hirata and Miki Asano reprise the ferryman and Suzu.

Kosuke Yamane, under whom season 1 was made, supervises; the director proper is Takeshi Oguri. There will be twelve new crossings, and HIDIVE has already secured them for North America.

The earlier twelve were seen from October 2022 on Tokyo MX and Sun TV and will be rerun from October 4, in the place left vacant. Is that a reason to be glad? A rerun hasn't got a spoiler in it.

Koji Manabe's illustrated novels (Fujimi Shobo) sold their 900,000th copy in July. The next one, the ninth, was to have appeared at the same time as the anime, and stays put on October 19. A drama CD from the year 2020 had another cast.

Manabe himself thinks there's "a third season's worth of water in the lake." Asked by Anime News Network whether anyone has commissioned one, he responded with a picture of a heron.

=== claims
2 | release 2024-10 | official | - | Studio Bakeneko | Studio Bakeneko
2 | delay to=2025-01 | official | + | Studio Bakeneko | ^
2 | release 2025-01 | official | + | Studio Bakeneko | January 2025
2 | renewal renewed when=2023-03 | official | + | - | When the sequel
2 | release 2024-04 | official | - | - | ^
2 | trailer trailer | official | + | - | To sweeten
2 | trailer trailer when=2024-05 | official | + | - | (The one
2 | cast Nao Shimizu / Kujira / joining | official | + | - | It confirms
2 | cast Toshio Hirata / ferryman / returning | official | + | - | Toshio
2 | cast Miki Asano / Suzu / returning | official | + | - | ^
1 | crew Kosuke Yamane / director | official | + | - | Kosuke
2 | crew Takeshi Oguri / director | official | + | - | ^
2 | episodes 12 | official | + | - | There will be
2 | platform HIDIVE | official | + | - | ^
1 | episodes 12 | official | + | - | The earlier
1 | release 2022-10 | official | + | - | ^
1 | platform Tokyo MX | official | + | - | ^
1 | platform Sun TV | official | + | - | ^
- | source_material novel / - | official | + | - | Koji Manabe
