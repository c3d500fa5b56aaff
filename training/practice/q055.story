url: https://www.shortwire.example/2024/05/15/seasons-2-and-3-of-copper-lane
outlet: Shortwire
published: 2024-05-15
title: Seasons 2 and 3 of Copper Lane
series: Copper Lane

Netflix has renewed Copper Lane for seasons 2 and 3.

=== claims
2 | renewal renewed | official | + | - | Netflix has
3 | renewal renewed | official | + | - | ^
