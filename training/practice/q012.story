url: https://www.shortwire.example/2024/05/15/paper-kingdom-to-end-with-season-4
outlet: Shortwire
published: 2024-05-15
title: Paper Kingdom to end with season 4
series: Paper Kingdom

Paper Kingdom has been renewed for a fourth and final season at Apple TV+.

=== claims
4 | renewal final | official | + | - | Paper Kingdom has
- | platform Apple TV+ | official | + | - | ^
