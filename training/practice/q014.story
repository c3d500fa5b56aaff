url: https://www.shortwire.example/2024/05/15/one-more-for-cold-harbor
outlet: Shortwire
published: 2024-05-15
title: One more for Cold Harbor
series: Cold Harbor

Starz has picked up Cold Harbor for a third and last season, to premiere in 2025.

=== claims
3 | renewal final | official | + | - | Starz has
3 | release 2025 | official | + | - | ^
