url: https://www.webobserver.example/2024/05/27/no-ashland-season-2-june
outlet: Web Observer
published: 2024-05-27
title: No Ashland Season 2 on Netflix in June 2024
series: Ashland

Credit: Netflix

Does the volcano thriller come to life again next month? We looked at the schedule so that you needn't.

If you recall how Ranger Finch says in the pilot that a mountain only sleeps because it's got time, you'll get why patience is running thin, and why the forums ask daily on which Friday Netflix means to release what happens next.

June 2024 isn't when Ashland Season 2 arrives on Netflix. It's nowhere in the list of the month, between Bridgerton's second half and a documentary on otters.

Ashland Season 2: When will it premiere?

A renewal was had in November, and since that day there hasn't been so much as a tentative date. Presumably the makers are still scouting for a mountain. There's a rumor that filming has been going on in Iceland since March, which we couldn't verify. Some think it will be ready by Christmas, others that it's being saved for the first quarter of 2025.

Working backward from season 1, which took 14 months to make, we land at February 2025 or thereabouts.

What might happen in it?

Finch, who's played by Dashiell Moon-Carrera, was last seen under the ash. In a deleted scene he coughs.

Ashland Season 1 can be watched in 4K. Runtime: 6 episodes, 43 minutes each.

=== claims
- | platform Netflix | official | + | - | If you recall
2 | release 2024-06 | official | - | - | June 2024
2 | platform Netflix | official | + | - | ^
2 | renewal renewed when=2023-11 | official | + | - | A renewal was
2 | release none | official | - | - | ^
2 | production filming starts when=2024-03 | rumored | + | - | There's a rumor
2 | release 2024-05-27..2024-12-25 | rumored | + | - | Some think
2 | release 2025-01..2025-03 | rumored | + | - | ^
2 | release 2025-02 | predicted | + | - | Working backward
- | cast Dashiell Moon-Carrera / Finch / - | official | + | - | Finch, who's
1 | episodes 6 | official | + | - | Runtime
