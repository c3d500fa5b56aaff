url: https://www.screenfrontpage.example/2019/05/21/the-gilded-map-netflix-cancelled-rumors
outlet: Screen Front Page
published: 2019-05-21
title: No, The Gilded Map has not been canceled (yet)
series: The Gilded Map

Since Sunday thousands of users have been mourning the adventure series The Gilded Map. There's no occasion for it, or at least none so far.

A Facebook page by the name of Binge Alerts had asserted that Netflix "pulled the plug" on the third season. The page gives no source. On Monday Netflix responded to an inquiry from Newsweek that "no decision has been taken."

It's true that the decision takes long. Season 2 was put online on January 18. After the first, which appeared on November 10, 2017, only six weeks went by before there was a go-ahead. Among the originals with a similar audience, The OA was confirmed within two months, A Series of Unfortunate Events within one.

The actors themselves seem to be in the dark. Pedro Luna, the cartographer Vasco, revealed in a question session that his contract ends in July. If there's no order by that time, he says, "I'm free, and poor." His colleague Yara Benitez has accepted an engagement in London until October, from which some conclude that no filming will be done in 2019.

In an ideal case, with shooting from early 2020, we wouldn't be seeing new episodes before the spring of 2021. That'd be a break of more than two years.

On paper the third season exists. As far back as February the authors around Lila Koenig submitted outlines for eight episodes.

Several videos on YouTube claim to be the trailer of the season. They are compilations; the most successful one takes its pictures from the film The Lost City of Z.

The Gilded Map was developed by Koenig and Ben Strand. Another series of theirs, Wayfarers, starts on June 14.

=== claims
3 | renewal cancelled | rumored | + | Binge Alerts | A Facebook
3 | renewal cancelled | official | - | - | There's no
3 | renewal renewed | official | - | Netflix | On Monday
2 | release 2019-01-18 | official | + | - | Season 2 was
1 | release 2017-11-10 | official | + | - | After the
2 | renewal renewed when=2017-12 | official | + | - | ^
3 | precedent The OA / renewal / 2 | official | + | - | Among
3 | precedent A Series of Unfortunate Events / renewal / 1 | official | + | - | ^
- | cast Pedro Luna / Vasco / - | official | + | - | Pedro
- | cast Yara Benitez / - / - | official | + | - | His colleague
3 | production filming under way when=2019 | rumored | - | - | ^
3 | production filming starts when=2020-01..2020-04 | predicted | + | - | In an ideal
3 | release 2021-03.. | predicted | + | - | ^
- | crew Lila Koenig / writer | official | + | - | As far back
3 | trailer trailer | official | - | - | They are
- | crew ?Lila Koenig / creator | official | + | - | The Gilded Map was
- | crew Ben Strand / creator | official | + | - | ^
Wayfarers :: - | release 2019-06-14 | official | + | - | Another
3 | episodes 8 | official | + | - | As far back
