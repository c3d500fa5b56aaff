url: https://www.shortwire.example/2024/05/15/sunday-wolves-cameras-roll
outlet: Shortwire
published: 2024-05-15
title: Sunday Wolves cameras roll
series: Sunday Wolves

Shooting for season 4 of Sunday Wolves started on February 12, 2024. It will end in July.

=== claims
4 | production filming starts when=2024-02-12 | official | + | - | Shooting for
4 | production filming ends when=2024-07 | official | + | - | It will end
