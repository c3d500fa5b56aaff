url: https://www.shortwire.example/2024/05/15/grey-water-season-3-shoot
outlet: Shortwire
published: 2024-05-15
title: Grey Water season 3 shoot
series: Grey Water

Production on the third season of Grey Water is currently under way. Filming in Dublin will end in July 2024.

=== claims
3 | production filming under way | official | + | - | Production on
3 | production filming ends when=2024-07 | official | + | - | Filming in
