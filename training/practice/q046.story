url: https://www.shortwire.example/2024/05/15/grey-water-season-3--how-long-will-it-take
outlet: Shortwire
published: 2024-05-15
title: Grey Water season 3: how long will it take?
series: Grey Water

AMC has not renewed Grey Water for a third season. It took the network four months to renew Interview with the Vampire after its premiere.

=== claims
3 | renewal renewed | official | - | - | AMC has
3 | precedent Interview with the Vampire / renewal / 4 | official | + | - | It took
