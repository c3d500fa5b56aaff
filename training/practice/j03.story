url: https://www.animecourier.example/news/2023-06-16/moonlit-apothecary-of-kasumi-2nd-season-october
outlet: Anime Courier
published: 2023-06-16
title: Moonlit Ropeway Station Anime's 2nd Season Premieres in October
series: Moonlit Ropeway Station

The official website of the television anime of Hinano Satake's manga Moonlit Ropeway Station announced on Friday that season two will premiere on October 4. A key visual and a second promotional video were unveiled with the date.

The season will air on Tokyo MX, BS11 and MBS, and Crunchyroll streams it outside Asia.

Newcomers to the cast are:

• Junpei Morikawa as Stationmaster Ogi
• Reina Katō as Tsubaki
• Shinobu Arai as the Lamplighter

Returning voices include Mei Shirase as Kohaku and Daiki Onoda as Ren.

Kazuho Minami is back as director at Studio Wisteria. Where Aki Torii handled the series composition before, Shun Haneda takes it on from here. Rei Umino, who has drawn for a dozen of the studio's films, designs the characters once more. Gō Sakuma composes the music, which was Yuri Tateno's task the first time.

The twelve episodes of season one ran from January to March 2022. HIDIVE licensed the series at the time.

Satake launched the manga in Monthly Comic Lantern in May 2017. The 14th compiled volume went on sale on June 8 and the 15th ships this winter. An English edition is published by Kaiten Books.

The manga inspired a stage musical, which had its run in Ikebukuro in 2021. A second musical opens in December.

Sources: Moonlit Ropeway Station anime's website, Comic Natalie

=== claims
- | source_material comic / Moonlit Ropeway Station | official | + | - | The official website
2 | release 2023-10-04 | official | + | official website | ^
2 | trailer trailer when=2023-06-16 | official | + | - | A key visual
2 | platform Tokyo MX | official | + | - | The season will
2 | platform BS11 | official | + | - | ^
2 | platform MBS | official | + | - | ^
2 | platform Crunchyroll | official | + | - | ^
2 | cast Junpei Morikawa / Stationmaster Ogi / joining | official | + | - | Junpei Morikawa
2 | cast Reina Katō / Tsubaki / joining | official | + | - | Reina Katō
2 | cast Shinobu Arai / Lamplighter / joining | official | + | - | Shinobu Arai
2 | cast Mei Shirase / Kohaku / returning | official | + | - | Returning voices
2 | cast Daiki Onoda / Ren / returning | official | + | - | ^
2 | crew Kazuho Minami / director | official | + | - | Kazuho Minami
1 | crew Aki Torii / writer | official | + | - | Where Aki
2 | crew Aki Torii / writer | official | - | - | ^
2 | crew Shun Haneda / writer | official | + | - | ^
2 | crew Gō Sakuma / composer | official | + | - | Gō Sakuma
1 | crew Yuri Tateno / composer | official | + | - | ^
2 | crew Yuri Tateno / composer | official | - | - | ^
1 | episodes 12 | official | + | - | The twelve
1 | release 2022-01 | official | + | - | ^
1 | platform HIDIVE | official | + | - | HIDIVE licensed
