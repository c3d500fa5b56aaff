url: https://www.shortwire.example/2024/05/15/grey-water-season-3-would-go-to-sea
outlet: Shortwire
published: 2024-05-15
title: Grey Water season 3 would go to sea
series: Grey Water

If Grey Water is renewed for a third season, the story would move to the islands. Should AMC order season 3, filming could begin in 2025.

=== claims
