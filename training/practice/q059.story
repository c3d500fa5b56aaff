url: https://www.shortwire.example/2024/05/15/tidewater-will-not-return
outlet: Shortwire
published: 2024-05-15
title: Tidewater will not return
series: Tidewater

NBC will not renew Tidewater for a fifth season.

=== claims
5 | renewal cancelled | official | + | - | NBC will
