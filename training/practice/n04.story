url: https://www.animequarterly.example/news/2021/10/16/clockwork-shrine-s2
outlet: Anime Quarterly
published: 2021-10-16
title: Clockwork Shrine Anime's 2nd Season Slips to April
series: Clockwork Shrine

The official website for the television anime of Haruto Mizuno's Clockwork Shrine (Tokei no Yashiro) manga announced on Saturday that the second season will not make its planned January slot. It will premiere in April 2022 instead. The production committee cited the effect of COVID-19 on the animation schedule and apologized to those who were looking forward to it.

The site also put up a second promotional video, which lets viewers hear "Pendulum," the opening theme by ReoNa.

Returning in the lead are Yui Kanzaki as Tokiko and Daichi Sorimachi as Gen, while Mao Ichinose joins as the bell thief Suzu. Voice recording wrapped up in late September, Kanzaki revealed during a livestream on October 10.

Kenji Torii is back in the director's seat at studio Lumen Works. Rie Hagiwara takes over series composition from Toru Sakai, who looked after the scripts of the first season. Shun Oda designs the characters, and Akiko Mori is composing the music once more.

The first season debuted in July 2020 and had 12 episodes, the last of which ended with the announcement of a sequel. Funimation carried the series as it aired in Japan and will offer an English dub of the new season.

Mizuno launched the manga in Kodansha's Monthly Afternoon in 2016, and the ninth compiled volume shipped on September 22. An original video anime bundled with volume six came out in 2019.

UPDATE, October 18: Tokyo MX and BS11 have confirmed that the show will occupy their Friday midnight slots, beginning on April 8.

=== claims
- | source_material comic / Clockwork Shrine | official | + | - | The official website
2 | release 2022-01 | official | - | official website | ^
2 | release 2022-04 | official | + | official website | It will premiere
2 | delay to=2022-04 | official | + | official website | ^
2 | trailer trailer when=2021-10-16 | official | + | - | The site also
2 | cast Yui Kanzaki / Tokiko / returning | official | + | - | Returning in the lead
2 | cast Daichi Sorimachi / Gen / returning | official | + | - | ^
2 | cast Mao Ichinose / Suzu / joining | official | + | - | ^
2 | production filming ends when=2021-09-21..2021-09-30 | official | + | Yui Kanzaki | Voice recording
2 | crew Kenji Torii / director | official | + | - | Kenji Torii is
2 | crew Rie Hagiwara / writer | official | + | - | Rie Hagiwara takes
1 | crew Toru Sakai / writer | official | + | - | ^
2 | crew Toru Sakai / writer | official | - | - | ^
2 | crew Akiko Mori / composer | official | + | - | Shun Oda
1 | release 2020-07 | official | + | - | The first season
1 | episodes 12 | official | + | - | ^
- | platform Funimation | official | + | - | Funimation carried
2 | platform Funimation | official | + | - | ^
2 | platform Tokyo MX | official | + | Tokyo MX | UPDATE, October 18
2 | platform BS11 | official | + | Tokyo MX | ^
2 | release 2022-04-08 | official | + | Tokyo MX | ^
