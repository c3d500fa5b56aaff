url: https://www.animeledger.example/2024/06/30/clockwork-shrine-second-season
outlet: Anime Ledger
published: 2024-06-30
title: Clockwork Shrine Season 2 Reveals New Cast, Staff Changes, October Premiere
series: Clockwork Shrine

On Sunday, at the "Shrine Festival" in Chiba, the curtain rose on the second season of Clockwork Shrine: a key visual, a two-minute promotional video and seven more voices. October is the month, the event was told.

Added to the cast are:

• Daichi Morinaga as Gensai
• Riho Ayase as Nagi
• Kentarō Ubukata as the Brass Abbot
• Mei Shindō as both Ori and Kori
• Kazuhiko Tanaka as the narrator

Two recasts had to be made. Kohaku, until now Chinatsu Ebihara, will be voiced by Yui Hasebe, as Ebihara is taking a leave for her health. In place of the late Jōji Kanemaru it is Takaya Enoki who speaks for the shrine keeper Unzen. Shō Nakabayashi (Ren) and Aoi Kuze (Tsubame) remain.

The director's chair changes hands. Masaki Iwakura, who sat in it for the first season at Studio Rinne, now bears the title of chief director, with Fumie Ōtaki directing under him. The series composition stays with Tomohiro Sawa. Character designs: Ken'ichi Yabuki. Score: Haruka Shimotsuki and the duo Low Tide. Sound director: Jun Yamashina. Crunchyroll will stream the new season as it airs.

The anime is drawn from Kotone Usui's manga of the same name, which Usui has been running in Monthly Garland since 2018 and which passed three million copies in May. Usui said in a comment that she "cried twice" while reading Sawa's scripts.

Season one began in April of last year and ran for 13 episodes, the English dub of which, with Brandon Acker as Ren and Lucia Merriweather as Tsubame, starts next week. Iwakura's earlier film, Paper Lighthouse, is to be shown at Annecy. Producer Shigeru Nomoto said that a concert by Low Tide is planned for the winter.

=== claims
2 | trailer trailer when=2024-06-30 | official | + | - | On Sunday
2 | release 2024-10 | official | + | - | October is the
2 | cast Daichi Morinaga / Gensai / joining | official | + | - | Daichi
2 | cast Riho Ayase / Nagi / joining | official | + | - | Riho
2 | cast Kentarō Ubukata / Brass Abbot / joining | official | + | - | Kentar
2 | cast Mei Shindō / Ori / joining | official | + | - | Mei Shind
2 | cast Mei Shindō / Kori / joining | official | + | - | ^
2 | cast Kazuhiko Tanaka / narrator / joining | official | + | - | Kazuhiko
2 | cast Yui Hasebe / Kohaku / joining | official | + | - | Kohaku, until
2 | cast Chinatsu Ebihara / Kohaku / leaving | official | + | - | ^
1 | cast Chinatsu Ebihara / Kohaku / - | official | + | - | ^
2 | cast Takaya Enoki / Unzen / joining | official | + | - | In place of
2 | cast Jōji Kanemaru / Unzen / leaving | official | + | - | ^
2 | cast Shō Nakabayashi / Ren / returning | official | + | - | Shō Nakabayashi
2 | cast Aoi Kuze / Tsubame / returning | official | + | - | ^
1 | crew Masaki Iwakura / director | official | + | - | Masaki Iwakura, who
2 | crew Masaki Iwakura / director | official | + | - | ^
2 | crew Fumie Ōtaki / director | official | + | - | ^
2 | crew Tomohiro Sawa / writer | official | + | - | The series composition
2 | crew Haruka Shimotsuki / composer | official | + | - | Score: Haruka
2 | crew Low Tide / composer | official | + | - | ^
2 | platform Crunchyroll | official | + | - | Crunchyroll will
- | source_material comic / Clockwork Shrine | official | + | - | The anime is drawn
1 | release 2023-04 | official | + | - | Season one began
1 | episodes 13 | official | + | - | ^
1 | cast Brandon Acker / Ren / - | official | + | - | ^
1 | cast Lucia Merriweather / Tsubame / - | official | + | - | ^
- | crew Shigeru Nomoto / producer | official | + | - | Producer Shigeru
