url: https://www.shortwire.example/2024/05/15/grey-water-season-2--no-cameras-yet
outlet: Shortwire
published: 2024-05-15
title: Grey Water season 2: no cameras yet
series: Grey Water

Production on season 2 of Grey Water has not begun. Filming has yet to start because the scripts are not finished.

=== claims
2 | production filming starts | official | - | - | Production on
2 | production writing ends | official | - | - | Filming has
