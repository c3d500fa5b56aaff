url: https://www.shortwire.example/2024/05/15/tidewater-season-5
outlet: Shortwire
published: 2024-05-15
title: Tidewater season 5
series: Tidewater

Tidewater will reportedly return for a fifth season in 2025.

=== claims
5 | renewal renewed | rumored | + | - | Tidewater will
5 | release 2025 | rumored | + | - | ^
