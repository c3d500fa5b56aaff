url: https://www.shortwire.example/2024/05/15/cold-harbor-season-2-trailer
outlet: Shortwire
published: 2024-05-15
title: Cold Harbor season 2 trailer
series: Cold Harbor

The trailer for season 2 of Cold Harbor was released on April 30, 2024. The first teaser dropped in March.

=== claims
2 | trailer trailer when=2024-04-30 | official | + | - | The trailer
2 | trailer teaser when=2024-03 | official | + | - | The first teaser
