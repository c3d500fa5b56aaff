url: https://www.shortwire.example/2024/05/15/the-salt-road-season-3--first-teaser
outlet: Shortwire
published: 2024-05-15
title: The Salt Road season 3: first teaser
series: The Salt Road

A teaser for season 3 of The Salt Road was released on May 10, 2024.

=== claims
3 | trailer teaser when=2024-05-10 | official | + | - | A teaser
