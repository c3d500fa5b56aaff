url: https://www.shortwire.example/2024/05/15/glass-parade-season-3
outlet: Shortwire
published: 2024-05-15
title: Glass Parade season 3
series: Glass Parade

According to a report by Variety, season 3 of Glass Parade will premiere in the fall of 2024.

=== claims
3 | release 2024-09..2024-11 | reported | + | Variety | According to
