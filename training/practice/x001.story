url: https://www.tidelinetv.example/saltmarsh-series-three-news
outlet: Tideline TV
published: 2024-04-10
title: Saltmarsh series 3: what do we know about the return of the ferryman?
series: Saltmarsh

Nobody who sat through the last hour of Saltmarsh needs to be told why people keep asking. The BBC thriller left its ferryman chained to a sinking pontoon, and for eleven weeks the corporation would not be drawn on whether anybody was coming to cut him loose.

On Monday it relented. A third series has been signed off, a BBC spokesman disclosed, and Orla Keane once more supplies the words.

The pages are not all there yet. Keane owned up to Radio Times that two of the scripts still lack an ending. The crew is nonetheless booked for the first week of September, when shooting gets going out on the Essex mudflats, tides permitting.

In series two the water took everything: the boathouse, the sister, the alibi. A little over six million saw it go.

Will there be a date soon? Don't hold your breath; none exists so far. What Keane will say is that viewers had better not count on anything before 2025.

The first run, it may be remembered, was shown in January 2021 and was a long time in being followed. A flooded set in Tollesbury cost the second half a year, so that instead of autumn 2022 it was March 2023 by the time it reached the screen.

Dominic Sayle gets back into the oilskins as Jory Pascoe. Meera Dass, on the other hand, whose Lil Harcombe ended up beneath the ice, has done her last day on the marsh.

On the fan boards one can read that the fourth, should it ever be made, would be the last. Wherry Pictures, the company behind the drama, calls the idea "seaweed" and nothing more.

A tenth of the budget is said to have gone on boats. Sayle, who turns 50 in May, gets seasick; he told a podcast in February that he had hoped for a series about a librarian.

=== claims
- | platform BBC | official | + | - | The BBC thriller left
3 | renewal renewed when=2024-04-08 | official | + | BBC | A third series has been
- | crew Orla Keane / writer | official | + | - | ^
3 | production writing ends | official | - | Orla Keane | Keane owned up
3 | production filming starts when=2024-09-01..2024-09-07 | official | + | - | The crew is nonetheless
3 | release none | official | - | - | Don't hold your breath
3 | release 2025-01-01.. | official | + | Orla Keane | What Keane will say
1 | release 2021-01 | official | + | - | The first run, it may
2 | delay to=2023-03 | official | + | - | A flooded set in
2 | release 2022-09..2022-11 | official | - | - | ^
2 | release 2023-03 | official | + | - | ^
3 | cast Dominic Sayle / Jory Pascoe / returning | official | + | - | Dominic Sayle gets back
3 | cast Meera Dass / Lil Harcombe / leaving | official | + | - | Meera Dass, on the
