url: https://www.shortwire.example/2024/05/15/glass-parade-season-3--what-we-know
outlet: Shortwire
published: 2024-05-15
title: Glass Parade season 3: what we know
series: Glass Parade

Filming has only just begun. A trailer for Glass Parade season 3 has not been released yet.

=== claims
3 | production filming starts | official | + | - | Filming has
3 | trailer trailer | official | - | - | A trailer
