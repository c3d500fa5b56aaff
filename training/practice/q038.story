url: https://www.shortwire.example/2024/05/15/the-salt-road-recap
outlet: Shortwire
published: 2024-05-15
title: The Salt Road recap
series: The Salt Road

In episode 4 of The Salt Road season 3, the caravan reaches the sea. Episode 5 airs next week.

=== claims
