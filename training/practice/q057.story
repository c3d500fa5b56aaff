url: https://www.shortwire.example/2024/05/15/watch--harbor-street-season-7
outlet: Shortwire
published: 2024-05-15
title: Watch: Harbor Street season 7
series: Harbor Street

CBS has released the first trailer for season 7 of Harbor Street. It premieres on October 4, 2024.

=== claims
7 | trailer trailer | official | + | - | CBS has
7 | release 2024-10-04 | official | + | - | It premieres
