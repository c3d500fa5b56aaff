url: https://www.shortwire.example/2024/05/15/copper-lane-season-2-begins-filming
outlet: Shortwire
published: 2024-05-15
title: Copper Lane season 2 begins filming
series: Copper Lane

Filming on season 2 of Copper Lane began on May 6, 2024.

=== claims
2 | production filming starts when=2024-05-06 | official | + | - | Filming on
