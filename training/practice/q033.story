url: https://www.shortwire.example/2024/05/15/iron-meadow--life-in-a-trailer-park
outlet: Shortwire
published: 2024-05-15
title: Iron Meadow: life in a trailer park
series: Iron Meadow

Iron Meadow follows a family that lives in a trailer park outside Leeds. Their neighbour films everything with an old video camera.

=== claims
