url: https://www.shortwire.example/2024/05/15/the-salt-road--explained
outlet: Shortwire
published: 2024-05-15
title: The Salt Road, explained
series: The Salt Road

In The Salt Road, a young scribe finds a book that nobody can read. The book tells of a game without rules.

=== claims
