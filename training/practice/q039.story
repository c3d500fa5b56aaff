url: https://www.shortwire.example/2024/05/15/copper-lane-star
outlet: Shortwire
published: 2024-05-15
title: Copper Lane star
series: Copper Lane

Mara Lindqvist stars in Copper Lane. She has written a novel about her childhood.

=== claims
- | cast Mara Lindqvist / - / - | official | + | - | Mara Lindqvist
