url: https://www.shortwire.example/2024/05/15/tidewater-s-long-wait
outlet: Shortwire
published: 2024-05-15
title: Tidewater's long wait
series: Tidewater

Tidewater has been renewed for season 2. Viewers of Severance waited almost three years for its second season.

=== claims
2 | renewal renewed | official | + | - | Tidewater has
2 | precedent Severance / release / 36 | official | + | - | Viewers of
