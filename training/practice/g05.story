url: https://www.animepost.example/news/2024-07-05/lantern-of-the-deep-second-season
outlet: Anime Post
published: 2024-07-05
title: Lantern of the Deep TV Anime Dives Back In for 2nd Season in January
series: Lantern of the Deep

A livestream for the Lantern of the Deep television anime revealed on Friday that the second season will be on the air from January. A 40-second teaser was screened at its end, along with a visual of Hinata and the whale.

Kugimiya Sora (Hinata), Ono Kaito (Professor Moriya) and Toyosaki Ren (Squid) once again lend their voices. The season will add Hayami Shigeru as the keeper of the lighthouse.

Inoue Mitsuki takes over from Abe Tsutomu as director at Studio Kasumi. Yoshino Hiro handles the series scripts as before. Yokoyama Katsu, who wrote the music of season one, isn't among the names so far announced, and the opening song is Lily Chou's.

The first 13 episodes ran on Tokyo MX and its sister stations from April 2023, with HIDIVE offering them outside Asia.

Kawahara Yū launched the original manga in Kodansha's Afternoon in 2017; it won the Kodansha Manga Award in 2020, and its 12th volume shipped on June 21. Seven Seas publishes it in English and describes it thus: A girl who can't swim inherits a submarine.

An unaired episode is bundled with the third Blu-ray, and a stage play opens in Osaka on August 9.

The same stream gave away that Rail Witch, also a Studio Kasumi work, has been cut down from 24 to 12 episodes.

Sources: official website, Comic Natalie. Disclosure: our parent company holds a stake in one of the publishers named.

=== claims
2 | release 2025-01 | official | + | - | A livestream
2 | trailer teaser when=2024-07-05 | official | + | - | A 40-second
2 | cast Kugimiya Sora / Hinata / returning | official | + | - | Kugimiya Sora (
2 | cast Ono Kaito / Professor Moriya / returning | official | + | - | ^
2 | cast Toyosaki Ren / Squid / returning | official | + | - | ^
2 | cast Hayami Shigeru / keeper of the lighthouse / joining | official | + | - | The season will add
2 | crew Inoue Mitsuki / director | official | + | - | Inoue Mitsuki takes
2 | crew Abe Tsutomu / director | official | - | - | ^
2 | crew Yoshino Hiro / writer | official | + | - | Yoshino Hiro handles
1 | crew Yokoyama Katsu / composer | official | + | - | Yokoyama Katsu, who
1 | episodes 13 | official | + | - | The first 13
1 | release 2023-04 | official | + | - | ^
1 | platform Tokyo MX | official | + | - | ^
1 | platform HIDIVE | official | + | - | ^
- | source_material comic / Lantern of the Deep | official | + | - | Kawahara Yū
Rail Witch :: - | episodes 12 | official | + | - | The same stream
