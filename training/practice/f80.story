url: https://www.animeledger.example/2024/08/03/knight-of-noodles-season-2
outlet: Anime Ledger
published: 2024-08-03
title: Knight of Noodles Season 2 Slurps Up October 2 Premiere; 'It's Twice as Long,' Says Director

Broth's ready. From October 2, a Wednesday, the second season of Knight of Noodles steams on TBS at midnight, its production team revealed today in a livestream that also offered the key video and a plate for each of the cast.

“It's twice as long,” said director Ippei Ichinose, and since the first was of 12 parts, the mathematics is easy. He then confused matters by adding that Shin Inoue, chief animator of the first, is co-director of the second half.

Unlike two years ago, when Toshizo Nemoto did it on his own, the series composition is a four-hand affair: Nemoto and Ayumu Hisao. The same goes for the music, where Kohta Yama keeps his place and gets company in Rei Ishi.

Yoshino Nanjo (Chive) and Yuma Uchi (Sir Udon) return. Hiro Shimono's part as the Pepper Baron remains in doubt: he isn't on the plate, he isn't off it. Brand-new is the role of Miso, with Konomi Kohara.

Bilibili has the sequel for China and Crunchyroll for most everywhere else. As for an English dub, the date isn't out, but its ADR director is.

The first season began on October 5, 2022. Its 13th episode is a home-video extra, and thus it isn't in the count.

Knight of Noodles is drawn by Tatsuya Endō-Mari for Jump SQ.; the latest volume has 3 million copies in print. A café opened in Akihabara in July, to close on September 8.

=== claims
Knight of Noodles :: 2 | release 2024-10-02 | official | + | production team | From October 2
Knight of Noodles :: 2 | platform TBS | official | + | production team | ^
Knight of Noodles :: 2 | trailer trailer when=2024-08-03 | official | + | - | ^
Knight of Noodles :: 1 | episodes 12 | official | + | - | “It's twice
Knight of Noodles :: 2 | episodes 24 | official | + | Ippei Ichinose | ^
Knight of Noodles :: - | crew Ippei Ichinose / director | official | + | - | ^
Knight of Noodles :: 2 | crew Shin Inoue / director | official | + | Ippei Ichinose | He then
Knight of Noodles :: 1 | crew Toshizo Nemoto / writer | official | + | - | Unlike two
Knight of Noodles :: 2 | crew Toshizo Nemoto / writer | official | + | - | ^
Knight of Noodles :: 2 | crew Ayumu Hisao / writer | official | + | - | ^
Knight of Noodles :: 2 | crew Kohta Yama / composer | official | + | - | The same goes
Knight of Noodles :: 1 | crew Kohta Yama / composer | official | + | - | ^
Knight of Noodles :: 2 | crew Rei Ishi / composer | official | + | - | ^
Knight of Noodles :: 2 | cast Yoshino Nanjo / Chive / returning | official | + | - | Yoshino
Knight of Noodles :: 2 | cast Yuma Uchi / Sir Udon / returning | official | + | - | ^
Knight of Noodles :: 2 | cast Hiro Shimono / Pepper Baron / returning | official | - | - | Hiro Shi
Knight of Noodles :: 2 | cast Konomi Kohara / Miso / joining | official | + | - | Brand-new
Knight of Noodles :: 2 | platform Bilibili | official | + | - | Bilibili
Knight of Noodles :: 2 | platform Crunchyroll | official | + | - | ^
Knight of Noodles :: 1 | release 2022-10-05 | official | + | - | The first season
