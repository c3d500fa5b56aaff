url: https://www.shortwire.example/2024/05/15/iron-meadow-star-s-next-role
outlet: Shortwire
published: 2024-05-15
title: Iron Meadow star's next role
series: Iron Meadow

Ida Brandt plays Ruth in Iron Meadow. Before that she appeared in two films for Channel 4.

=== claims
- | cast Ida Brandt / Ruth / - | official | + | - | Ida Brandt
