url: https://www.easyseries.example/2021/03/29/nordic-noir-when-back
outlet: Easy Series
published: 2021-03-29
title: Nordic noir: when do these series come back?
series: Frozen Harbour

We love crime series from the north. Here is when the next seasons come out.

Frozen Harbour (Netflix)

The show returned in March 2021 with its second season. It has seven episodes. A third season is not confirmed.

The Ferry (Viaplay)

Season 3 of The Ferry comes out on 11 April 2021. It will be the last season. Ida Holm plays the detective Tuva Berg.

White Night (SVT)

White Night was renewed for season 2 last year. It is being filmed in Kiruna at the moment. SVT plans to show it in December.

Bridge of Bones (DR)

There will not be a second season of Bridge of Bones. The Danish channel said that the story is finished.

Trondheim (NRK)

Trondheim got a fourth season. It comes in 2022. The writer is again Kari Moen, and the director is again Bjarne Lie.

The Glacier (Yle)

No release date has been announced for The Glacier season 2. The filming ended in January. In our opinion it could be out in the autumn.

Ash Island (RÚV)

Season 1 was shown in Iceland in the winter, starting on 27 December. It will come to the BBC in May. A second season is being written.

Raven's Fell (TV4)

The premiere of season 5 was planned for February. It was moved to September because two actors were ill.

Did we forget a series? Send us a message and we will add it. You may also want to read our list of the 20 best Nordic films.

=== claims
Frozen Harbour :: - | platform Netflix | official | + | - | Frozen Harbour (Netflix)
Frozen Harbour :: 2 | release 2021-03 | official | + | - | The show returned
Frozen Harbour :: 2 | episodes 7 | official | + | - | It has seven
Frozen Harbour :: 3 | renewal renewed | official | - | - | A third season is not
The Ferry :: - | platform Viaplay | official | + | - | The Ferry (Viaplay)
The Ferry :: 3 | release 2021-04-11 | official | + | - | Season 3 of The Ferry
The Ferry :: 3 | renewal final | official | + | - | It will be the last
The Ferry :: - | cast Ida Holm / Tuva Berg / - | official | + | - | Ida Holm
White Night :: - | platform SVT | official | + | - | White Night (SVT)
White Night :: 2 | renewal renewed when=2020 | official | + | - | White Night was
White Night :: 2 | production filming under way | official | + | - | It is being filmed
White Night :: 2 | release 2021-12-01..2021-12-31 | official | + | - | SVT plans
White Night :: 2 | platform SVT | official | + | - | ^
Bridge of Bones :: - | platform DR | official | + | - | Bridge of Bones (DR)
Bridge of Bones :: 2 | renewal cancelled | official | + | DR | There will not be
Trondheim :: - | platform NRK | official | + | - | Trondheim (NRK)
Trondheim :: 4 | renewal renewed | official | + | - | Trondheim got
Trondheim :: 4 | release 2022 | official | + | - | It comes in
Trondheim :: 4 | crew Kari Moen / writer | official | + | - | The writer is
Trondheim :: 4 | crew Bjarne Lie / director | official | + | - | ^
The Glacier :: - | platform Yle | official | + | - | The Glacier (Yle)
The Glacier :: 2 | release none | official | - | - | No release date
The Glacier :: 2 | production filming ends when=2021-01 | official | + | - | The filming ended
The Glacier :: 2 | release 2021-09-01..2021-11-30 | predicted | + | - | In our opinion
Ash Island :: - | platform RÚV | official | + | - | Ash Island (RÚV)
Ash Island :: 1 | release 2020-12-27 | official | + | - | Season 1 was
Ash Island :: 1 | platform BBC | official | + | - | It will come to
Ash Island :: 2 | production writing under way | official | + | - | A second season is being
Raven's Fell :: - | platform TV4 | official | + | - | Raven's Fell (TV4)
Raven's Fell :: 5 | release 2021-02 | official | - | - | The premiere of season 5
Raven's Fell :: 5 | release 2021-09 | official | + | - | It was moved
Raven's Fell :: 5 | delay to=2021-09 | official | + | - | ^
