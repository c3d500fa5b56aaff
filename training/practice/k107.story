url: https://www.guessworktv.example/2021/12/08/when-will-iron-harbor-season-2-be-released
outlet: Guesswork TV
published: 2021-12-08
title: When will Iron Harbor season 2 be released?
series: Iron Harbor

Iron Harbor season 2 is likely to be released in late 2022.

Netflix has not given a date. But we can look at what is known and make a guess.

The first season came out on October 21, 2021. It was filmed from November 2020 to April 2021, so there were about six months between the end of filming and the release.

According to Production Weekly, season 2 will start filming on February 7, 2022. The Vancouver Paper reported that the shoot will last until June. If both are right, a release in December 2022 could be possible. It might also slip to January 2023.

For comparison: with Lost Lagoon, another Netflix series from Canada, it took 14 months from the renewal until the release of the second season. Midnight Cove was renewed two months after its premiere.

Netflix renewed Iron Harbor on November 30. The streamer said that the second season will have ten episodes.

It is expected that Shawn Ashby, Marie Avery and Kit Young will return. Insiders say that Ashby gets more money. The name of the new villain has leaked on Reddit: it should be Callum Rennick, who is known from many science fiction series.

A teaser will probably come out in the fall.

We will look at this again when filming starts.

=== claims
2 | release 2022-09-01..2022-12-31 | predicted | + | - | Iron Harbor season 2 is
2 | release none | official | - | - | Netflix has not
1 | release 2021-10-21 | official | + | - | The first season came
1 | production filming starts when=2020-11 | official | + | - | It was filmed
1 | production filming ends when=2021-04 | official | + | - | ^
2 | production filming starts when=2022-02-07 | reported | + | Production Weekly | According to Production
2 | production filming ends when=2022-06 | reported | + | The Vancouver Paper | The Vancouver
2 | release 2022-12 | predicted | + | - | If both
2 | release 2023-01 | predicted | + | - | It might
2 | precedent Lost Lagoon / release / 14 | official | + | - | For comparison
2 | precedent Midnight Cove / renewal / 2 | official | + | - | Midnight Cove
2 | renewal renewed when=2021-11-30 | official | + | - | Netflix renewed
2 | episodes 10 | official | + | Netflix | The streamer said
2 | cast Shawn Ashby / - / returning | predicted | + | - | It is expected
2 | cast Marie Avery / - / returning | predicted | + | - | ^
2 | cast Kit Young / - / returning | predicted | + | - | ^
2 | cast Callum Rennick / - / joining | rumored | + | - | The name of
2 | trailer teaser when=2022-09-01..2022-11-30 | predicted | + | - | A teaser
