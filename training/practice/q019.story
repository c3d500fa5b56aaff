url: https://www.shortwire.example/2024/05/15/tidewater-season-4-and-the-strike
outlet: Shortwire
published: 2024-05-15
title: Tidewater season 4 and the strike
series: Tidewater

Were the strike to go on, season 4 of Tidewater might be pushed back to 2025.

=== claims
