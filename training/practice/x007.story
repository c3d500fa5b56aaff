url: https://www.thetellymast.example/features/2023/strike-damage
outlet: The Telly Mast
published: 2023-11-20
title: After the Pickets: What the Strikes Did to Your Favourite Imports
series: Lords of Ash

The actors are back, the writers have been for weeks, and yet the holes in next year's schedules will be with us for a while. An inventory.

Lords of Ash, HBO

Nobody was hit harder. Its third season, once billed for the spring of 2024, slides to 2025, and Casey Bloys made no bones about it at the channel's presentation on November 2. In Belfast, where the sets stood empty from July, they lit the torches again last Monday.

Backwater Blues, FX

Two days of shooting are all that separated season four from being in the can when the walkout came. Those two were made up last week. It keeps its slot in February, you will be pleased to learn.

The Hallorans, Paramount+

A family saga in every sense: showrunner Bridget Mayo has not yet got her writers round one table, and on X she dampened hopes of a start in January. That puts the sophomore run well behind schedule. No release has been named.

Miss Peregrine Falls, Peacock

It was finished in June, so the strikes did it no harm at all. The first eight episodes arrive on December 7.

Nine Lives of Leo Katz, Apple TV+

Here, says World of Reel, the scripts of the follow-up are having to be rewritten from scratch, Leo himself having lost interest. Actor Jonah Feld is negotiating his exit, the site writes.

Undertow, Hulu

Its makers had hoped to be filming in Hawaii this winter. The island in question now belongs to another production, and so they sit and wait. My hunch is that 2025 comes and goes without a wave.

What else is on? A good many British dramas, that's what. The new series of Pit Pony is out on Friday, and it was never delayed by anything, except the weather.

=== claims
- | platform HBO | official | + | - | Lords of Ash, HBO
3 | release 2024-03..2024-05 | official | - | Casey Bloys | Its third season, once
3 | delay to=2025 | official | + | Casey Bloys | ^
3 | release 2025 | official | + | Casey Bloys | ^
3 | production filming starts when=2023-11-13 | official | + | - | In Belfast, where
Backwater Blues :: - | platform FX | official | + | - | Backwater Blues, FX
Backwater Blues :: 4 | production filming ends when=2023-11-13..2023-11-19 | official | + | - | Those two were made up
Backwater Blues :: 4 | release 2024-02 | official | + | - | It keeps its slot
The Hallorans :: - | platform Paramount+ | official | + | - | The Hallorans, Paramount+
The Hallorans :: - | crew Bridget Mayo / showrunner | official | + | - | A family saga
The Hallorans :: 2 | production writing starts | official | - | Bridget Mayo | ^
The Hallorans :: 2 | delay | official | + | - | That puts the sophomore
The Hallorans :: 2 | release none | official | - | - | No release has been
Miss Peregrine Falls :: - | platform Peacock | official | + | - | Miss Peregrine Falls, Peacock
Miss Peregrine Falls :: 1 | production filming ends when=2023-06 | official | + | - | It was finished in June
Miss Peregrine Falls :: 1 | episodes 8 | official | + | - | The first eight episodes
Miss Peregrine Falls :: 1 | release 2023-12-07 | official | + | - | ^
Nine Lives of Leo Katz :: - | platform Apple TV+ | official | + | - | Nine Lives of Leo Katz, Apple TV+
Nine Lives of Leo Katz :: 2 | production writing under way | reported | + | World of Reel | Here, says World of Reel
Nine Lives of Leo Katz :: 2 | cast Jonah Feld / Leo / leaving | reported | + | World of Reel | Actor Jonah Feld
Undertow :: - | platform Hulu | official | + | - | Undertow, Hulu
Undertow :: - | production filming under way when=2023-12-01..2024-02-29 | official | - | - | Its makers had hoped
Undertow :: - | release 2025 | predicted | - | - | My hunch is that
Pit Pony :: - | release 2023-11-24 | official | + | - | The new series of Pit Pony
