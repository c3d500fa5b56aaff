url: https://www.reviewbolt.example/2021/12/01/when-is-barefoot-ninja-season-2
outlet: Review Bolt
published: 2021-12-01
title: Barefoot Ninja Season 2 Release Date: Is It Finally Happening in 2022?
series: Barefoot Ninja

Eight years! That is the age of the wound that Barefoot Ninja's finale left. 26 episodes aired from April to September of 2013, a movie came to the cinemas in 2015, and then the studio went bankrupt in 2018.

Will Barefoot Ninja get a season 2?

Until this summer the answer would of been no. But on August 30, in a magazine interview, producer Kensuke Oda spilled that "a new TV series" with the ninja is in the making at Ribbon. Is it a remake, is it a sequel? Oda was not specific, so let us not break out the sake to early.

When would it release?

If one takes the usual eighteen months, then not sooner than the beginning of 2023. But some fans speculate on this coming spring since that's when the 20th anniversary of the manga is. I don't buy it.

What story is left?

The first season covered chapters 1 to 102. Nanako Iwai ended the manga in 2019 with chapter 240, thus at least two seasons more would be possible.

Who voices the Ninja?

In the original Japanese he was spoken by Daisuke Kishi-Ono. Mr Kishi-Ono is 61 today and he has told on his radio show he is not asked. For the Funimation dub it was Todd Haber-Corn.

Is the movie canon?

No.

What about the director?

Yasuhiro Imaga, who did everything from storyboard to direction, passed away in 2017. R.I.P. legend.

Watch it on Hulu in the US (the dub only).

=== claims
1 | episodes 26 | official | + | - | 26 episodes
1 | release 2013-04 | official | + | - | ^
2 | renewal renewed | official | + | Kensuke Oda | But on August 30
2 | production filming under way | official | + | Kensuke Oda | ^
- | crew Kensuke Oda / producer | official | + | - | ^
2 | release 2023-01-01.. | predicted | + | - | If one takes
2 | release 2022-03..2022-05 | rumored | + | - | But some fans
2 | release 2022-03..2022-05 | predicted | - | - | I don't buy
- | source_material comic / - | official | + | - | Nanako Iwai
1 | cast Daisuke Kishi-Ono / Ninja / - | official | + | - | In the original
2 | cast Daisuke Kishi-Ono / Ninja / returning | official | - | Daisuke Kishi-Ono | Mr Kishi
- | cast Todd Haber-Corn / Ninja / - | official | + | - | For the Funimation
- | crew Yasuhiro Imaga / director | official | + | - | Yasuhiro
- | platform Hulu | official | + | - | Watch it on
