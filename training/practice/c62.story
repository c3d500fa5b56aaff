url: https://www.screenpilot.example/2018/04/03/blood-orchid-syfy-channel-zero
outlet: Screen Pilot
published: 2018-04-03
title: When does Blood Orchid come back? Everything about season 2
series: Blood Orchid

In brief: Lifetime hasn't cancelled it. Lifetime hasn't renewed it either. Between these two lies our article.

The florist-with-a-past thriller bloomed on September 9 of last year and withered, ratings-wise, week by week. Nonetheless there's cause for optimism. The studio behind it, Warner Horizon, has kept the actors on hold till June 30, which costs money.

Co-creator Sera Gamb (she and Greg B. made it out of the Caroline K. novel Petals) told the podcast Bingeworthy that the second year is mapped out. "We know who's under the greenhouse. We wrote two hours of it on spec," she stated.

If I may play clairvoyant: a yes in May, a July shoot in New York, an air date in the first two months of 2019. That presupposes a yes, and I wouldn't put my orchids on it.

Netflix shows the season outside the U.S., and there it's a success. A Brazilian site, TeleVerde, jumped on this to state that Netflix buys the whole thing and begins in December of this year. Sounds far-fetched, doesn't it? We asked. "Unfounded," answered Netflix.

Zach Cherrington, for one, isn't waiting. The actor, known to fans as Officer Paul, took a lead in CW's In the Dark. Elizabeth Laird would be there "in a heartbeat," but hasn't been called.

As for a trailer of a season nobody has ordered: come on.

Riverdale had its second year granted six weeks in, and The Bold Type, on a sister channel, only after five months (it got two years at once). Lifetime's own UnREAL came back after ten.

My grade for season one? B minus. Ten hours were two too many.

=== claims
2 | renewal cancelled | official | - | - | In brief
2 | renewal renewed | official | - | - | Lifetime hasn't renewed
1 | release 2017-09-09 | official | + | - | The florist
- | crew Sera Gamb / creator | official | + | - | Co-creator
- | crew Greg B. / creator | official | + | - | ^
- | source_material novel / Petals | official | + | - | ^
2 | production writing under way | official | + | Sera Gamb | We wrote two
2 | renewal renewed when=2018-05 | predicted | + | - | If I may
2 | production filming under way when=2018-07 | predicted | + | - | ^
2 | release 2019-01..2019-02 | predicted | + | - | ^
1 | platform Netflix | official | + | - | Netflix shows
2 | platform Netflix | reported | + | TeleVerde | A Brazilian
2 | release 2018-12 | reported | + | TeleVerde | ^
2 | platform Netflix | official | - | Netflix | "Unfounded
- | cast Zach Cherrington / Officer Paul / - | official | + | - | The actor
2 | cast Elizabeth Laird / - / returning | official | - | - | Elizabeth
2 | precedent Riverdale / renewal / 1 | official | + | - | Riverdale
2 | precedent The Bold Type / renewal / 5 | official | + | - | ^
2 | precedent UnREAL / release / 10 | official | + | - | Lifetime's
1 | episodes 10 | official | + | - | Ten hours
