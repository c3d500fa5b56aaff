url: https://www.shortwire.example/2024/05/15/is-tidewater-based-on-a-true-story
outlet: Shortwire
published: 2024-05-15
title: Is Tidewater based on a true story?
series: Tidewater

Tidewater was created by Jonas Feld. Is Tidewater based on a novel? No, Feld says: it is an original story.

=== claims
- | crew Jonas Feld / creator | official | + | - | Tidewater was
