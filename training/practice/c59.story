url: https://www.thecableguyblog.example/2016/06/02/night-market-cinemax
outlet: The Cable Guy Blog
published: 2016-06-02
title: Where the hell is Night Market?
series: Night Market

You people keep asking me about Night Market. I keep telling you I don't run Cinemax. But fine, I made some calls.

Short answer: fall. Shorter answer: maybe. The network's head of programming, Kary Antholis, has the show penciled for a Friday in October, in the chair that Banshee left warm.

Long answer. When they signed on for a third round in May 2015, everybody assumed they'd go to Bangkok in the winter, as usual. They didn't, for lack of a lead: Darren Okafor's knee blew out on a ski slope. Doctors gave him six months. The company got to Bangkok on April 4 in the end, and a guy who's holding the boom there tells me they're looking at June 24 for the last setup.

Do the math on finishing. Year two was in the can on the 1st of March 2015 and on the air on July 17 of that year. Same again gets you to around Veterans Day, not October. So unless they start airing with wet paint, I'm calling it: November.

Now the bad news. A fourth? Antholis "hasn't had that conversation." Two folks at the production office are packing as if for good. Cinemax ended Strike Back after its fourth, as you know.

Less bad news: Joan Chen-Lee as the General, a whole arc of five; and my pal Rick Toll directs one. The number stays at ten.

They had a trailer cut for the Strike Back finale last fall, would you believe it, made from nothing but old footage. Not one new frame's been let out since.

Game of Thrones never lets you sit for more than ten months. Just saying.

Next up: me, answering your hate mail about The Knick.

=== claims
3 | release 2016-09..2016-11 | official | + | - | Short answer
3 | release 2016-10 | official | + | Kary Antholis | The network's
3 | renewal renewed when=2015-05 | official | + | - | When they
- | cast Darren Okafor / - / - | official | + | - | They didn't
3 | production filming starts when=2016-04-04 | official | + | - | The company
3 | production filming ends when=2016-06-24 | reported | + | The Cable Guy Blog | ^
2 | production filming ends when=2015-03-01 | official | + | - | Year two
2 | release 2015-07-17 | official | + | - | ^
3 | release 2016-11 | predicted | + | - | So unless
4 | renewal renewed | official | - | Kary Antholis | Antholis
Strike Back :: 5 | renewal cancelled | official | + | - | Cinemax ended
3 | cast Joan Chen-Lee / General / joining | official | + | - | Less bad
3 | crew Rick Toll / director | official | + | - | ^
3 | episodes 10 | official | + | - | The number
2 | episodes 10 | official | + | - | ^
3 | trailer clip | official | - | - | Not one
3 | precedent Game of Thrones / release / 10 | official | + | - | Game of
