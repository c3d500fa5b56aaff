url: https://www.telenovelawatch.example/reina-de-sal-segunda-temporada
outlet: Telenovela Watch
published: 2023-03-27
title: Reina de Sal 2: what is gossip and what is not
series: Reina de Sal

“¡No me voy a callar!” were the queen's last words, and Telemundo has kept quiet ever since. All the louder is the gossip about a second Reina de Sal.

TVNotas opened fire: in its March 14 number it marries Aracely Montes, in fiction and out of it, to Julián Rey, who'd come in as the notary Beltrán. Montes laughed it away on Ventaneando. “With Julián? Not even in the rain.” (She was speaking of the wedding. About the series she said neither one thing nor the other.)

The entertainment reporter Álex Kaffie swears on his dogs that it's 60 chapters this time instead of 93. People y Español goes for 75. Split the difference, and you have our figure, 68.

Set workers at the Churubusco studios talk of a call for April 17. “Nobody signs before Holy Week,” an executive objected, on condition of not being named, “we won't roll until June.”

There's no doubt in our newsroom that the villainess, Lucero Prado, has to come back; her body was never shown. There is some as to Fernando Colín's doctor, and plenty as to the little girl, who's shot up by a head.

For when, then? The superseries of the house are wont to change over in autumn. Put 2 and 2 together and Monday, September 25, emerges. Against that stands a calendar in an ad-sales deck, dug out by Produ, with the title under January 2024.

The adapter, Perla Farías Luna, on whose radio play it was modeled, is thought to have disowned the sequel. Into her shoes, if the corridors know what they are saying, steps Gustavo Belmonte. Neither confirmed it to us.

And abroad? In Latin America Netflix offers the first season, from this Friday.

The rating of the last chapter was 2.4 million. The Guild prize is on April 20. How old is Montes? A lady doesn't tell.

=== claims
- | crew Perla Farías Luna / writer | official | + | - | The adapter
2 | cast Julián Rey / Beltrán / joining | reported | + | TVNotas | TVNotas
2 | episodes 60 | reported | + | Álex Kaffie | The entertainment
1 | episodes 93 | official | + | - | ^
2 | episodes 75 | reported | + | People y Español | People y
2 | episodes 68 | predicted | + | - | Split
2 | production filming starts when=2023-04-17 | rumored | + | - | Set workers
2 | production filming starts when=2023-06 | rumored | + | - | “Nobody signs
2 | cast Lucero Prado / - / returning | predicted | + | - | There's no doubt
2 | release 2023-09-25 | predicted | + | - | Put 2
2 | release 2024-01 | reported | + | Produ | Against
2 | crew Perla Farías Luna / writer | rumored | - | - | The adapter
- | source_material other / - | official | + | - | ^
2 | crew Gustavo Belmonte / writer | rumored | + | - | Into her
1 | platform Netflix | official | + | - | In Latin
