url: https://www.bingegossip.example/2022/06/30/sugar-and-salt-season-2-release-date-cast
outlet: Binge Gossip
published: 2022-06-30
title: Sugar & Salt Season 2: Release Date, Cast, Trailer And Everything We Know
series: Sugar & Salt

Ever since the credits rolled on Sugar & Salt Season 1 the fans are dying with curiosity. Worry not, for we have collected every crumb.

Is Sugar & Salt renewed or cancelled?

At the moment of penning this article it has got neither green light nor red light. Netflix usually takes its sweet time of one to three months. For instance Virgin River's pickup arrived within two months of its premiere, and Emily in Paris needed just one. So we may hear about Sugar & Salt by the end of August.

Sugar & Salt Season 2 Release Date

The premiere season was dropped on May 18, 2022. Considering that a year of making was needed for it, the second season could be dropped around June 2023. A user of Reddit who says that he works in catering told that the crew booked the bakery in Savannah from September. Take it with a pinch of, well, salt.

Sugar & Salt Season 2 Cast

If it happens, one would expect these faces:

• Camryn Doyle as Honey Beaumont
• Dex Holloway as Rafe
• Aunjanue Price as Mama Lou

Sugar & Salt Season 2 Trailer

There is no trailer of Season 2, and don't be fooled by the thumbnails! You can enjoy the old one below.

What is the plot?

In the finale Honey learned that the recipe was stolen. Will she forgive Rafe? Will the bakery reopen?

Where to watch it?

All nine episodes can be enjoyed on Netflix. The tale has its roots in the cozy novel The Honey Jar by Tilda Monk, who has two more of them on the shelf.

Has the author said anything?

Yes! "My lips are sealed, but my oven isn't off," wrote Monk on June 21.

=== claims
2 | renewal renewed | official | - | - | At the moment
2 | renewal cancelled | official | - | - | ^
2 | precedent Virgin River / renewal / 2 | official | + | - | For instance
2 | precedent Emily in Paris / renewal / 1 | official | + | - | ^
2 | renewal renewed when=2022-06-30..2022-08-31 | predicted | + | - | So we may
1 | release 2022-05-18 | official | + | - | The premiere season
2 | release 2023-06 | predicted | + | - | Considering
2 | production filming starts when=2022-09 | rumored | + | - | A user of Reddit
2 | cast Camryn Doyle / Honey Beaumont / returning | predicted | + | - | Camryn
2 | cast Dex Holloway / Rafe / returning | predicted | + | - | Dex
2 | cast Aunjanue Price / Mama Lou / returning | predicted | + | - | Aunjanue
2 | trailer trailer | official | - | - | There is no trailer
1 | episodes 9 | official | + | - | All nine
1 | platform Netflix | official | + | - | ^
- | source_material novel / The Honey Jar | official | + | - | The tale
