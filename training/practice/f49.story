url: https://www.spunglobe.example/2020/05/02/queen-of-the-mine-season-5
outlet: Spun Globe
published: 2020-05-02
title: Queen Of The Mine Season 5: Release Date | Cast | Plot And When Will It Arrive?
series: Queen of the Mine

Cable viewers who are sitting at domestic in the lockdown retains asking: when do the queen comes back? The drama has been a large success of FX, made via Bruno Heller-Hart, and the fourth bankruptcy of it simply ended on April 28.

Queen Of The Mine Season 5 – Will It Occur?

Nicely, it is going to! FX has extended the display for seasons 5 and six at the equal time, again in January. "Six and performed," said the writer Heller-Hart, so there can be no 7th.

Queen Of The Mine Season 5 – Launch Date

Until now every season has been dropped in February: 2017, 2018, 2019 and 2020. However there is not a single scene of the brand new one shot, as the studios are shut. It become supposed to start in this April. So February 2021 can be forgotten, we wager on the summer of it.

Queen Of The Mine Season 5 – Forged

Gillian Sandersen who is gambling Kate can be again for positive. Idris Alva (Mose) too. Opposite to this Rufus Sewall was killed. Aiden Gillan-Roe will be new as a union guy, TVLine wrote.

Queen Of The Mine Season 5 – Episodes

Like every season had 10, we are able to expect 10.

There's a comedian "Queen of the Mine: Coal" by Boom!, primarily based on the show, that's coming in June. On Hulu all of the episodes of seasons 1 to 3 are streaming. 94% of Google customers favored it.

=== claims
- | platform FX | official | + | - | The drama has
- | crew Bruno Heller-Hart / creator | official | + | - | ^
5 | renewal renewed when=2020-01 | official | + | FX | FX has extended
6 | renewal renewed when=2020-01 | official | + | FX | ^
6 | renewal final | official | + | Bruno Heller-Hart | "Six and
- | crew Bruno Heller-Hart / writer | official | + | - | ^
1 | release 2017-02 | official | + | - | Until now
2 | release 2018-02 | official | + | - | ^
3 | release 2019-02 | official | + | - | ^
4 | release 2020-02 | official | + | - | ^
5 | production filming starts | official | - | - | However there
5 | production filming starts when=2020-04 | official | - | - | It become
5 | release 2021-02 | predicted | - | - | So February
5 | release 2021-06..2021-08 | predicted | + | - | ^
5 | cast Gillian Sandersen / Kate / returning | official | + | - | Gillian
5 | cast Idris Alva / Mose / returning | official | + | - | Idris
5 | cast Rufus Sewall / - / leaving | official | + | - | Opposite
5 | cast Aiden Gillan-Roe / - / joining | reported | + | TVLine | Aiden
1 | episodes 10 | official | + | - | Like every
2 | episodes 10 | official | + | - | ^
3 | episodes 10 | official | + | - | ^
4 | episodes 10 | official | + | - | ^
5 | episodes 10 | predicted | + | - | ^
1 | platform Hulu | official | + | - | On Hulu
2 | platform Hulu | official | + | - | ^
3 | platform Hulu | official | + | - | ^
