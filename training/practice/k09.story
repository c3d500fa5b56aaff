url: https://www.tvnow-update.example/will-there-be-a-season-3-of-black-tide
outlet: TV Now Update
published: 2024-02-06
title: Will There Be A Season 3 Of Black Tide? Release Date, Cast, Plot And More
series: Black Tide

Black Tide is one of the most popular thriller series on Amazon Prime Video. The second season of the show was released on 12 January 2024, and fans already want to know about Black Tide Season 3.

Has Black Tide been renewed for Season 3?

Amazon has not renewed Black Tide for a third season so far. The show has also not been cancelled. It took two months after the first season until season 2 was confirmed, so there is still hope.

Black Tide Season 3 release date

As the show has not been renewed, there is no official release date for season 3. Season 1 came out in June 2022. If it is renewed soon, Black Tide Season 3 could arrive in late 2025.

Black Tide Season 3 cast

The cast of the third season has not been announced. We expect the following actors to return:

• Noah Kessler as Captain Brook
• Isabel Duarte as Maria
• Sam Whitlock as Jonas

Tara Kline will probably not be back, because her character Helen died in the last episode.

Black Tide Season 3 plot

The second season ended with a cliffhanger. Brook found the missing ship, but there was nobody on board. The third season would most likely begin at this point.

Black Tide Season 3 trailer

There is no trailer for season 3 yet. You can watch the trailer of season 2 above.

How many episodes will Black Tide Season 3 have?

Both seasons had eight episodes each. The third season will probably also have eight episodes.

Where to watch Black Tide?

You can watch both seasons of Black Tide on Amazon Prime Video. A subscription is needed.

Stay tuned for more updates.

=== claims
- | platform Amazon Prime Video | official | + | - | Black Tide is one
2 | release 2024-01-12 | official | + | - | The second season of
3 | renewal renewed | official | - | - | Amazon has not
3 | renewal cancelled | official | - | - | The show has also
3 | release none | official | - | - | As the show has
2 | renewal renewed | official | + | - | It took two
1 | release 2022-06 | official | + | - | Season 1 came
3 | release 2025-09-01..2025-12-31 | predicted | + | - | If it is renewed
3 | cast Noah Kessler / Captain Brook / returning | predicted | + | - | Noah Kessler
3 | cast Isabel Duarte / Maria / returning | predicted | + | - | Isabel Duarte
3 | cast Sam Whitlock / Jonas / returning | predicted | + | - | Sam Whitlock
3 | cast Tara Kline / Helen / leaving | predicted | + | - | Tara Kline
3 | trailer trailer | official | - | - | There is no trailer
2 | trailer trailer | official | + | - | You can watch the trailer
1 | episodes 8 | official | + | - | Both seasons had
2 | episodes 8 | official | + | - | ^
3 | episodes 8 | predicted | + | - | The third season will probably also
1 | platform Amazon Prime Video | official | + | - | You can watch both
2 | platform Amazon Prime Video | official | + | - | ^
