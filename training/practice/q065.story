url: https://www.shortwire.example/2024/05/15/tidewater-canceled
outlet: Shortwire
published: 2024-05-15
title: Tidewater canceled
series: Tidewater

NBC has canceled Tidewater after four seasons.

=== claims
5 | renewal cancelled | official | + | - | NBC has
