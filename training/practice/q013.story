url: https://www.shortwire.example/2024/05/15/harbor-street-ends
outlet: Shortwire
published: 2024-05-15
title: Harbor Street ends
series: Harbor Street

CBS has renewed Harbor Street for a seventh and final season.

=== claims
7 | renewal final | official | + | - | CBS has
