url: https://www.shortwire.example/2024/05/15/harbor-street-season-7-trailer
outlet: Shortwire
published: 2024-05-15
title: Harbor Street season 7 trailer
series: Harbor Street

Netflix has not released a trailer for season 7 of Harbor Street yet. A teaser has not been shown either.

=== claims
7 | trailer trailer | official | - | - | Netflix has
7 | trailer teaser | official | - | - | A teaser
