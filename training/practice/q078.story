url: https://www.shortwire.example/2024/05/15/sunday-wolves-season-2
outlet: Shortwire
published: 2024-05-15
title: Sunday Wolves season 2
series: Sunday Wolves

According to rumors, season 2 of Sunday Wolves will be released in October 2024.

=== claims
2 | release 2024-10 | rumored | + | - | According to
