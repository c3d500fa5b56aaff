url: https://www.shortwire.example/2024/05/15/lantern-bay-casting
outlet: Shortwire
published: 2024-05-15
title: Lantern Bay casting
series: Lantern Bay

Mara Lindqvist has joined the cast of Lantern Bay season 3. Lindqvist previously starred in Harbour Lights, which was cancelled in 2019.

=== claims
3 | cast Mara Lindqvist / - / joining | official | + | - | Mara Lindqvist
