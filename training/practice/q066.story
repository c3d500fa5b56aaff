url: https://www.shortwire.example/2024/05/15/lantern-bay-canceled
outlet: Shortwire
published: 2024-05-15
title: Lantern Bay canceled
series: Lantern Bay

HBO has cancelled Lantern Bay after one season.

=== claims
2 | renewal cancelled | official | + | - | HBO has
