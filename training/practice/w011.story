url: https://www.anibulletin.example/news/2024-05-11/demon-lord-accountant-2nd-season
outlet: Anime Bulletin
published: 2024-05-11
title: I Was Hired as the Demon Lord's Accountant TV Anime Gets 2nd Season in October
series: I Was Hired as the Demon Lord's Accountant, but the Books Don't Balance

At a stage event in Makuhari on Saturday it was announced that the anime of Kuroto Minase's light novel series I Was Hired as the Demon Lord's Accountant, but the Books Don't Balance gets a second season. It starts in October. A key visual and a teaser PV were shown as well.

Two new voices can be heard in the video:

• Ayane Tsukishiro as Tax Collector Belphine
• Daichi Morinaga as Prince Gelm

Yuito Kagami (Haruto) and Mei Asakura (Demon Lord Lisetta) are back from the first season.

At Studio Hoshimi, Atsuo Wakabayashi returns to the director's chair, and Rei Chitose is once again in charge of the series composition. Character designer Mifuyu Oda also stays. Instead of Kaito Beppu, the composer of season one, it is Hana Segawa who writes the music this time. Satoru Irie directs the sound at Bell Sound Works.

AT-X, Tokyo MX, and BS11 were the stations of the first season, which ran for twelve episodes from July 2, 2023. Crunchyroll streamed it as it aired.

Minase started to put the story on the Narou website in 2018. Kurage Books has published thirteen volumes of the novels, with illustrations by Tama, and the manga version by Nio Sakata is at volume seven.

=== claims
2 | renewal renewed when=2024-05-11 | official | + | - | At a stage event
- | source_material novel / I Was Hired as the Demon Lord's Accountant, but the Books Don't Balance | official | + | - | ^
2 | release 2024-10 | official | + | - | It starts in October
2 | trailer teaser when=2024-05-11 | official | + | - | A key visual
2 | cast Ayane Tsukishiro / Tax Collector Belphine / joining | official | + | - | Ayane Tsukishiro
2 | cast Daichi Morinaga / Prince Gelm / joining | official | + | - | Daichi Morinaga
2 | cast Yuito Kagami / Haruto / returning | official | + | - | Yuito Kagami
2 | cast Mei Asakura / Demon Lord Lisetta / returning | official | + | - | ^
2 | crew Atsuo Wakabayashi / director | official | + | - | At Studio Hoshimi
2 | crew Rei Chitose / writer | official | + | - | ^
1 | crew Kaito Beppu / composer | official | + | - | Instead of Kaito
2 | crew Kaito Beppu / composer | official | - | - | ^
2 | crew Hana Segawa / composer | official | + | - | ^
1 | platform AT-X | official | + | - | AT-X, Tokyo MX
1 | platform Tokyo MX | official | + | - | ^
1 | platform BS11 | official | + | - | ^
1 | episodes 12 | official | + | - | ^
1 | release 2023-07-02 | official | + | - | ^
1 | platform Crunchyroll | official | + | - | Crunchyroll streamed
