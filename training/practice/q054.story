url: https://www.shortwire.example/2024/05/15/copper-lane-season-2-update
outlet: Shortwire
published: 2024-05-15
title: Copper Lane season 2 update
series: Copper Lane

Copper Lane creator Una Keogh spoke about the show this week. “Season 2 will be out in 2025,” Keogh said.

=== claims
- | crew Una Keogh / creator | official | + | - | Copper Lane creator
2 | release 2025 | official | + | Una Keogh | “Season 2
