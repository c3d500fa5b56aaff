url: https://www.animetoday.example/2024/06/21/glass-onmyoji-second-season
outlet: Anime Today
published: 2024-06-21
title: Glass Onmyoji Season 2 Premieres July 10 with 'Hourglass Arc'
series: Glass Onmyoji

After three years of silence the exorcists of Glass Onmyoji are on the move: their second season, subtitled Hourglass Arc, will be shown from July 10, as Toho Animation made public on Thursday night.

Tokyo MX and BS11 have the show on Wednesdays at 24:00; MBS gets it a day later. Licensor Crunchyroll streams it in more than 200 countries, and the English dub, according to a spokesperson, is set for July 24.

Takeo Minagawa, who assisted on the first season, steps up to direct at studio CloverHearts. Chief writer Hikari Sonobe is the only one left of the old crew. Makoto Yuki designs the characters, Jun Iida is sound director, and the music is credited to Evan Hall and MONACA.

Haruka Shiraishi-Kato (Tsukiko) and Shun Hori (Abe) are reprising their roles. A newcomer is Rikako Yano, to be heard as the Sand Bride.

The initial thirteen episodes were broadcast between April and July of 2021, and Netflix put them up in Japan that September. There was an unaired fourteenth on the last disc.

Hourglass Arc isn't a long one. The listing of the Blu-ray boxes at Amazon Japan speaks of eleven episodes.

Author Rui Shirakami, who began the manga in 2016 for Ultra Jump, drew an illustration in celebration. Shirakami was born in 1989 in Akita and has written the script of one episode. A mobile game by the same publisher shuts down on August 31.

=== claims
2 | release 2024-07-10 | official | + | Toho Animation | After three
2 | platform Tokyo MX | official | + | - | Tokyo MX and
2 | platform BS11 | official | + | - | ^
2 | platform MBS | official | + | - | ^
2 | platform Crunchyroll | official | + | - | Licensor
2 | crew Takeo Minagawa / director | official | + | - | Takeo
2 | crew Hikari Sonobe / writer | official | + | - | Chief writer
1 | crew Hikari Sonobe / writer | official | + | - | ^
2 | crew Evan Hall / composer | official | + | - | Makoto Yuki
2 | cast Haruka Shiraishi-Kato / Tsukiko / returning | official | + | - | Haruka Shi
2 | cast Shun Hori / Abe / returning | official | + | - | ^
2 | cast Rikako Yano / Sand Bride / joining | official | + | - | A newcomer
1 | episodes 13 | official | + | - | The initial
1 | release 2021-04 | official | + | - | ^
1 | platform Netflix | official | + | - | ^
2 | episodes 11 | reported | + | Amazon Japan | The listing
- | source_material comic / - | official | + | - | Author Rui
- | crew Rui Shirakami / writer | official | + | - | Shirakami was born
