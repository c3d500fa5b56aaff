url: https://www.shortwire.example/2024/05/15/paper-kingdom-axed
outlet: Shortwire
published: 2024-05-15
title: Paper Kingdom axed
series: Paper Kingdom

Apple TV+ has cancelled Paper Kingdom after three seasons.

=== claims
4 | renewal cancelled | official | + | - | Apple TV+
