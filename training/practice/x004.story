url: https://animequarterly.example/news/animejapan-2025-saturday-sequels
outlet: Anime Quarterly
published: 2025-03-22
title: Everything the Saturday of AnimeJapan Brought for Sequels
series: Iron Sutra

Iron Sutra

The stage of Aniplex had been promising "an important message" for a week, and here it was: the monks ride again. A third season was green-lit, along with a key visual of Kongo in the snow. Tetsuya Hirano, in the director's chair up to now, makes room for Natsumi Ozeki.

My Landlady Is a Wyvern

That a second season exists we had known since last July. Today it got a season of its own as well, namely this fall. No word on the opening song.

Clockwork Onsen

Animation work has been finished ahead of time, producer Daiki Umemoto told the hall, and what remains is the sound. Twelve episodes, he added, each of them with a new bath. TV Tokyo has it from April 8.

Sentinel Zero

The bad news of the day. Its fourth season was meant for July; Studio Grouse needs longer, as the official account put it in a notice of five lines, and has penciled in January 2026. A teaser of fifteen seconds was to sweeten the pill.

Paper Crane Detective

Rie Matsukubo (Sayo) let slip that she's been in the recording booth since February for what she called "our last batch." Nobody corrected her, and the site has since changed its header to The Final Season.

Horror Club Kirigaya

Pony Canyon had not a syllable on it, though leakers on X swear by a sequel. The first season went over the air in October 2023. Volume 9 of the manga it comes from leaves the presses in May.

Gacha Wars

Last came a live reading of the film's first scene. The film starts in cinemas on August 1 and has no bearing on any season.

=== claims
3 | renewal renewed when=2025-03-22 | official | + | Aniplex | A third season was green-lit
3 | crew Tetsuya Hirano / director | official | - | - | Tetsuya Hirano, in the
3 | crew Natsumi Ozeki / director | official | + | - | ^
My Landlady Is a Wyvern :: 2 | renewal renewed when=2024-07 | official | + | - | That a second season exists
My Landlady Is a Wyvern :: 2 | release 2025-09..2025-11 | official | + | - | Today it got
Clockwork Onsen :: - | production filming ends | official | + | Daiki Umemoto | Animation work has been
Clockwork Onsen :: - | production post-production under way | official | + | Daiki Umemoto | ^
Clockwork Onsen :: - | crew Daiki Umemoto / producer | official | + | - | ^
Clockwork Onsen :: - | episodes 12 | official | + | Daiki Umemoto | Twelve episodes, he added
Clockwork Onsen :: - | platform TV Tokyo | official | + | - | TV Tokyo has it
Clockwork Onsen :: - | release 2025-04-08 | official | + | - | ^
Sentinel Zero :: 4 | release 2025-07 | official | - | official account | Its fourth season was
Sentinel Zero :: 4 | delay to=2026-01 | official | + | official account | ^
Sentinel Zero :: 4 | release 2026-01 | official | + | official account | ^
Sentinel Zero :: 4 | trailer teaser | official | + | - | A teaser of fifteen
Paper Crane Detective :: - | cast Rie Matsukubo / Sayo / - | official | + | - | Rie Matsukubo (Sayo)
Paper Crane Detective :: - | production filming starts when=2025-02 | official | + | Rie Matsukubo | ^
Paper Crane Detective :: - | renewal final | official | + | Rie Matsukubo | ^
Horror Club Kirigaya :: 2 | renewal renewed | official | - | - | Pony Canyon had not
Horror Club Kirigaya :: 2 | renewal renewed | rumored | + | - | ^
Horror Club Kirigaya :: 1 | release 2023-10 | official | + | - | The first season went
Horror Club Kirigaya :: - | source_material comic / - | official | + | - | Volume 9 of
