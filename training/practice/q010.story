url: https://www.shortwire.example/2024/05/15/no-more-grey-water
outlet: Shortwire
published: 2024-05-15
title: No more Grey Water
series: Grey Water

AMC has canceled Grey Water after two seasons, Deadline reports.

=== claims
3 | renewal cancelled | reported | + | Deadline | AMC has
