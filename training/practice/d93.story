url: https://www.westcoastnow.example/2022/11/08/second-skin-s2-isnt-coming-november
outlet: West Coast Now
published: 2022-11-08
title: No Second Skin Season 2 on Hulu in November 2022: here's why
series: Second Skin

Credit: Hulu

Are you counting the nights until the body-swap horror slips into a new one? We'd put the calendar away if we were you.

Those who remember what Dr. Lamm said to Iris in the bathtub, that you don't lose a face but lend it, will understand why the fandom hasn't slept since the credits rolled, and why so many keep reloading the Hulu page in hope of the second season.

There's nothing to reload. You'll find what's known under the picture.

Hulu's November 2022 has no Second Skin Season 2 in it

Second Skin Season 2: Will it premiere soon?

Its renewal is five months old, and to this day there's no official premiere date for Second Skin Season 2 from the streamer. In all likelihood scripts are still being cut and stitched, which would make talk of one premature. A rumor, unsupported by anybody with a name, says the set in Toronto has been lit for weeks. On the sunny side: it's being speculated that nothing else is going to hold the season up, and that we get it later next year, if not in early 2024.

Judged by its predecessor, which needed thirteen months between order and launch, July 2023 would be the safest guess.

Iris, as played by Vera Kessel, is sure to have at least one face in it. Are you team Lamm or team Iris? We at the desk are team bathtub.

=== claims
2 | release 2022-11 | official | - | - | Hulu's November 2022
- | platform Hulu | official | + | - | Those who
2 | platform Hulu | official | + | - | ^
2 | renewal renewed when=2022-06 | official | + | - | Its renewal is
2 | release none | official | - | - | ^
2 | production writing under way | predicted | + | - | In all likelihood
2 | production filming under way | rumored | + | - | A rumor, unsupported
2 | delay | rumored | - | - | On the sunny side
2 | release 2023-05-01..2024-04-30 | rumored | + | - | ^
2 | release 2023-07 | predicted | + | - | Judged by
2 | cast Vera Kessel / Iris / returning | predicted | + | - | Iris, as played
