url: https://www.shortwire.example/2024/05/15/cold-harbor-chances
outlet: Shortwire
published: 2024-05-15
title: Cold Harbor chances
series: Cold Harbor

Cold Harbor will probably be renewed for a third season. It should be back in 2025.

=== claims
3 | renewal renewed | predicted | + | - | Cold Harbor will
3 | release 2025 | predicted | + | - | It should
