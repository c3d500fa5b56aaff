url: https://www.shortwire.example/2024/05/15/glass-parade-goes-back-in-time
outlet: Shortwire
published: 2024-05-15
title: Glass Parade goes back in time
series: Glass Parade

Season 3 of Glass Parade takes place in the summer of 1921, two years after the fire.

=== claims
