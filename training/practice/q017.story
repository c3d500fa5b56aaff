url: https://www.shortwire.example/2024/05/15/the-salt-road-season-3--what-we-know
outlet: Shortwire
published: 2024-05-15
title: The Salt Road season 3: what we know
series: The Salt Road

If The Salt Road is renewed, filming on season 3 could begin in 2025.

=== claims
