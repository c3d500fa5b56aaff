url: https://www.shortwire.example/2024/05/15/when-will-copper-lane-be-renewed
outlet: Shortwire
published: 2024-05-15
title: When will Copper Lane be renewed?
series: Copper Lane

Netflix has not renewed Copper Lane for a second season yet. Squid Game was renewed nine months after its premiere.

=== claims
2 | renewal renewed | official | - | - | Netflix has
2 | precedent Squid Game / renewal / 9 | official | + | - | Squid Game
