url: https://www.shortwire.example/2024/05/15/copper-lane--what-season-2-could-be-about
outlet: Shortwire
published: 2024-05-15
title: Copper Lane: what season 2 could be about
series: Copper Lane

If Netflix renews Copper Lane for a second season, the search for the missing boat would go on.

=== claims
