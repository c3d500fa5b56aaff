url: https://www.shortwire.example/2024/05/15/paper-kingdom--all-about-it
outlet: Shortwire
published: 2024-05-15
title: Paper Kingdom: all about it
series: Paper Kingdom

The first season of Paper Kingdom had 12 episodes. Season 2 will have six episodes.

=== claims
1 | episodes 12 | official | + | - | The first season
2 | episodes 6 | official | + | - | Season 2
