url: https://www.shortwire.example/2024/05/15/copper-lane-season-2-trailer
outlet: Shortwire
published: 2024-05-15
title: Copper Lane season 2 trailer
series: Copper Lane

Netflix has released the trailer for Copper Lane season 2.

=== claims
2 | trailer trailer | official | + | - | Netflix has
