url: https://www.anihub.example/2025/09/14/monthly-news-digest
outlet: Ani Hub
published: 2025-09-14
title: Anime news in short: harem chef, time-traveling nun, and a goodbye

Good morning! Here's what you may have slept through this week.

Sous-Chef of the Demon King has its third season dated: January 9, on AT-X, with Crunchyroll streaming it worldwide. Newcomers to the brigade are Ishikawa Yuina as Saffron and Sugita Tom as Lord Ladle.

A delay has struck Nun on the Run. Season 2 was due to start on October 4, but the broadcast will now be “in or after 2026.” The staff apologized, giving quality as their reason.

The fifth Swordgirl season is going to be its last. That was printed on the jacket band of the manga's 30th volume, in stores since Friday.

The Tax Office of Tir Na Nog is a new TV anime, after Yamane Kiyo's light novels, and P.A. Works makes it. Director: Okamura Tensai-Joe. When it starts is still under wraps, unlike the teaser visual, on which a dragon fills in a form.

Hoshizora Post Office. The hoped-for second season? No word. Its writer, Urobuchi Mari, merely liked a tweet.

Wolf & Vinegar completes its rerun next Tuesday. There's to be a countdown program, too, at which, if rumors hold, a film sequel will be announced.

In production, 100 percent: Glasses-Off Girl II. Voice recording started on Monday, according to lead actress Hidaka Lina, who had cake.

That's all! The stage adaptation of Chainsaw Maid was great fun, by the way.

=== claims
Sous-Chef of the Demon King :: 3 | release 2026-01-09 | official | + | - | Sous-Chef
Sous-Chef of the Demon King :: 3 | platform AT-X | official | + | - | ^
Sous-Chef of the Demon King :: 3 | platform Crunchyroll | official | + | - | ^
Sous-Chef of the Demon King :: 3 | cast Ishikawa Yuina / Saffron / joining | official | + | - | Newcomers to
Sous-Chef of the Demon King :: 3 | cast Sugita Tom / Lord Ladle / joining | official | + | - | ^
Nun on the Run :: 2 | delay to=2026-01-01.. | official | + | - | Season 2 was
Nun on the Run :: 2 | release 2026-01-01.. | official | + | - | ^
Nun on the Run :: 2 | release 2025-10-04 | official | - | - | ^
Swordgirl :: 5 | renewal final | official | + | - | The fifth
Swordgirl :: - | source_material comic / - | official | + | - | That was printed
The Tax Office of Tir Na Nog :: - | source_material novel / - | official | + | - | The Tax Office
The Tax Office of Tir Na Nog :: 1 | crew Okamura Tensai-Joe / director | official | + | - | Director: Oka
The Tax Office of Tir Na Nog :: 1 | release none | official | - | - | When it starts
Hoshizora Post Office :: 2 | renewal renewed | official | - | - | No word
Hoshizora Post Office :: - | crew Urobuchi Mari / writer | official | + | - | Its writer, Uro
Glasses-Off Girl :: 2 | production filming starts when=2025-09-08 | official | + | Hidaka Lina | Voice recording
Glasses-Off Girl :: 2 | cast Hidaka Lina / - / - | official | + | - | ^
