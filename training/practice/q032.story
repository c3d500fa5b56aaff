url: https://www.shortwire.example/2024/05/15/lantern-bay-is-renewed
outlet: Shortwire
published: 2024-05-15
title: Lantern Bay is renewed
series: Lantern Bay

HBO has renewed Lantern Bay for a third season. If a teaser comes before the summer, we will add it here.

=== claims
3 | renewal renewed | official | + | - | HBO has
