url: https://www.shortwire.example/2024/05/15/tidewater-recap
outlet: Shortwire
published: 2024-05-15
title: Tidewater recap
series: Tidewater

In Tidewater, Anna misses the late ferry and waits until morning.

=== claims
