url: https://www.shortwire.example/2024/05/15/lantern-bay-actor-on-his-career
outlet: Shortwire
published: 2024-05-15
title: Lantern Bay actor on his career
series: Lantern Bay

Tom Averill plays Joe in Lantern Bay season 3. He later moved back to London and put off his studies.

=== claims
3 | cast Tom Averill / Joe / - | official | + | - | Tom Averill
