url: https://www.shortwire.example/2024/05/15/grey-water-has-not-been-renewed
outlet: Shortwire
published: 2024-05-15
title: Grey Water has not been renewed
series: Grey Water

Grey Water has not been renewed for a third season.

=== claims
3 | renewal renewed | official | - | - | Grey Water has
