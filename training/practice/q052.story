url: https://www.shortwire.example/2024/05/15/harbor-street-season-7-premiere
outlet: Shortwire
published: 2024-05-15
title: Harbor Street season 7 premiere
series: Harbor Street

Season 7 of Harbor Street could premiere in early 2025. It might be delayed.

=== claims
7 | release 2025-01..2025-04 | predicted | + | - | Season 7
