url: https://otakuweekly.example/hollow-garden-second-cour-delayed-winter
outlet: Otaku Weekly
published: 2022-08-26
title: Hollow Garden Season 3 Slips into Winter
series: Hollow Garden

Hollow Garden fans have to wait a little more for the petals to fall. As the production committee let it be known on the official website, the third season of the anime does not begin in October 2022, as had been planned, but in January 2023. It names “circumstances in the production” and asks for understanding. Screenings of the first two episodes, for which tickets had been sold, are off.

The staff remains what it was: Chihaya Kondo is the chief director, Ruka Yonezawa directs, and Seiji Nukata looks after the scripts. Music is again by the duo Glass Pavement. Kobo Works, which did the second season, animates.

For the second season, which came out in April 2021 and counted 13 episodes, there had been no such trouble. Its last episode promised a sequel in so many words.

On HIDIVE both seasons can be watched with subtitles, and dubs exist in English and German.

Komaki Orie, the author of the manga, commented that she is glad about every day the team can sleep. The manga itself takes a break until November, as she has had an operation on her wrist.

The other anime of the studio, Paper Tengu, is not touched by it and opens on October 9 as foreseen.

=== claims
3 | release 2022-10 | official | - | production committee | As the production committee
3 | delay to=2023-01 | official | + | production committee | ^
3 | release 2023-01 | official | + | production committee | ^
3 | crew Chihaya Kondo / director | official | + | - | The staff remains
3 | crew Ruka Yonezawa / director | official | + | - | ^
3 | crew Seiji Nukata / writer | official | + | - | ^
3 | crew Glass Pavement / composer | official | + | - | Music is again
2 | release 2021-04 | official | + | - | For the second season
2 | episodes 13 | official | + | - | ^
1 | platform HIDIVE | official | + | - | On HIDIVE both
2 | platform HIDIVE | official | + | - | ^
- | source_material comic / - | official | + | - | Komaki Orie, the author
Paper Tengu :: 1 | release 2022-10-09 | official | + | - | The other anime
