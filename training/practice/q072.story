url: https://www.shortwire.example/2024/05/15/grey-water-season-3-wait
outlet: Shortwire
published: 2024-05-15
title: Grey Water season 3 wait
series: Grey Water

Grey Water was renewed for season 3 in May. There were two years between the first two seasons of House of the Dragon.

=== claims
3 | renewal renewed when=2024-05 | official | + | - | Grey Water was
3 | precedent House of the Dragon / release / 24 | official | + | - | There were
