url: https://www.shortwire.example/2024/05/15/lantern-bay-season-3-clip
outlet: Shortwire
published: 2024-05-15
title: Lantern Bay season 3 clip
series: Lantern Bay

HBO has shared a clip from the third season of Lantern Bay.

=== claims
3 | trailer clip | official | + | - | HBO has
