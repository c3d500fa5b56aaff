url: https://www.shortwire.example/2024/05/15/the-salt-road-season-3
outlet: Shortwire
published: 2024-05-15
title: The Salt Road season 3
series: The Salt Road

The Salt Road has reportedly been renewed for a third season.

=== claims
3 | renewal renewed | rumored | + | - | The Salt Road has
