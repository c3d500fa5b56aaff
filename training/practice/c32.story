url: https://www.dailyserialupdate.example/2020/06/26/golden-cage-season-4
outlet: Daily Serial Update
published: 2020-06-26
title: Golden Cage Season 4: Plot, Cast, Air Date And All The Recent News
series: Golden Cage

Golden Cage is an American soap thriller that keeps everyone glued. Created by the genius Patricia Olmos, it had its first streaming on 15 September 2017 on Netflix. The third part hit us in February this year, and everyone is in wait for the fourth.

When will the fourth part arrive?

We are all knowing that the pandemic has put many things to a stop. The makers were supposed to go on floors in May, which could not take place. The streaming giant has said nothing as to when they are going to. If the shoot gets rolling by October, we can see the show in mid of 2021. Some of the reports are claiming that December 2020 is the month, but that appears like a dream.

The confirmation itself came much before: on 3 March, through a tweet in which three canaries sang. So stop asking if it is renewed!

Expected cast

As per IMDb, who can be seen:

• Dulce Rivas as Aurora Montes
• Fernando Colt as Ramiro
• Kate Beale as Agent Harlan

The sources near Fernando said that he could not be able to do this due to a Marvel movie. Nothing was confirmed.

What will be the episodes?

Ten as in the past. But Patricia said in her live session of Instagram: “I wrote number eleven yesterday, ups.”

Trailer update

Till the shoot is not done there won't be any trailer, obviously. Have a look at the one of part 3, which dropped in January.

The storyline

Part 3 ended with Aurora having the key. In the fourth one she will open the cage at last.

Is it the ending season?

Many of the viewers believe so. A similar case was Orange Is the New Black, taking 12 months for every season.

=== claims
- | crew Patricia Olmos / creator | official | + | - | Created by
1 | release 2017-09-15 | official | + | - | ^
1 | platform Netflix | official | + | - | ^
3 | release 2020-02 | official | + | - | The third part
4 | production filming starts when=2020-05 | official | - | - | The makers were
4 | production filming starts when=2020-06-26..2020-10-31 | predicted | + | - | If the shoot
4 | release 2021-05..2021-08 | predicted | + | - | ^
4 | release 2020-12 | rumored | + | - | Some of the reports
4 | renewal renewed when=2020-03-03 | official | + | - | The confirmation
4 | trailer announcement when=2020-03-03 | official | + | - | ^
4 | cast Dulce Rivas / Aurora Montes / returning | reported | + | IMDb | Dulce
4 | cast Fernando Colt / Ramiro / returning | reported | + | IMDb | Fernando
4 | cast Kate Beale / Agent Harlan / returning | reported | + | IMDb | Kate
4 | cast Fernando Colt / Ramiro / returning | rumored | - | - | The sources near
4 | episodes 10 | official | + | - | Ten as
4 | production writing under way | official | + | Patricia Olmos | But Patricia
4 | episodes 11 | official | + | Patricia Olmos | ^
4 | trailer trailer | official | - | - | Till the shoot
3 | trailer trailer when=2020-01 | official | + | - | Have a look
4 | renewal final | rumored | + | - | Many of
4 | precedent Orange Is the New Black / release / 12 | official | + | - | A similar
