url: https://www.shortwire.example/2024/05/15/iron-meadow-season-2-release-date
outlet: Shortwire
published: 2024-05-15
title: Iron Meadow season 2 release date
series: Iron Meadow

Iron Meadow season 2 does not have a premiere date. It took two years for Squid Game to return with season 2 after its renewal.

=== claims
2 | release none | official | - | - | Iron Meadow season 2
2 | precedent Squid Game / release / 24 | official | + | - | It took
