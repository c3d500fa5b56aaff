url: https://www.guide-to-tv.example/2025/09/03/tables/fall-premieres
outlet: Guide to TV
published: 2025-09-03
title: Fall 2025 premiere dates at a glance

The table shows the new and returning series of this fall. We add dates when they are announced.

Series | Season | Platform | Premiere
Northern Circle | 2 | Apple TV+ | September 12, 2025
The Bakers of Rye | 5 | BritBox | September 18, 2025
Alibi Club | 3 | ABC | September 23, 2025
Fathers and Sons | 8 | NBC | September 24, 2025
Steel City | 1 | FX | October 1, 2025
The Marigold Code | 2 | Netflix | October 9, 2025
Hollow Hill | 4 (final) | Prime Video | October 22, 2025
Yesterday's Girl | 1 | Hulu | November 5, 2025
Crossing Delancey Street | 2 | Max | no date yet

Changes since last week

Steel City moved from September 24 to October 1. Alibi Club will have 18 episodes and not 22. Hollow Hill got a trailer on Monday.

News and notes

The Marigold Code was filmed in Portugal last winter. Ana Reis returns as Professor Duarte. Netflix has renewed the show for a third season already, so there is more to come.

Northern Circle comes back after more than three years. Season 1 came out in May 2022. The second season was delayed twice.

Crossing Delancey Street has finished filming, and Max says that it will premiere in the fall. An exact date is expected soon.

Yesterday's Girl is based on the novel by Paula Shore. Mia Clarke and Owen Teal star in the eight-part series.

The Bakers of Rye will be back for a sixth season as well. It has been confirmed by ITV.

Missing from the table: Double Fault. Its second season was expected in the fall, but it will not premiere until January 2026.

=== claims
Northern Circle :: 2 | release 2025-09-12 | official | + | - | Northern Circle | 2
Northern Circle :: 2 | platform Apple TV+ | official | + | - | ^
The Bakers of Rye :: 5 | release 2025-09-18 | official | + | - | The Bakers of Rye | 5
The Bakers of Rye :: 5 | platform BritBox | official | + | - | ^
Alibi Club :: 3 | release 2025-09-23 | official | + | - | Alibi Club | 3
Alibi Club :: 3 | platform ABC | official | + | - | ^
Fathers and Sons :: 8 | release 2025-09-24 | official | + | - | Fathers and Sons
Fathers and Sons :: 8 | platform NBC | official | + | - | ^
Steel City :: 1 | release 2025-10-01 | official | + | - | Steel City | 1
Steel City :: 1 | platform FX | official | + | - | ^
The Marigold Code :: 2 | release 2025-10-09 | official | + | - | The Marigold Code | 2
The Marigold Code :: 2 | platform Netflix | official | + | - | ^
Hollow Hill :: 4 | release 2025-10-22 | official | + | - | Hollow Hill | 4
Hollow Hill :: 4 | platform Prime Video | official | + | - | ^
Hollow Hill :: 4 | renewal final | official | + | - | ^
Yesterday's Girl :: 1 | release 2025-11-05 | official | + | - | Yesterday's Girl | 1
Yesterday's Girl :: 1 | platform Hulu | official | + | - | ^
Crossing Delancey Street :: 2 | release none | official | - | - | Crossing Delancey Street | 2
Crossing Delancey Street :: 2 | platform Max | official | + | - | ^
Steel City :: 1 | delay to=2025-10-01 | official | + | - | Steel City moved
Steel City :: 1 | release 2025-09-24 | official | - | - | ^
Alibi Club :: 3 | episodes 18 | official | + | - | Alibi Club will
Alibi Club :: 3 | episodes 22 | official | - | - | ^
Hollow Hill :: 4 | trailer trailer when=2025-09-01 | official | + | - | Hollow Hill got
The Marigold Code :: 2 | production filming under way when=2024-12-01..2025-02-28 | official | + | - | The Marigold Code was
The Marigold Code :: 2 | cast Ana Reis / Professor Duarte / returning | official | + | - | Ana Reis
The Marigold Code :: 3 | renewal renewed | official | + | - | Netflix has renewed
Northern Circle :: 1 | release 2022-05 | official | + | - | Season 1 came out
Northern Circle :: 2 | delay | official | + | - | The second season was delayed
Crossing Delancey Street :: 2 | production filming ends | official | + | - | Crossing Delancey Street has
Crossing Delancey Street :: 2 | release 2025-09-01..2025-11-30 | official | + | Max | ^
Yesterday's Girl :: - | source_material novel / - | official | + | - | Yesterday's Girl is
Yesterday's Girl :: - | cast Mia Clarke / - / - | official | + | - | Mia Clarke
Yesterday's Girl :: - | cast Owen Teal / - / - | official | + | - | ^
Yesterday's Girl :: 1 | episodes 8 | official | + | - | ^
The Bakers of Rye :: 6 | renewal renewed | official | + | ITV | The Bakers of Rye will
Double Fault :: 2 | release 2025-09-01..2025-11-30 | official | - | - | Its second season
Double Fault :: 2 | release 2026-01 | official | + | - | ^
Double Fault :: 2 | delay to=2026-01 | official | + | - | ^
