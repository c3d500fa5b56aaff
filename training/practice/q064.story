url: https://www.shortwire.example/2024/05/15/iron-meadow-season-3-is-open
outlet: Shortwire
published: 2024-05-15
title: Iron Meadow season 3 is open
series: Iron Meadow

The BBC hasn't renewed Iron Meadow for a third season. Filming of season 2 ended in March 2024.

=== claims
3 | renewal renewed | official | - | - | The BBC
2 | production filming ends when=2024-03 | official | + | - | Filming of
