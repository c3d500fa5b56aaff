url: https://www.shortwire.example/2024/05/15/the-salt-road-cancelled
outlet: Shortwire
published: 2024-05-15
title: The Salt Road cancelled
series: The Salt Road

Hulu has cancelled The Salt Road after two seasons. There will be no third season of the drama.

=== claims
3 | renewal cancelled | official | + | - | Hulu has cancelled
