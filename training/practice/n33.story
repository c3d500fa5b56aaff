url: https://www.columnistsunday.example/culture/2023/11/all-the-kings-porters
outlet: The Sunday Column
published: 2023-11-19
title: A toast to the slowest show on television
series: All the King's Porters

I have had two children, a divorce and a hip since the second series of All the King's Porters came to an end. That was in May 2019. It has therefore been with something like disbelief that I read the invitation: on 1 December, Sky will unveil the third.

Why so long? The first was no trouble at all; it was made in a jiffy and shown in November 2016. The second took eighteen months. Then Covid shut the gates, Ralph Penrose (the Head Porter) went off to be a Marvel villain, and in 2021 a fire ate the college. The set, that is, at Pinewood, three weeks before they were to start.

They rebuilt it. They shot for nineteen weeks from last October. They then had the nerve to throw out one of the seven episodes, and so there are six.

Nina Eyre, who does the writing, once informed me over a gin that she composes by hand, in the bath. "The fourth is already damp," she says now, which the broadcaster, when I inquired, neither commissioned nor had smelled.

The old faces, thank God, are there. Penrose is. So is Dorothea Lunt, as the Master's widow, at the age of 88. Only poor Basil Crane, the Bursar, has been left out of the feast, having retired to Madeira.

There is a new Master: Adil Rahman, very good. There is a new hand on the tiller as well, for Ken Stott-Ward has let Marguerite Poole direct.

I have seen it. It is wonderful. By the time that they make another I shall be dead, and the hip will be on eBay.

=== claims
3 | release 2023-12-01 | official | + | Sky | It has therefore
3 | platform Sky | official | + | Sky | ^
1 | release 2016-11 | official | + | - | The first was
3 | production filming starts when=2022-10 | official | + | - | They shot
3 | episodes 6 | official | + | - | They then
- | crew Nina Eyre / writer | official | + | - | Nina Eyre
4 | production writing under way | official | + | Nina Eyre | "The fourth
4 | renewal renewed | official | - | - | ^
- | cast Ralph Penrose / Head Porter / - | official | + | - | Then Covid
3 | cast ?Ralph Penrose / Head Porter / returning | official | + | - | Penrose is
3 | cast Dorothea Lunt / - / returning | official | + | - | So is
3 | cast Basil Crane / Bursar / leaving | official | + | - | Only poor
3 | cast Adil Rahman / Master / joining | official | + | - | There is a new Master
3 | crew Marguerite Poole / director | official | + | - | There is a new hand
