url: https://www.northbynews.example/showbiz/brackenridge-cast-exit-rumours
outlet: North by News
published: 2023-09-12
title: Brackenridge: is Sergeant Doyle on her way out?
series: Brackenridge

Rumours that Siobhan Keogh hands in her badge have followed Brackenridge around all summer. They grew loud last weekend.

A Sunday paper ran four pages on it. Keogh, “an on-set mole” told The Mail on Sunday, filmed a scene in August from which Doyle “couldn't walk away,” and did so in front of a skeleton crew. Not so fast, thinks Digital Spy: on its reading of the call sheets she was at work as late as September 6, on what should be the finale.

Where does RTÉ come in? It doesn't. The broadcaster “never comments on storylines,” which is how it has been since 2017 when the pilot was shown.

There is, besides, the money. The Irish Independent understands that half the cast has been offered one year only for the eighth series, as against the usual two. That smells of an ending, and I for one would be amazed if there were to be a ninth.

Assuming she does go, who's next in line? Bookmaker Boyle has Fionn Daly's Garda Treacy at 6/4 for promotion. My own tip is that a stranger walks in, and I'd not be shaken out of my chair if it were Niamh Cusack-Byrne, who was seen at lunch with the producer Emer Walsh.

Series eight will be upon us in January, eight hours of it, on RTÉ One; that's been in print since June. Less certain is the BBC's share in it. It's “about to walk,” one reads, and if it does the Belfast half could be left on the floor.

Keogh turned forty on Friday. On Instagram she thanked “my two families, the one with the badge most of all.” A goodbye? A bluff? Was the scene in August a dream?

Inspector Hogan, meanwhile, isn't in any doubt. “I've signed and I'm staying,” Pat Shortall said on the Tommy Tiernan show.

=== claims
- | cast Siobhan Keogh / Doyle / leaving | rumored | + | - | Rumours that
- | cast Siobhan Keogh / Doyle / leaving | reported | + | The Mail on Sunday | Keogh, “an
- | cast Siobhan Keogh / Doyle / leaving | reported | - | Digital Spy | Not so fast
1 | release 2017 | official | + | - | The broadcaster
8 | renewal final | predicted | + | - | That smells
9 | renewal renewed | predicted | - | - | ^
- | cast Fionn Daly / Treacy / - | official | + | - | Bookmaker
- | cast Niamh Cusack-Byrne / - / joining | predicted | + | - | My own
- | crew Emer Walsh / producer | official | + | - | ^
8 | release 2024-01 | official | + | - | Series eight
8 | episodes 8 | official | + | - | ^
8 | platform RTÉ One | official | + | - | ^
- | cast Pat Shortall / Hogan / returning | official | + | Pat Shortall | “I've signed
