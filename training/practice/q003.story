url: https://www.shortwire.example/2024/05/15/lantern-bay-season-2-story
outlet: Shortwire
published: 2024-05-15
title: Lantern Bay season 2 story
series: Lantern Bay

Season 2 of Lantern Bay is set in the winter of 1974, when a storm cuts the town off from the mainland. It will begin on October 4, 2024.

=== claims
2 | release 2024-10-04 | official | + | - | It will begin
