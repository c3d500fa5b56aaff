url: https://www.digitalrepair.example/2022/09/sugar-skulls-season-2-speculation
outlet: Digital Repair
published: 2022-09-08
title: Sugar Skulls season 2 release date speculation, cast hopes and more
series: Sugar Skulls

When is the Sugar Skulls season 2 release date? Not so long ago a horror series from Mexico would have had to whisper to be heard abroad. Then Casa Negra shouted, and doors were opened.

Through one of them came Sugar Skulls, which Netflix has to thank for the loudest scream of the year. If what's going about is true, a second isn't far off.

Sugar Skulls season 2 release date speculation

It was only this spring that the series arrived, on the 22nd of April, and gears are already said to be turning. El Cine Diario has it that a renewal was signed on August 30 and that Netflix intends to have the show back around the Day of the Dead, in November 2023.

Ranked: the best witch films ever made

Netflix, mind you, has made no announcement of any sort. It'd be daft not to make one.

Even so, don't pencil anything in for the first half of 2023. Sets like those take ages to paint.

Sugar Skulls season 2 cast speculation

We'd be astonished if Ximena Robledo de León (Lupe) and Iker Solano-Frías (the Candlemaker) were to stay away. Tía Rosa was buried twice over, which leaves Angélica Ruelas-Pratt without much to do.

And the plot? Last we saw, the town had lost its shadow. In the folk tale it never gets it back.

=== claims
- | platform Netflix | official | + | - | Through one of
1 | release 2022-04-22 | official | + | - | It was only
2 | renewal renewed when=2022-08-30 | reported | + | El Cine Diario | El Cine Diario
2 | release 2023-11 | reported | + | El Cine Diario | ^
2 | renewal renewed | official | - | - | Netflix, mind
2 | release 2023-01..2023-06 | predicted | - | - | Even so
2 | cast Ximena Robledo de León / Lupe / returning | predicted | + | - | We'd be astonished
2 | cast Iker Solano-Frías / Candlemaker / returning | predicted | + | - | ^
- | cast Angélica Ruelas-Pratt / Tía Rosa / - | official | + | - | Tía Rosa
