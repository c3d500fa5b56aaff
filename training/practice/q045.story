url: https://www.shortwire.example/2024/05/15/night-ferry-season-2-release-date
outlet: Shortwire
published: 2024-05-15
title: Night Ferry season 2 release date
series: Night Ferry

Night Ferry season 2 has no release date yet. For comparison, the second season of Bridgerton came 15 months after the first.

=== claims
2 | release none | official | - | - | Night Ferry season 2
2 | precedent Bridgerton / release / 15 | official | + | - | For comparison
