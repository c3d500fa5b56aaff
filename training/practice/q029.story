url: https://www.shortwire.example/2024/05/15/bitter-orchard-season-2
outlet: Shortwire
published: 2024-05-15
title: Bitter Orchard season 2
series: Bitter Orchard

Netflix confirmed the second season of Bitter Orchard with an announcement video.

=== claims
2 | renewal renewed | official | + | Netflix | Netflix confirmed
2 | trailer announcement | official | + | - | ^
