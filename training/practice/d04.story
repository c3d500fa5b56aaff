url: https://www.orbitalnews.example/2023/11/28/halcyon-drift-season-3-pushed
outlet: Orbital News
published: 2023-11-28
title: ‘Halcyon Drift’ Season 3 Slips Again, Trade Says
series: Halcyon Drift

When Halcyon Drift opened its airlock in February 2020, it needed but a fortnight to become the best-liked space opera that Apple TV+ had. A third season was therefore bespoken as early as December 2021, five months ahead of the second. Much fuel has been burnt since, and by the look of a fresh report the tank is not full yet.

The Hollywood Reporter brings the tidings, and they are no merry ones. The start of the cameras, the trade writes, has wandered from January 2024 to the autumn of that year. If so, then we can hardly be aboard again before 2026, three and a half years after we left. "A ship this size does not turn on a dime," an unnamed person at the studio was quoted as saying, with the visual effects in mind.

Waits like this one have become common in orbit. Between two seasons of Severance there will lie almost three years, and For All Mankind, too, let 17 months go by from its third to its fourth. Still, none of them left its captain floating outside the hull.

Where Does Halcyon Drift Go From Here?

Written by Marcus Odell from a trilogy of novels by Hana Prewitt, the show follows a salvage crew who find a colony that is on no chart. In order to outlive its source, season 2 moved the mutiny forward: the ship is now in the hands of Cookie. A read-through picture of September aside, nothing has been let out that has to do with the new chapter.

Odell's earlier series, The Glass Coast, was dropped by Syfy after two years.

=== claims
1 | release 2020-02 | official | + | - | When Halcyon Drift
- | platform Apple TV+ | official | + | - | ^
3 | renewal renewed when=2021-12 | official | + | - | A third season
2 | release 2022-05 | official | + | - | ^
3 | production filming starts when=2024-09..2024-11 | reported | + | The Hollywood Reporter | The start of the cameras
3 | production filming starts when=2024-01 | reported | - | The Hollywood Reporter | ^
3 | delay | reported | + | The Hollywood Reporter | ^
3 | release 2026.. | predicted | + | - | If so, then
3 | precedent Severance / release / 36 | official | + | - | Between two seasons
3 | precedent For All Mankind / release / 17 | official | + | - | ^
- | crew Marcus Odell / writer | official | + | - | Written by Marcus
- | source_material novel / - | official | + | - | ^
The Glass Coast :: 3 | renewal cancelled | official | + | - | Odell's earlier
