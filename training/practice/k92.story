url: https://www.seriesinsight.example/2021/09/14/the-outpost-season-4-amazon
outlet: Series Insight
published: 2021-09-14
title: Amazon's Fort Defiance: season 4 in production, premiere in 2022
series: Fort Defiance

Season 4 of Fort Defiance is in production. Amazon Prime Video confirmed this on Tuesday and released the first photos.

The military drama will be back in the summer of 2022 with ten episodes.

It has not been easy. Amazon renewed the series in February 2020. Then came the pandemic, and filming was postponed three times. Finally, it started in Jordan in July 2021. The crew will move to Spain in October, and filming is to end in December.

The third season was released in November 2019, so the fans will have waited for more than two and a half years.

Josh Harding is back as Major Cole. So are Carla Mendes (Sergeant Diaz) and Omar Haddad (Yusuf). Noel Brandt has joined the cast as the new base commander. On the other hand, Mike Denton and Sally Rae have left. They played Price and Dr. Lowell since season 1.

There is also a new showrunner, Vic Romano. He replaces Dana Cole-Stewart, the creator of the show, who is working on her next series.

The series started in 2017. It is based on the memoir of a US soldier.

Does it end with season 4? "I would not say that," says Romano. Amazon has not commented on a fifth season.

No trailer is available at this time. The first teaser is planned for the spring.

=== claims
4 | production filming under way | official | + | Amazon Prime Video | Season 4 of
4 | release 2022-06-01..2022-08-31 | official | + | - | The military
4 | episodes 10 | official | + | - | ^
4 | renewal renewed when=2020-02 | official | + | - | Amazon renewed
4 | delay | official | + | - | Then came
4 | production filming starts when=2021-07 | official | + | - | Finally
4 | production filming ends when=2021-12 | official | + | - | The crew
3 | release 2019-11 | official | + | - | The third season was
4 | cast Josh Harding / Major Cole / returning | official | + | - | Josh Harding
4 | cast Carla Mendes / Sergeant Diaz / returning | official | + | - | So are
4 | cast Omar Haddad / Yusuf / returning | official | + | - | ^
4 | cast Noel Brandt / - / joining | official | + | - | Noel Brandt
4 | cast Mike Denton / Price / leaving | official | + | - | On the other
4 | cast Sally Rae / Dr. Lowell / leaving | official | + | - | ^
1 | cast Mike Denton / Price / - | official | + | - | They played
1 | cast Sally Rae / Dr. Lowell / - | official | + | - | ^
4 | crew Vic Romano / showrunner | official | + | - | There is also
4 | crew Dana Cole-Stewart / showrunner | official | - | - | He replaces
- | crew Dana Cole-Stewart / creator | official | + | - | ^
1 | release 2017 | official | + | - | The series started
- | source_material other / - | official | + | - | It is based
5 | renewal renewed | official | - | - | Amazon has not
4 | trailer trailer | official | - | - | No trailer
4 | trailer teaser when=2022-03-01..2022-05-31 | official | + | - | The first teaser
