url: https://www.tokyotoonwatch.example/2019/03/23/animejapan-day-one
outlet: Tokyo Toon Watch
published: 2019-03-23
title: AnimeJapan, day one: five sequels and a farewell

On the green stage, at ten sharp, the first cheer: Cat Café Detective gets a second season in 2020. Ayaka Mizuno (Nora) was visibly surprised to be told so in front of two thousand people.

Noon belonged to Stellar Bakery. The third series, of 12 episodes, has its premiere on July 7, and a PV of ninety seconds went up on YouTube while the actors were still waving. Yūki Saga directs, as ever. Mao Itō joins as Croissant Queen.

Steel Hymn: the sequel that had been promised for this spring needs until the autumn. Producer Koji Amano bowed for a very long time.

What of Yomi no Niwa? Its panel had cake, a quiz and no announcement.

In the afternoon Toho brought The Emperor's Dentist to an end, so to speak. Season four, out in January, is to be the last; the manga had closed in February. "We adapt everything, down to the omake," vowed scriptwriter Ryōko Abe.

Hoshikuzu Parade was the surprise of the evening. Nine years have passed since season 1, and now there's a trailer, a cast (all of it the old one) and a home, Amazon Prime Video. Only a date is lacking.

Tomorrow: a live-action Cat Café Detective film, it's rumored.

=== claims
Cat Café Detective :: 2 | renewal renewed when=2019-03-23 | official | + | - | On the green
Cat Café Detective :: 2 | release 2020 | official | + | - | ^
Cat Café Detective :: - | cast Ayaka Mizuno / Nora / - | official | + | - | Ayaka Mizuno
Stellar Bakery :: 3 | episodes 12 | official | + | - | The third series
Stellar Bakery :: 3 | release 2019-07-07 | official | + | - | ^
Stellar Bakery :: 3 | trailer trailer when=2019-03-23 | official | + | - | ^
Stellar Bakery :: 3 | crew Yūki Saga / director | official | + | - | Yūki Saga
Stellar Bakery :: 3 | cast Mao Itō / Croissant Queen / joining | official | + | - | Mao Itō
Steel Hymn :: - | delay to=2019-09-01..2019-11-30 | official | + | - | Steel Hymn
Steel Hymn :: - | release 2019-09-01..2019-11-30 | official | + | - | ^
Steel Hymn :: - | release 2019-03-01..2019-05-31 | official | - | - | ^
Steel Hymn :: - | crew Koji Amano / producer | official | + | - | Producer Koji
The Emperor's Dentist :: 4 | release 2020-01 | official | + | - | Season four
The Emperor's Dentist :: 4 | renewal final | official | + | - | ^
The Emperor's Dentist :: - | source_material comic / - | official | + | - | ^
The Emperor's Dentist :: - | crew Ryōko Abe / writer | official | + | - | "We adapt
Hoshikuzu Parade :: 1 | release 2010 | official | + | - | Nine years have
Hoshikuzu Parade :: 2 | trailer trailer | official | + | - | ^
Hoshikuzu Parade :: 2 | platform Amazon Prime Video | official | + | - | ^
Hoshikuzu Parade :: 2 | release none | official | - | - | Only a date
