url: https://www.shortwire.example/2024/05/15/copper-lane-season-2-release-window
outlet: Shortwire
published: 2024-05-15
title: Copper Lane season 2 release window
series: Copper Lane

The second season of Copper Lane could arrive in late 2025.

=== claims
2 | release 2025-09..2025-12 | predicted | + | - | The second season
