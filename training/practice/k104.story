url: https://www.animewatchlist.example/2025/11/08/golden-kitchen-s2-delay
outlet: Anime Watchlist
published: 2025-11-08
title: News: Golden Kitchen season 2 postponed, Moon Thief season 3 announced

Golden Kitchen

The second season of Golden Kitchen has been postponed from January 2026 to July 2026. The staff said on X that they need more time to keep up the quality. The main staff does not change: Hiroshi Tano directs, and Chika Mori writes the scripts.

Moon Thief

Moon Thief will have a third season. Aniplex announced it at a concert on Saturday. There is no release date. The first season was released in 2021 and the second in 2023. Shin Kawai returns as the voice of Lune.

Please Don't Eat Me, Senpai

The anime based on the manga by Yuzu Noda begins on January 11, 2026. A new trailer came out on Friday. There will be 12 episodes. Rie Takagi is the voice of Senpai.

Knight of the Convenience Store

Season 2 has begun in October, and Crunchyroll has now confirmed that it will have 25 episodes.

Samurai Barber

No third season has been announced, even though there were rumors on social media. "It is fake," the author wrote on his page.

Snow Country Detectives

Production on the second season is done. It comes out on January 4 on Tokyo MX and on Netflix. The theme song is by Aimi.

Blade of the River

Studio Kite works on the final season. It is expected in 2026.

Next week there will be a lot more news from Anime Fest in Nagoya.

=== claims
Golden Kitchen :: 2 | release 2026-01 | official | - | - | The second season of Golden
Golden Kitchen :: 2 | release 2026-07 | official | + | - | ^
Golden Kitchen :: 2 | delay to=2026-07 | official | + | - | ^
Golden Kitchen :: 2 | crew Hiroshi Tano / director | official | + | - | The main staff
Golden Kitchen :: 2 | crew Chika Mori / writer | official | + | - | ^
Moon Thief :: 3 | renewal renewed when=2025-11-08 | official | + | Aniplex | Moon Thief will
Moon Thief :: 3 | release none | official | - | - | There is no release
Moon Thief :: 1 | release 2021 | official | + | - | The first season was
Moon Thief :: 2 | release 2023 | official | + | - | ^
Moon Thief :: 3 | cast Shin Kawai / Lune / returning | official | + | - | Shin Kawai
Please Don't Eat Me, Senpai :: 1 | release 2026-01-11 | official | + | - | The anime based
Please Don't Eat Me, Senpai :: - | source_material comic / - | official | + | - | ^
Please Don't Eat Me, Senpai :: 1 | trailer trailer when=2025-11-07 | official | + | - | A new trailer
Please Don't Eat Me, Senpai :: 1 | episodes 12 | official | + | - | There will be 12
Please Don't Eat Me, Senpai :: - | cast Rie Takagi / Senpai / - | official | + | - | Rie Takagi
Knight of the Convenience Store :: 2 | release 2025-10 | official | + | - | Season 2 has
Knight of the Convenience Store :: 2 | episodes 25 | official | + | Crunchyroll | ^
Samurai Barber :: 3 | renewal renewed | official | - | - | No third
Snow Country Detectives :: 2 | production filming ends | official | + | - | Production on
Snow Country Detectives :: 2 | release 2026-01-04 | official | + | - | It comes out
Snow Country Detectives :: 2 | platform Tokyo MX | official | + | - | ^
Snow Country Detectives :: 2 | platform Netflix | official | + | - | ^
Blade of the River :: - | production filming under way | official | + | - | Studio Kite
Blade of the River :: - | renewal final | official | + | - | ^
Blade of the River :: - | release 2026 | predicted | + | - | It is expected
