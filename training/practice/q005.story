url: https://www.shortwire.example/2024/05/15/bitter-orchard-season-2-starts-filming
outlet: Shortwire
published: 2024-05-15
title: Bitter Orchard season 2 starts filming
series: Bitter Orchard

Filming on season 2 of Bitter Orchard began on April 8, 2024.

=== claims
2 | production filming starts when=2024-04-08 | official | + | - | Filming on
