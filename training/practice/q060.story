url: https://www.shortwire.example/2024/05/15/grey-water-is-over
outlet: Shortwire
published: 2024-05-15
title: Grey Water is over
series: Grey Water

AMC won't be renewing Grey Water for a third season, the network confirmed on Monday.

=== claims
3 | renewal cancelled when=2024-05-13 | official | + | AMC | AMC won't
