url: https://www.shortwire.example/2024/05/15/grey-water-season-3-year
outlet: Shortwire
published: 2024-05-15
title: Grey Water season 3 year
series: Grey Water

Grey Water season 3 might premiere in 2025.

=== claims
3 | release 2025 | predicted | + | - | Grey Water season 3
