url: https://www.trendsbyte.example/2021/09/glass-harbor-season-3
outlet: Trendsbyte
published: 2021-09-12
title: Glass Harbor Season 3: Renewed or Canceled? Release Date, Cast, Plot!!
series: Glass Harbor

Glass Harbor is the American mystery series from the hand of Robyn Tellis, which has enchanted the public of Netflix. Since the second season has descended on 6th May 2021, everyone asks themselves what comes after. Let us dive in!

Glass Harbor Season 3 Release Date:

The giant of streaming has until now neither given nor refused a third season. But it must be remembered that Season 1 came on 14th February 2020, and already by April of that year the continuation was certain. If we count in the same manner, the third can be expected in the middle of 2022.

Glass Harbor Season 3 Cast:

As there is no official list, here is who could be seen:

• Freya Dunmore as Detective Alma Reed
• Lucas Iturbe as Father Quill
• Mei-Ling Foster as Josie

Kieran Voss, the villain Baker, has perished in the water, therefore a return of his is out of the question.

Glass Harbor Season 3 Plot:

In the second season Alma discovered the letters of her mother under the floor. What will the letters say? We shall see it.

Where to watch?

All the 16 episodes can be enjoyed on Netflix, eight in every season. The movie Glass Heart, with the same Dunmore, is on another service since 3rd September.

Trailer:

For the third season no trailer exists at present. The clip on YouTube with 2 million views is of a fan.

=== claims
- | crew Robyn Tellis / creator | official | + | - | Glass Harbor is the American
- | platform Netflix | official | + | - | ^
2 | release 2021-05-06 | official | + | - | Since the second season
3 | renewal renewed | official | - | - | The giant of streaming
1 | release 2020-02-14 | official | + | - | But it must be
2 | renewal renewed when=..2020-04-30 | official | + | - | ^
3 | release 2022-05-01..2022-08-31 | predicted | + | - | If we count
3 | cast Freya Dunmore / Alma Reed / returning | predicted | + | - | Freya Dunmore as
3 | cast Lucas Iturbe / Father Quill / returning | predicted | + | - | Lucas Iturbe as
3 | cast Mei-Ling Foster / Josie / returning | predicted | + | - | Mei-Ling Foster as
3 | cast Kieran Voss / Baker / leaving | predicted | + | - | Kieran Voss, the
1 | episodes 8 | official | + | - | All the 16 episodes
2 | episodes 8 | official | + | - | ^
3 | trailer trailer | official | - | - | For the third season
