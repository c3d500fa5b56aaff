url: https://www.shortwire.example/2024/05/15/paper-kingdom-season-4
outlet: Shortwire
published: 2024-05-15
title: Paper Kingdom season 4
series: Paper Kingdom

Paper Kingdom will likely be renewed for a fourth season.

=== claims
4 | renewal renewed | predicted | + | - | Paper Kingdom will
