url: https://www.shortwire.example/2024/05/15/tidewater-will-not-be-back
outlet: Shortwire
published: 2024-05-15
title: Tidewater will not be back
series: Tidewater

NBC has pulled the plug on Tidewater after four seasons. The final episode aired on May 10, 2024.

=== claims
5 | renewal cancelled | official | + | - | NBC has
