url: https://www.shortwire.example/2024/05/15/copper-lane-season-2--when-is-it-coming
outlet: Shortwire
published: 2024-05-15
title: Copper Lane season 2: when is it coming?
series: Copper Lane

Copper Lane was renewed for season 2. For comparison, it took Stranger Things three years to return with its fourth season.

=== claims
2 | renewal renewed | official | + | - | Copper Lane was
2 | precedent Stranger Things / release / 36 | official | + | - | For comparison
