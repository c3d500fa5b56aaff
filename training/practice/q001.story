url: https://www.shortwire.example/2024/05/15/night-ferry--the-finale-is-near
outlet: Shortwire
published: 2024-05-15
title: Night Ferry: the finale is near
series: Night Ferry

The season 1 finale of Night Ferry airs on June 14, 2024. The first episode of Night Ferry aired on April 26, 2024.

=== claims
1 | release 2024-04-26 | official | + | - | The first episode
