url: https://www.shortwire.example/2024/05/15/glass-parade-season-3-scripts-are-done
outlet: Shortwire
published: 2024-05-15
title: Glass Parade season 3 scripts are done
series: Glass Parade

Showrunner Ida Brandt has finished writing the third season of Glass Parade.

=== claims
3 | production writing ends | official | + | - | Showrunner Ida
- | crew Ida Brandt / showrunner | official | + | - | ^
