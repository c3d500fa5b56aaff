url: https://www.shortwire.example/2024/05/15/paper-kingdom-season-4-update
outlet: Shortwire
published: 2024-05-15
title: Paper Kingdom season 4 update
series: Paper Kingdom

Filming for Paper Kingdom season 4 has not started yet.

=== claims
4 | production filming starts | official | - | - | Filming for
