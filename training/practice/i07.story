url: https://www.devdesk.example/entertainment/2020-05-28/marble-court-season-3
outlet: DevDesk Entertainment
published: 2020-05-28
title: Marble Court Season 3 not to be released in 2020, what else we know
series: Marble Court

Marble Court Season 3 is one of the most awaited series and fans are ardently waiting for it since Season 2 ended in September 2019. Read further to know more about the legal drama.

Marble Court was renewed for Season 3 by Amazon on November 11 last year. Alas, the global pandemic has halted the production. The shooting had begun in February in Toronto and it was stopped after four weeks only. Many fans believe that the third season will hit the screens in December 2020. But with the sets closed it is not possible that the series comes this year.

Speaking with the magazine Esquire, the lead actor Dominic Harrow opined that they could be back on the floor by August, health authorities permitting. He plays Judge Lionel Marble. Rosamund Pyke will be seen again as Portia, his daughter. Tara Singh and Cole Whitman are also expected to make their comeback, whereas the character of Otis is dead and Brent Fuller cannot be there.

There are also rumors that Season 3 would be the last one. No such statement was ever given by Amazon.

The imminent season is likely to have eight episodes like its predecessors. The first season was dropped on Amazon Prime Video on August 17, 2018. The story is not based on any true event, as creator Hannah Voss clarified once.

Marble Court Season 3 doesn't have an official release date. The actor Cole Whitman got married in April this year. Stay tuned to DevDesk to get the latest updates on the web series.

=== claims
3 | renewal renewed when=2019-11-11 | official | + | - | Marble Court was renewed
3 | delay | official | + | - | Alas, the global
3 | production filming starts when=2020-02 | official | + | - | The shooting had begun
3 | production filming under way when=2020-03 | official | - | - | ^
3 | release 2020-12 | rumored | + | - | Many fans believe
3 | release 2020 | official | - | - | But with the sets
3 | production filming starts when=2020-05-28..2020-08-31 | official | + | Dominic Harrow | Speaking with the magazine
- | cast Dominic Harrow / Judge Lionel Marble / - | official | + | - | He plays Judge
3 | cast Rosamund Pyke / Portia / returning | official | + | - | Rosamund Pyke
3 | cast Tara Singh / - / returning | predicted | + | - | Tara Singh and
3 | cast Cole Whitman / - / returning | predicted | + | - | ^
3 | cast Brent Fuller / Otis / leaving | official | + | - | ^
3 | renewal final | rumored | + | - | There are also rumors
3 | renewal final | official | - | - | No such statement
3 | episodes 8 | predicted | + | - | The imminent season
2 | episodes 8 | official | + | - | ^
1 | episodes 8 | official | + | - | ^
1 | release 2018-08-17 | official | + | - | The first season was
1 | platform Amazon Prime Video | official | + | - | ^
- | crew Hannah Voss / creator | official | + | - | The story is not based
3 | release none | official | - | - | Marble Court Season 3 doesn't
