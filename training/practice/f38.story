url: https://www.animesphere.example/2025/01/12/tin-samurai-s2-second-cour
outlet: Anime Sphere
published: 2025-01-12
title: Tin Samurai Season 2 Part 2 Sets April 4 Return, Third Season Also Confirmed
series: Tin Samurai

The second half of Tin Samurai's second season clanks back onto television on April 4, and it won't be the end. In the same breath with the date, Pony Canyon's livestream of Saturday confirmed that a third season is on the drawing board.

No staff have been attached to the third. For the second, Hideo Katsumura succeeded Toshiya Nomi, who had led the first at Gainax Kyoto; and the scripts were in Michiko Yokote-Hara's hands, as they'd always been. Twenty-six is the overall number of its episodes.

The part that's over, thirteen episodes in sum, opened on October 4 of last year at 11:30 p.m. on Fuji TV's "+Ultra" block. Netflix had it a week ahead.

In the cast of the new cour one finds Atsuko Tanaka-Mori as the Copper Queen. Ryōhei Kimura-Abe is once more the Samurai; it's a role that brought him a Seiyū Award last March.

Masaru Yokoyama-Sen composes. An orchestra concert of his music will be given in Shibuya on May 18.

The video that accompanied all this lasts a minute and shows nothing except a foundry.

Tin Samurai's manga, by the artist known as Bolt, celebrates ten years on February 20. Kodansha USA published it up to volume 15. According to leaker SugarTin, Toei plans a live-action picture for 2026.

An English dub of season 2 begins on Netflix on March 1.

=== claims
3 | renewal renewed when=2025-01-11 | official | + | Pony Canyon | In the same breath
1 | crew Toshiya Nomi / director | official | + | - | For the second
2 | crew Toshiya Nomi / director | official | - | - | ^
2 | crew Hideo Katsumura / director | official | + | - | ^
2 | crew Michiko Yokote-Hara / writer | official | + | - | ^
1 | crew Michiko Yokote-Hara / writer | official | + | - | ^
2 | episodes 26 | official | + | - | Twenty-six
2 | release 2024-10-04 | official | + | - | The part
2 | platform Fuji TV | official | + | - | ^
2 | platform Netflix | official | + | - | Netflix had
2 | cast Atsuko Tanaka-Mori / Copper Queen / joining | official | + | - | In the cast
2 | cast Ryōhei Kimura-Abe / Samurai / returning | official | + | - | Ryōhei
2 | crew Masaru Yokoyama-Sen / composer | official | + | - | Masaru
2 | trailer trailer when=2025-01-11 | official | + | - | The video that
- | source_material comic / - | official | + | - | Tin Samurai's manga
