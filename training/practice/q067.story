url: https://www.shortwire.example/2024/05/15/harbor-street-in-production
outlet: Shortwire
published: 2024-05-15
title: Harbor Street in production
series: Harbor Street

Production on season 7 of Harbor Street is under way in Toronto.

=== claims
7 | production filming under way | official | + | - | Production on
