url: https://www.shortwire.example/2024/05/15/night-ferry-season-2
outlet: Shortwire
published: 2024-05-15
title: Night Ferry season 2
series: Night Ferry

Night Ferry will return for a second season. Is Night Ferry based on a book?

=== claims
2 | renewal renewed | official | + | - | Night Ferry will
