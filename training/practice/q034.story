url: https://www.shortwire.example/2024/05/15/copper-lane-renewed
outlet: Shortwire
published: 2024-05-15
title: Copper Lane renewed
series: Copper Lane

Mara Lindqvist stars in Copper Lane. Lindqvist is best known for her role in the Netflix series Grey Water.

=== claims
- | cast Mara Lindqvist / - / - | official | + | - | Mara Lindqvist
