url: https://otakuwire.example/2020-05-15/thunder-violin-s2-postponed-to-fall
outlet: Otaku Wire
published: 2020-05-15
title: Thunder Violin Anime's 2nd Season Postponed to Fall Due to COVID-19
series: Thunder Violin

On Friday a notice went up on the website of the television anime of Shō Kuramochi's Thunder Violin manga: with the state of emergency extended, the staff cannot get the second season done for July, and asks for patience until October.

Recording sessions had come to a standstill on April 8. They are to be taken up again, in pairs and behind glass, as of June, provided that the prefecture allows it. The animation itself the artists draw at home; studio Lapis has not let its pencils rest a single day, producer Mei Torigoe writes in the same notice.

Lapis also streams a new promotional video. It introduces the rival quartet and is scored with the ending song "Pizzicato Lover" by AMIGA.

The returning voices are:

• Shunsuke Oda as Raiden
• Minako Hoshi as Kanade
• Genta Murai as Maestro Kuroda

Yuki Sendagi, on the other hand, has taken leave from work for her health, and Ai Fujisaki replaces her in the role of Tsubame.

Directing the new season, as he did the old, is Akio Kitazume (Mecha Maiden, Bread Days). Series composition has been entrusted to Toru Wakasa, who steps in for Emi Nanjō.

Crunchyroll streamed the first season as it aired from January 2019, and will have the second too.

Kuramochi launched the manga in Monthly Stringendo in 2014. Seven Seas publishes it in English; the eleventh volume shipped on March 31. A stage musical, which had been set to run in Tokyo in June, is canceled. As for the OVA that comes with volume 15, its date of December 4 stands.

The notice closes with a message from Kuramochi, who says that she has been practicing the violin and that the neighbors have complained.

=== claims
- | source_material comic / Thunder Violin | official | + | - | On Friday a notice
2 | release 2020-07 | official | - | website | ^
2 | delay to=2020-10 | official | + | website | ^
2 | release 2020-10 | official | + | website | ^
2 | production filming under way when=2020-04-08 | official | - | - | Recording sessions had
2 | production filming starts when=2020-06 | official | + | - | They are to be taken
2 | production filming under way | official | + | Mei Torigoe | The animation itself
- | crew Mei Torigoe / producer | official | + | - | ^
2 | trailer trailer | official | + | - | Lapis also streams
2 | cast Shunsuke Oda / Raiden / returning | official | + | - | Shunsuke Oda as
2 | cast Minako Hoshi / Kanade / returning | official | + | - | Minako Hoshi as
2 | cast Genta Murai / Maestro Kuroda / returning | official | + | - | Genta Murai as
2 | cast Yuki Sendagi / Tsubame / leaving | official | + | - | Yuki Sendagi, on the
2 | cast Ai Fujisaki / Tsubame / joining | official | + | - | ^
2 | crew Akio Kitazume / director | official | + | - | Directing the new season
2 | crew Toru Wakasa / writer | official | + | - | Series composition has
2 | crew Emi Nanjō / writer | official | - | - | ^
1 | platform Crunchyroll | official | + | - | Crunchyroll streamed
1 | release 2019-01 | official | + | - | ^
2 | platform Crunchyroll | official | + | - | ^
