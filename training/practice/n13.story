url: https://www.tabloidtelly.example/soaps-drama/widows-watch-sequel
outlet: Tabloid Telly
published: 2022-01-31
title: Widow's Watch fans beg ITV for second series after THAT ending
series: Widow's Watch

ITV viewers have taken to Twitter in their thousands to demand more of Widow's Watch, the four-part thriller that reached its jaw-dropping climax on Sunday night.

The mini-series, on which the curtain rose on 9 January, starred Hermione Lytton as coastguard's wife Bridget Pascoe and Gethin Rees as the stranger in the oilskin. It was adapted by Carys Vaughan from Jean Trelawny's bestseller The Watch House.

"You can't leave it there!!! Where's the boat?" wrote one. "Series 2 or I riot," threatened another.

So is there hope? Vaughan did not slam the door when the Mirror put it to her on Monday. "We made it as a one-off, with a beginning, a middle and an end," she said. "ITV hasn't asked for another, and I haven't a plot. But never say never."

Lytton is more bullish. On This Morning she let slip that she had "had a conversation" with the producers, before adding: "I'd be back in that lighthouse in a heartbeat, but there's no script, so there's nothing to be back in."

An ITV spokesperson told us: "There are no current plans for a second series."

There is a snag in any case. Trelawny, who is 84, has not written a sequel and does not mean to. Other channels have pushed on without a book before now; it was all of three years after its debut that Saltmarsh came back with a second helping.

The finale pulled in 6.4 million, up from 5.1 million for the opener. Rees will next be seen in Channel 5's The Ferryman, which begins on 21 February.

All four instalments are on ITV Hub.

=== claims
- | platform ITV | official | + | - | ITV viewers
1 | episodes 4 | official | + | - | ^
1 | release 2022-01-09 | official | + | - | The mini-series
- | cast Hermione Lytton / Bridget Pascoe / - | official | + | - | ^
- | cast Gethin Rees / - / - | official | + | - | ^
- | crew Carys Vaughan / writer | official | + | - | It was adapted
- | source_material novel / The Watch House | official | + | - | ^
2 | renewal renewed | official | - | Carys Vaughan | "ITV hasn't
2 | production writing starts | official | - | Hermione Lytton | On This Morning
2 | renewal renewed | official | - | ITV | An ITV spokesperson
2 | precedent Saltmarsh / release / 36 | official | + | - | Other channels
The Ferryman :: 1 | release 2022-02-21 | official | + | - | Rees will next
The Ferryman :: - | platform Channel 5 | official | + | - | ^
The Ferryman :: - | cast Gethin Rees / - / - | official | + | - | ^
- | platform ITV Hub | official | + | - | All four
