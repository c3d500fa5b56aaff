url: https://www.shortwire.example/2024/05/15/tidewater-season-2-filming
outlet: Shortwire
published: 2024-05-15
title: Tidewater season 2 filming
series: Tidewater

Filming of Tidewater season 2 started in March 2024.

=== claims
2 | production filming starts when=2024-03 | official | + | - | Filming of
