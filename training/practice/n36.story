url: https://www.frenchscreen.example/en/2020/les-invisibles-netflix-saison-2
outlet: French Screen
published: 2020-10-27
title: Rooftops: the Netflix phenomenon already has its season 2 in the box
series: Rooftops

Put in line this Friday 23 October, Rooftops has taken everyone by surprise, beginning with its authors. Three days sufficed for it to become the number one of Netflix in France.

The good news is that one will not have to languish. "We turned the two seasons in one go," reveals the producer Hélène Marchetti to AlloCiné. The shooting, in Lyon and in Marseille, took from October 2019 to the first of March, a fortnight before the confinement. The five episodes of the second are at this hour in mixing.

When, then? Netflix contents itself with "2021". The actress Aïssata Koné, who incarnates Mina the cat burglar, was more talkative on France Inter: "It will be in February, I have perhaps not the right to say it."

One will find there again Jean-Baptiste Lorrain in the skin of the Commissaire Brun. Sabrina Ouali makes her entrance as Mina's long-lost mother. Mina's accomplice, Théo, having fallen from the Fourvière basilica, one should not count on Victor Delmas.

And for a season 3? "For the moment nothing is written, and nothing is ordered," tempers the scenarist Paul Amsellem, who has signed all of it with his wife Judith. If the success does not weaken, one can bet that Netflix will say yes before spring.

The comparison with Lupin imposes itself, which will be there in January. But it is a comic of the nineties, Les Toits de Lyon by Garance Petit, that has inspired the series; a film of 2003 drawn from it had been a failure.

Note that Rooftops is forbidden to those under twelve.

=== claims
1 | release 2020-10-23 | official | + | - | Put in line
- | platform Netflix | official | + | - | Three days
- | crew Hélène Marchetti / producer | official | + | - | "We turned
2 | production filming ends | official | + | Hélène Marchetti | ^
2 | production filming under way when=2019-10-01..2020-03-01 | official | + | - | The shooting
1 | production filming under way when=2019-10-01..2020-03-01 | official | + | - | ^
2 | episodes 5 | official | + | - | The five
2 | production post-production under way | official | + | - | ^
2 | release 2021 | official | + | Netflix | Netflix contents
- | cast Aïssata Koné / Mina / - | official | + | - | The actress
2 | release 2021-02 | official | + | Aïssata Koné | ^
2 | cast Jean-Baptiste Lorrain / Commissaire Brun / returning | official | + | - | One will find
2 | cast Sabrina Ouali / - / joining | official | + | - | Sabrina Ouali
2 | cast Victor Delmas / Théo / leaving | official | + | - | Mina's accomplice
3 | production writing starts | official | - | Paul Amsellem | "For the moment
3 | renewal renewed | official | - | Paul Amsellem | ^
- | crew Paul Amsellem / writer | official | + | - | ^
3 | renewal renewed when=2020-10-27..2021-02-28 | predicted | + | - | If the success
Lupin :: 1 | release 2021-01 | official | + | - | The comparison
- | source_material comic / Les Toits de Lyon | official | + | - | But it is
