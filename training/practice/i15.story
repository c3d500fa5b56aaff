url: https://www.hearth.example/culture/2024/01/25/the-dressmaker-of-kyiv
outlet: Hearth Magazine
published: 2024-01-25
title: Obsessed with The Seamstress? What to know about another season
series: The Seamstress

If, like the rest of the nation, you spent last weekend under a blanket with The Seamstress, you may be wondering what to do with your life now.

The ITV1 drama, which is adapted from Maeve Linden's bestseller of the same title, started on 1 January with Eloise Parr in the part of Kitty Malone, a Dublin dressmaker with a secret. Four parts, four Mondays, and then it was over.

So, is that it? "We told the whole book," producer Grainne Foley said to the Irish Times. "There is nothing left in the drawer." A follow-up, in other words, isn't planned. On the other hand, Linden is writing a second novel about Kitty, and an ITV insider told The Sun that bosses would "bite her hand off".

Should it come to that, don't expect it in a hurry. Parr is committed to Prime Video's spy series Cutout, for which she'll be in Morocco until June. And Declan Burke, who played the husband, is off to New Zealand with the second season of The Long Paddock.

In the meantime, the streamer ITVX has all of Foley's earlier hit, A Parish Affair; its third and last run went out in 2021. It too was filmed in Wicklow, where fans can visit the tea room.

Linden will be in conversation at the Hay Festival on 30 May. The hardback of her second Kitty book is due in the shops in October.

And no, dear reader who wrote in: the dresses aren't for sale.

=== claims
- | platform ITV1 | official | + | - | The ITV1 drama
- | source_material novel / The Seamstress | official | + | - | ^
1 | release 2024-01-01 | official | + | - | ^
- | cast Eloise Parr / Kitty Malone / - | official | + | - | ^
1 | episodes 4 | official | + | - | Four parts
- | crew Grainne Foley / producer | official | + | - | "We told the whole
2 | renewal renewed | official | - | Grainne Foley | A follow-up
Cutout :: - | platform Prime Video | official | + | - | Parr is committed
Cutout :: - | cast Eloise Parr / - / - | official | + | - | ^
Cutout :: - | production filming under way when=2024-01-25..2024-06-30 | official | + | - | ^
- | cast Declan Burke / husband / - | official | + | - | And Declan Burke
The Long Paddock :: 2 | cast Declan Burke / - / - | official | + | - | ^
A Parish Affair :: - | platform ITVX | official | + | - | In the meantime
A Parish Affair :: 3 | renewal final | official | + | - | ^
A Parish Affair :: 3 | release 2021 | official | + | - | ^
A Parish Affair :: - | crew Grainne Foley / producer | official | + | - | ^
