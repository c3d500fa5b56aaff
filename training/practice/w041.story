url: https://www.streamtrendzone.example/bitter-orchard-season-2-release-date
outlet: Stream Trend Zone
published: 2022-03-17
title: Bitter Orchard Season 2: Release Date, Cast, Plot & Everything We Know So Far
series: Bitter Orchard

Are you among those who finished Bitter Orchard in one night and now can not sleep? You are not alone! Today in this article we will discuss every single thing about Season 2, so stick with us till the end.

Bitter Orchard is a South Korean revenge series. It premiered on Netflix on 11 February 2022 with 10 episodes and became number one in so many countries.

Is Bitter Orchard Season 2 Happening?

Netflix has not renewed Bitter Orchard as of now. But don't lose hope, my friend. Netflix is looking at the numbers always, and the numbers here are crazy. There is also gossip on Twitter that the writer Park Geun-soo is already at work on the scripts of Season 2, but who knows.

Bitter Orchard Season 2 Release Date

If we look at other Korean shows of the platform, Cold Harvest was renewed three months after it came, while for The Last Abacus it took almost six months. So we may hear about the renewal somewhere between May and August 2022. After that one year is needed for the making. Hence the season could arrive in the second half of 2023.

Bitter Orchard Season 2 Cast

We expect these faces to return:

• Yang Seo-hee as Min Soo-ahBaek Jong-in as Director Oh
• Cha Eun-gyeol as Detective Noh
• Lim Bok-soon as Grandmother

Bitter Orchard Season 2 Plot

In the second season Soo-ah finds the letter of her dead father under the apple tree and decides that all the eleven shareholders have to pay. She burns the orchard and goes to Seoul under a different name.

Till then, keep visiting our website and do not forget to hit the bell icon!

=== claims
1 | release 2022-02-11 | official | + | - | It premiered on Netflix
- | platform Netflix | official | + | - | ^
1 | episodes 10 | official | + | - | ^
2 | renewal renewed | official | - | - | Netflix has not renewed
2 | precedent Cold Harvest / renewal / 3 | official | + | - | If we look at other
2 | precedent The Last Abacus / renewal / 6 | official | + | - | ^
2 | renewal renewed when=2022-05-01..2022-08-31 | predicted | + | - | So we may hear
2 | release 2023-07-01..2023-12-31 | predicted | + | - | Hence the season
2 | cast Yang Seo-hee / Min Soo-ah / returning | predicted | + | - | Yang Seo-hee as
2 | cast Baek Jong-in / Director Oh / returning | predicted | + | - | ^
2 | cast Cha Eun-gyeol / Detective Noh / returning | predicted | + | - | Cha Eun-gyeol
2 | cast Lim Bok-soon / Grandmother / returning | predicted | + | - | Lim Bok-soon
- | crew Park Geun-soo / writer | official | + | - | There is also gossip
2 | production writing under way | rumored | + | - | ^
