url: https://www.shortwire.example/2024/05/15/night-ferry-recap
outlet: Shortwire
published: 2024-05-15
title: Night Ferry recap
series: Night Ferry

In the second episode of Night Ferry, the boat is delayed by a storm and the wedding is postponed.

=== claims
