url: https://www.shortwire.example/2024/05/15/cold-harbor-will-not-be-back
outlet: Shortwire
published: 2024-05-15
title: Cold Harbor will not be back
series: Cold Harbor

Cold Harbor will not return for a third season, Deadline reports.

=== claims
3 | renewal cancelled | reported | + | Deadline | Cold Harbor will
