url: https://thronesandscrolls.example/2018/07/set-report-bannermen-final
outlet: Thrones and Scrolls
published: 2018-07-24
title: Bannermen set report: smoke over Girona, and what it tells us
series: The Bannermen

Our spies in Catalonia never sleep. On Saturday, smoke was seen rising behind the cathedral of Girona, and by Sunday a local paper, El Punt Avui, could explain it: the second unit of The Bannermen has commenced its siege and will be hurling things until August 10.

So the beginning of the end has begun. HBO, you will recall, made known as far back as March 2017 that the eighth cycle would also be the curtain. Only six chapters are in it, but each the length of a film.

The main unit, for its part, is nowhere near Spain. Belfast has had them since the ninth of April; in the Titanic Studios, so an extra confides, they're into their third month of night shoots, and nobody has seen the sun. Wrap parties were pencilled in for the first half of December, which we gather is now optimistic.

Concerning the premiere, David Bower, the boss of programming, told the TCA crowd nothing he hadn't told Variety before: 2019, first half. We have it in our calendars for April, going by the habits of old.

A word on who is there. Isobel Rhys (Lady Maud) arrived on the Thursday flight. Her on-screen brother, Conall Byrne, did too, though Ser Aldric was beheaded in front of us all in the season 7 finale; a flashback, one suspects. Not seen so far: Gwen Marchetti. It's been put about that her Sparrow Queen gets no scenes this year, and her agent isn't picking up.

Filming for the prequel, The First Banner, may follow in Italy. Naomi Wirth's pilot has its order since June, but a pilot isn't a season.

Do we trust the smoke? Last year's turned out to be a barbecue.

=== claims
8 | production filming under way when=..2018-08-10 | reported | + | El Punt Avui | On Saturday, smoke
8 | renewal final when=2017-03 | official | + | HBO | HBO, you will recall
8 | episodes 6 | official | + | - | Only six chapters
8 | production filming starts when=2018-04-09 | official | + | - | Belfast has had them
8 | production filming under way | rumored | + | - | ^
8 | production filming ends when=2018-12-01..2018-12-15 | rumored | - | - | Wrap parties were
8 | release 2019-01..2019-06 | official | + | David Bower | Concerning the premiere
8 | release 2019-04 | predicted | + | - | We have it in
8 | cast Isobel Rhys / Lady Maud / returning | official | + | - | Isobel Rhys (Lady
8 | cast Conall Byrne / Ser Aldric / returning | official | + | - | Her on-screen brother
8 | cast Gwen Marchetti / Sparrow Queen / leaving | rumored | + | - | It's been put about
