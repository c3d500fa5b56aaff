url: https://www.streamsense.example/2025/10/02/the-archivist-netflix
outlet: StreamSense
published: 2025-10-02
title: ‘The Archivist’ Season 3: Netflix sets a date and shows the first images
series: The Archivist

Rarely has a librarian been so missed. On January 22, 2026, Florence Adeleke dusts off her cardigan as Winifred Pole, and this time The Archivist has a double load of books: twelve episodes rather than six.

Season 3 introduces us to Winifred's sister. Constance Pole, a defrocked nun, is brought to life by Oscar nominee Harriet Beale, whom showrunner Max Dreyfus “had been writing letters to since 2019.” Also stepping between the shelves: Ruben Castellanos as a forger, Wei-Ling Foo as the forger's forger, and as himself, in the fifth episode, the novelist Colm Tierney-Walsh.

First-look images reveal what became of Tobias. Yes, that is Edmund Farrow with an eyepatch! He was thought lost when the second season's archive went up in flames. The same can't be said for Miss Grimble. Judith Marsh-Halloran read her last line, “Silence, please,” in episode 2x06, and at her own wish.

Dreyfus and Leonie Hart wrote season 1 as a couple and season 2 as a divorced couple; season 3 is down to him, with Gus Tillotson and Amrita Bose. Hart's name survives as creator beside his. The director of all eighteen hours thus far, Kasper Holt, shares the new ones with Lily Zhao.

The rest of the cast: Bryn Powell (Constable Hughes), Adjoa Boateng-Reid (Dr. Sefton), Max Dreyfus Jr. (the paper boy).

Florence Adeleke, by the way, became a mother in May. She'd filmed with a bump behind a card catalogue, Holt let on to Radio Times. “I never sat down so much in my life,” she says herself.

Watch all previous seasons on Netflix. For similar fare, try Britbox's The Verger (with Harriet Beale's husband, Piers Lonsdale).

=== claims
3 | release 2026-01-22 | official | + | - | On January 22
3 | cast Florence Adeleke / Winifred Pole / returning | official | + | - | ^
3 | episodes 12 | official | + | - | ^
3 | cast Harriet Beale / Constance Pole / joining | official | + | - | Constance Pole, a
- | crew Max Dreyfus / showrunner | official | + | - | ^
3 | cast Ruben Castellanos / a forger / joining | official | + | - | Also stepping
3 | cast Wei-Ling Foo / the forger's forger / joining | official | + | - | ^
3 | cast Colm Tierney-Walsh / himself / joining | official | + | - | ^
3 | cast Edmund Farrow / Tobias / returning | official | + | - | Yes, that is
3 | cast Judith Marsh-Halloran / Miss Grimble / leaving | official | + | - | Judith Marsh
2 | cast Judith Marsh-Halloran / Miss Grimble / - | official | + | - | ^
1 | crew Max Dreyfus / writer | official | + | - | Dreyfus and Leonie
1 | crew Leonie Hart / writer | official | + | - | ^
2 | crew Max Dreyfus / writer | official | + | - | ^
2 | crew Leonie Hart / writer | official | + | - | ^
3 | crew Max Dreyfus / writer | official | + | - | ^
3 | crew Gus Tillotson / writer | official | + | - | ^
3 | crew Amrita Bose / writer | official | + | - | ^
3 | crew Leonie Hart / writer | official | - | - | ^
- | crew Leonie Hart / creator | official | + | - | Hart's name
- | crew Max Dreyfus / creator | official | + | - | ^
1 | crew Kasper Holt / director | official | + | - | The director of
2 | crew Kasper Holt / director | official | + | - | ^
3 | crew Kasper Holt / director | official | + | - | ^
3 | crew Lily Zhao / director | official | + | - | ^
3 | cast Bryn Powell / Constable Hughes / - | official | + | - | The rest of
3 | cast Adjoa Boateng-Reid / Dr. Sefton / - | official | + | - | ^
3 | cast Max Dreyfus Jr. / the paper boy / - | official | + | - | ^
1 | platform Netflix | official | + | - | Watch all
2 | platform Netflix | official | + | - | ^
The Verger :: - | platform Britbox | official | + | - | For similar
The Verger :: - | cast Piers Lonsdale / - / - | official | + | - | ^
