url: https://www.shortwire.example/2024/05/15/cold-harbor-season-3-is-shorter
outlet: Shortwire
published: 2024-05-15
title: Cold Harbor season 3 is shorter
series: Cold Harbor

Season 2 of Cold Harbor had ten episodes. Season 3 will have eight episodes.

=== claims
2 | episodes 10 | official | + | - | Season 2
3 | episodes 8 | official | + | - | Season 3
