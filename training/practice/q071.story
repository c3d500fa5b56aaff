url: https://www.shortwire.example/2024/05/15/grey-water-season-3--when-will-it-be-announced
outlet: Shortwire
published: 2024-05-15
title: Grey Water season 3: when will it be announced?
series: Grey Water

Grey Water season 2 ended in April. AMC has not renewed Grey Water for season 3 yet. It took AMC four months to renew Interview with the Vampire.

=== claims
3 | renewal renewed | official | - | - | AMC has
3 | precedent Interview with the Vampire / renewal / 4 | official | + | - | It took
