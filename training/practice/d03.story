url: https://www.seriesiberia.example/2024/05/09/the-orange-grove-season-2-cast
outlet: Series Iberia
published: 2024-05-09
title: ‘The Orange Grove’: Four Newcomers for Season 2 as Cameras Turn in Valencia
series: The Orange Grove

Season two of The Orange Grove is in front of the cameras, and four strangers have come to the estate. One heir, on the other hand, has packed her bags.

Variety reports that Nerea Solís is out of the series. She was Inés Montcada, the youngest, and the first season saw her last at a bus stop with a suitcase and somebody else's passport.

Here is what Prime Video had to share on Thursday:

The shoot got going near Valencia this week on the sequel to the most watched Spanish title the service put out last year. Álvaro Quintana (The Last Bullring), Mar Benítez (Nobody's Coast), Portuguese actor Duarte Sequeira (Fado Nine) and more come aboard. Made public earlier was the signing of Carmen Lledó, who is to embody Doña Remedios, the mother that everyone thought was dead. Hugo Ferrer (Tomás Montcada), Sara Iglesias (Judge Pardo), and Paco Olmedo (Uncle Lucho) and more are on hand again.

Creators Elena Ruvira and Jon Basterra told the service's magazine that to reopen the gates of the grove felt like breaking into their own house. They bowed to the patience of the followers and to theories with more corpses in them than the scripts. There are new neighbors, new debts, and a well that has been closed since 1986 is to be uncovered.

When the season makes its bow will be revealed at a later date.

The first one consisted of seven hours and could be seen from October 13, 2023.

Are you a subscriber? Have you finished the series? Will you watch what comes?

=== claims
2 | production filming under way | official | + | - | Season two of The Orange
2 | cast Nerea Solís / Inés Montcada / leaving | reported | + | Variety | Variety reports
2 | production filming starts | official | + | Prime Video | The shoot got
- | platform Prime Video | official | + | - | Here is what
2 | cast Álvaro Quintana / - / joining | official | + | Prime Video | Álvaro Quintana (The
2 | cast Mar Benítez / - / joining | official | + | Prime Video | ^
2 | cast Duarte Sequeira / - / joining | official | + | Prime Video | ^
2 | cast Carmen Lledó / Doña Remedios / joining | official | + | Prime Video | Made public
2 | cast Hugo Ferrer / Tomás Montcada / returning | official | + | Prime Video | Hugo Ferrer (Tomás
2 | cast Sara Iglesias / Judge Pardo / returning | official | + | Prime Video | ^
2 | cast Paco Olmedo / Uncle Lucho / returning | official | + | Prime Video | ^
- | crew Elena Ruvira / creator | official | + | - | Creators Elena
- | crew Jon Basterra / creator | official | + | - | ^
2 | release none | official | - | - | When the season makes
1 | episodes 7 | official | + | - | The first one
1 | release 2023-10-13 | official | + | - | ^
