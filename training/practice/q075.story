url: https://www.shortwire.example/2024/05/15/sunday-wolves-season-4
outlet: Shortwire
published: 2024-05-15
title: Sunday Wolves season 4
series: Sunday Wolves

Sunday Wolves season 4 may arrive in the fall of 2025. It would have eight episodes.

=== claims
4 | release 2025-09..2025-11 | predicted | + | - | Sunday Wolves season 4
