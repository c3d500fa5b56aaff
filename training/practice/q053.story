url: https://www.shortwire.example/2024/05/15/the-salt-road-season-3-filming
outlet: Shortwire
published: 2024-05-15
title: The Salt Road season 3 filming
series: The Salt Road

Filming on season 3 of The Salt Road will begin in July, showrunner Ida Brandt told Collider.

=== claims
3 | production filming starts when=2024-07 | official | + | Ida Brandt | Filming on
- | crew Ida Brandt / showrunner | official | + | - | ^
