url: https://www.seiyuuplanet.example/lantern-exorcists-fall-2024
outlet: Seiyuu Planet
published: 2024-08-02
title: Lantern Exorcists Anime's Sequel Unveils 3rd PV, Broadcast Slots
series: Lantern Exorcists

The third promotional video for the sequel to Lantern Exorcists has been online since today, and with it the slots are known.

• NHK Educational TV: Sundays from October 13 at 5:00 p.m.
• Netflix: October 14, one episode every week
• Muse Asia (YouTube): October 14

An English dub comes later.

In the new season the siblings Akari and Touma go north, where no lantern burns. That Yuki Shinagawa and Ryosuke Hatano voice them as they did before need hardly be said. Unlike in the first season, their master Gensai is played by Jun Tachibana; Hiromi Sekiguchi, whose Gensai many had come to love, died in February at the age of 71.

Toru Machida is listed as director, Ikumi Sasahara as writer of all 24 scripts, and Philippe Aubert, a Frenchman who lives in Kyoto, as composer. The animation is in the hands of Blue Heron.

The manga of Shiori Tamaki, which ended in 2022, is the original. A sequel to it, Lantern Exorcists: Ash, began in a web magazine this spring.

Two years ago, on October 2, 2022, the first season premiered. Its Blu-ray box comes out next week with an audio drama.

=== claims
2 | trailer trailer when=2024-08-02 | official | + | - | The third promotional
2 | platform NHK Educational TV | official | + | - | NHK Educational TV
2 | release 2024-10-13 | official | + | - | ^
2 | platform Netflix | official | + | - | Netflix: October
2 | platform Muse Asia | official | + | - | Muse Asia
2 | cast Yuki Shinagawa / Akari / returning | official | + | - | That Yuki Shinagawa
2 | cast Ryosuke Hatano / Touma / returning | official | + | - | ^
2 | cast Jun Tachibana / Gensai / joining | official | + | - | Unlike in the first
2 | cast Hiromi Sekiguchi / Gensai / leaving | official | + | - | ^
1 | cast Hiromi Sekiguchi / Gensai / - | official | + | - | ^
2 | crew Toru Machida / director | official | + | - | Toru Machida
2 | crew Ikumi Sasahara / writer | official | + | - | ^
2 | crew Philippe Aubert / composer | official | + | - | ^
2 | episodes 24 | official | + | - | ^
- | source_material comic / - | official | + | - | The manga of Shiori
1 | release 2022-10-02 | official | + | - | Two years ago
