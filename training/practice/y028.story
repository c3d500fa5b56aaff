url: https://www.shoreditchreview.example/tv/ask-the-showrunner-carbon-copy
outlet: Shoreditch Review
published: 2023-07-24
title: “We Will Be Late, and We Will Be Good”: Carbon Copy's Ada Nwosu on a third year
series: Carbon Copy

The espionage comedy Carbon Copy is between lives. Its creator, Ada Nwosu, walked with us around Victoria Park to talk about what she can talk about, which, the strike being what it is, was mainly the past.

“People say we came out of nowhere. We came out of Channel 4, on a Tuesday, the first of June 2021, against the football,” she laughs. The second year, also of six half-hours, had the twenty-fourth of May 2022 to itself.

And the third? It is shot, all of it, she confirms; the premiere had been set for this very week and was taken off the wall when the publicity tours were. “I can't name a new one. I can rule out Christmas.”

For overseas viewers the way in is Hulu, where both years can be had; in Canada look under CBC Gem. There had been a flirtation with Max, but nothing was ever signed.

We put to her that Dead Drop Darling, a cousin in spirit, vanished for 28 months before its own third. “Then we'd be back in September of next year,” she counts on her fingers. “No. God. Earlier.”

On the length she is firm: eight, not six, “and one of them is silent.” On the trailer she isn't: “There's one on my laptop. It stays there till the actors can post it.”

Does she mind being called an adaptation? Nwosu does, a bit. Everybody assumes a Le Carré somewhere at the bottom. The truth is a school play, her own, “The Spy Who Sat Behind Me,” which she wrote at fifteen and from which the show is descended in a straight line.

We part at the boating lake. Her film, Dry Clean Only, premieres on September 9 at Toronto; it has a trailer that anybody can see.

=== claims
- | crew Ada Nwosu / creator | official | + | - | Its creator
- | platform Channel 4 | official | + | Ada Nwosu | We came out of
1 | release 2021-06-01 | official | + | Ada Nwosu | ^
2 | episodes 6 | official | + | - | The second year
1 | episodes 6 | official | + | - | ^
2 | release 2022-05-24 | official | + | - | ^
3 | production filming ends | official | + | Ada Nwosu | It is shot
3 | release 2023-07-24..2023-07-30 | official | - | Ada Nwosu | ^
3 | release none | official | - | Ada Nwosu | “I can't name
3 | release 2023-12-25 | official | - | Ada Nwosu | I can rule
1 | platform Hulu | official | + | - | For overseas viewers
2 | platform Hulu | official | + | - | ^
1 | platform CBC Gem | official | + | - | ^
2 | platform CBC Gem | official | + | - | ^
- | platform Max | official | - | - | There had been
3 | precedent Dead Drop Darling / release / 28 | official | + | - | We put to
3 | episodes 8 | official | + | Ada Nwosu | On the length
3 | trailer trailer | official | - | Ada Nwosu | On the trailer
- | source_material other / The Spy Who Sat Behind Me | official | + | - | The truth is
