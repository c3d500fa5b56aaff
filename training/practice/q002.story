url: https://www.shortwire.example/2024/05/15/paper-kingdom-finale-date
outlet: Shortwire
published: 2024-05-15
title: Paper Kingdom finale date
series: Paper Kingdom

The finale of Paper Kingdom season 3 will air on Friday, June 21.

=== claims
