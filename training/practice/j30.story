url: https://www.dotandbytes.example/2020/04/17/the-glass-tower-season-4-update
outlet: Dot & Bytes
published: 2020-04-17
title: The Glass Tower Season 4: Has Covid killed it? All we know
series: The Glass Tower

The finale of The Glass Tower's third season was aired on the USA Network last month and the fans ask: what's now?

First, be calm. It has been renewed. In January, before one had even watched the third season, the fourth was ordered along with a fifth.

Second, be patient. Creator Dana Whitmore wrote on Instagram that the scripts for six of ten episodes are finished, and that she has nothing to do but to write the rest. "We'd have started in Chicago on May 4th. We won't." So the fourth season, which USA had aimed to broadcast in January 2021, is bound to be late. Perhaps by summer, perhaps later.

Third, who is coming? All sources agree on Peter Crewe as Hal Winters and Amanda Soto as Vice. Officially that is not confirmed by anybody. Nick Radley will certainly be missing since his contract ran out, he said so to TV Insider himself.

Fourth, where to watch? In India the serial streams on Amazon Prime, in Great Britain on Sky Witness.

The Glass Tower premiered on 14 February 2017. The second season had been released after more than 20 months, in October 2018. It is no rule however that the gap grows.

Similar shows one can see: Billions, Suits. The latter got its own ending in 2019.

Do not miss: Is Hal Winters Really Dead?

=== claims
- | platform USA Network | official | + | - | The finale
4 | renewal renewed when=2020-01 | official | + | - | In January
5 | renewal renewed when=2020-01 | official | + | - | ^
- | crew Dana Whitmore / creator | official | + | - | Creator Dana
4 | production writing under way | official | + | Dana Whitmore | ^
4 | episodes 10 | official | + | Dana Whitmore | ^
4 | production filming starts when=2020-05-04 | official | - | Dana Whitmore | "We'd have
4 | release 2021-01 | predicted | - | - | So the fourth
4 | delay | predicted | + | - | ^
4 | release 2021-06-01.. | predicted | + | - | Perhaps by
4 | cast Peter Crewe / Hal Winters / returning | rumored | + | - | All sources
4 | cast Amanda Soto / Vice / returning | rumored | + | - | ^
4 | cast Nick Radley / - / leaving | official | + | Nick Radley | Nick Radley
- | platform Amazon Prime | official | + | - | In India
- | platform Sky Witness | official | + | - | ^
1 | release 2017-02-14 | official | + | - | The Glass Tower premiered
2 | release 2018-10 | official | + | - | The second season
