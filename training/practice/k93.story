url: https://www.globalseries.example/2025/03/19/coming-in-2026
outlet: Global Series
published: 2025-03-19
title: Series that we will have to wait for until 2026

Some of the biggest series will not be back this year. Here is what is known.

House of Wyrms, season 3 (HBO)
Filming starts this month in England. HBO has said that the season will be released in 2026. It has eight episodes.

Euphorics, season 3 (HBO)
The cameras have been rolling since February. Sidney Swan and Zendra return. It comes in 2026, four years after the second season.

Bridgerow, season 4 (Netflix)
Currently filming. It is expected in 2026. Yerin Hart is the new lead.

The Boyz, season 5 (Prime Video)
The final season. Filming is under way in Toronto and ends in July.

One Piece of Gold, season 2 (Netflix)
Filming is finished. Netflix hasn't given a date, but it won't be before 2026. It is based on the manga.

Silo 17, season 3 (Apple TV+)
Season 3 has been renewed together with season 4, which will be the last. Production on season 3 is almost done.

Lord of the Valley, season 3 (Prime Video)
Renewed in February. Pre-production is in progress. No date.

Outer Keys, season 5 (Netflix)
The last season will be filmed in the summer.

Shogun's Wife, season 2 (FX)
The writers are working on it. Filming begins in January 2026 in Vancouver, so even 2026 is optimistic.

Which one are you waiting for? We are most curious about Silo 17. Rebecca Fergus said that it changes everything.

=== claims
House of Wyrms :: 3 | platform HBO | official | + | - | House of Wyrms, season
House of Wyrms :: 3 | production filming starts when=2025-03 | official | + | - | Filming starts
House of Wyrms :: 3 | release 2026 | official | + | HBO | HBO has said
House of Wyrms :: 3 | episodes 8 | official | + | - | It has eight
Euphorics :: 3 | platform HBO | official | + | - | Euphorics, season
Euphorics :: 3 | production filming starts when=2025-02 | official | + | - | The cameras
Euphorics :: 3 | cast Sidney Swan / - / returning | official | + | - | Sidney Swan
Euphorics :: 3 | cast Zendra / - / returning | official | + | - | ^
Euphorics :: 3 | release 2026 | official | + | - | It comes in
Euphorics :: 2 | release 2022 | official | + | - | ^
Bridgerow :: 4 | platform Netflix | official | + | - | Bridgerow, season
Bridgerow :: 4 | production filming under way | official | + | - | Currently filming
Bridgerow :: 4 | release 2026 | predicted | + | - | It is expected
Bridgerow :: 4 | cast Yerin Hart / - / joining | official | + | - | Yerin Hart
The Boyz :: 5 | platform Prime Video | official | + | - | The Boyz, season
The Boyz :: 5 | renewal final | official | + | - | The final season
The Boyz :: 5 | production filming under way | official | + | - | Filming is under
The Boyz :: 5 | production filming ends when=2025-07 | official | + | - | ^
One Piece of Gold :: 2 | platform Netflix | official | + | - | One Piece of Gold, season
One Piece of Gold :: 2 | production filming ends | official | + | - | Filming is finished
One Piece of Gold :: 2 | release none | official | - | - | Netflix hasn't
One Piece of Gold :: 2 | release 2026.. | official | + | - | ^
One Piece of Gold :: - | source_material comic / - | official | + | - | It is based
Silo 17 :: 3 | platform Apple TV+ | official | + | - | Silo 17, season
Silo 17 :: 3 | renewal renewed | official | + | - | Season 3 has
Silo 17 :: 4 | renewal final | official | + | - | ^
Silo 17 :: 3 | production filming under way | official | + | - | Production on
Lord of the Valley :: 3 | platform Prime Video | official | + | - | Lord of the Valley, season
Lord of the Valley :: 3 | renewal renewed when=2025-02 | official | + | - | Renewed in
Lord of the Valley :: 3 | release none | official | - | - | No date
Outer Keys :: 5 | platform Netflix | official | + | - | Outer Keys, season
Outer Keys :: 5 | renewal final | official | + | - | The last season
Outer Keys :: 5 | production filming under way when=2025-06-01..2025-08-31 | official | + | - | ^
Shogun's Wife :: 2 | platform FX | official | + | - | Shogun's Wife, season
Shogun's Wife :: 2 | production writing under way | official | + | - | The writers
Shogun's Wife :: 2 | production filming starts when=2026-01 | official | + | - | Filming begins
Silo 17 :: - | cast Rebecca Fergus / - / - | official | + | - | Rebecca Fergus
