url: https://www.shortwire.example/2024/05/15/grey-water-season-3-first-look
outlet: Shortwire
published: 2024-05-15
title: Grey Water season 3 first look
series: Grey Water

There is no teaser for Grey Water season 3 yet.

=== claims
3 | trailer teaser | official | - | - | There is
