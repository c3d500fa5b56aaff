url: https://www.sakuraline.example/anime/guild-of-small-hours-part-3
outlet: Sakura Line
published: 2025-02-14
title: Guild of Small Hours Season 3: date rumors sorted by smell
series: Guild of Small Hours

Three letters of the alphabet, TBA, are all the official account has been willing to part with. Guild of Small Hours fans, who make do with little, have turned them into a calendar.

Smells fine

The July slot. Retailer Animate lists a season-three art book for “after broadcast start, July 2025,” and retailers seldom invent art books. Newtype's table for the summer, too, had the guild in it until somebody removed the page.

Smells odd

The April slot. Leaker Kumo_P named the sixth of the month. He also named it for last year.

Smells like fish

The poster with “Only on Netflix.” Muse and Crunchyroll have had the show between them since the fourth of October 2020, when the night shift first clocked in, and Muse's manager for the region denied to Anime Corner that anyone else was getting it.

What nobody has to sniff at

The light novels by Toya Minakami carry the story, and seventeen of them are on the shelf; the anime is through with eight. The second season went from January 8 to March 26, 2023, in twelve installments like the first. Another cour of twelve is what Studio Kinema's recruiting page mentions for the third.

A PV was shown to the audience in Makuhari on November 17. It has not reached the rest of us. What did reach us is a fifteen-second “greeting” with the receptionist Lulu, voiced as always by Hina Asakawa.

For the record: the wait has been longer elsewhere. Moonlit Ledger, a rival in every shop, spent four years on the way from its second to its third season, and the guild would have to dawdle until January 2027 to match that. We refuse to believe in anything later than this October.

Coming up: a crossover café in Nakano (March 1), a mobile game by Gumi (fall), and Asakawa's wedding.

=== claims
3 | release none | official | - | - | Three letters of
3 | release 2025-07 | reported | + | Animate | Retailer Animate
3 | release 2025-06..2025-08 | reported | + | Newtype | Newtype's table
3 | release 2025-04-06 | rumored | + | Kumo_P | Leaker Kumo_P
- | platform Muse | official | + | - | Muse and Crunchyroll
- | platform Crunchyroll | official | + | - | ^
1 | release 2020-10-04 | official | + | - | ^
- | platform Netflix | rumored | + | - | The poster with
- | source_material novel / - | official | + | - | The light novels
2 | release 2023-01-08 | official | + | - | The second season
2 | episodes 12 | official | + | - | ^
1 | episodes 12 | official | + | - | ^
3 | episodes 12 | official | + | Studio Kinema | Another cour
3 | trailer trailer when=2024-11-17 | official | + | - | A PV was
3 | trailer clip | official | + | - | What did reach
- | cast Hina Asakawa / Lulu / - | official | + | - | ^
3 | precedent Moonlit Ledger / release / 48 | official | + | - | Moonlit Ledger
3 | release 2025-02-14..2025-10-31 | predicted | + | - | We refuse to
