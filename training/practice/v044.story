url: https://www.dokukino.example/2022/10/19/kilometer-null-third-season
outlet: Dokukino
published: 2022-10-19
title: “Ground Floor Left”: third season without its narrator
series: Ground Floor Left

Three years ago an eight-part documentary about a Naples apartment building became the surprise of the winter. “Ground Floor Left,” produced by Fandango's Nicola Serrano for RaiPlay and Arte, now returns for what its makers swear to be the third and last time.

Gone is the voice. Toni Servilli-Gallo, whose narration had half of Italy in its spell, thought that he'd said all there was to say; for the final season, the tenants will tell it themselves. Signora Carmela, at eighty-eight, has the first word in five of the six episodes. Her nephew Gennaro, seen in season 2 behind the counter of the betting shop, has emigrated to Stuttgart and looks in by telephone. The porter Don Ciro had asked to be left out from now on, and his wish was respected. For the first time one gets to know the Bandaras from Sri Lanka, who live on the fifth floor: Nimal, his wife Dilani and the twins.

Behind the cameras the couple Alessandra Parisi and Luca Bianchini-Serra have swapped their chairs. She directs; he, who'd done it for two seasons, records the sound. Teho Teardo-Lippi's guitar is audible anew. Elena Ferrante has never been involved, a rumor which Serrano traces to a drunk distributor.

When and where? Arte broadcasts all six on the night of 9 December, and RaiPlay puts them up a day later. A first clip of two minutes, the one with the lift, could be seen at the Festa del Cinema yesterday. The BBC had the first season in Storyville, after it premiered on 21 November 2019, and passed on the rest.

There is a fiction version of “Ground Floor Left” in the making as well. “Scala B” will be a series of Sky's, with Luisa Ranieri-Costa as Carmela and Marco D'Amore-Sole in the part of the porter; Paolo Genovese-Villa writes, and shooting starts in March.

“I watched Ranieri for an hour,” Signora Carmela was heard to say. “She's too tall.” The filmmaker Gianfranco Rosi, interviewed for the press kit, calls the whole thing “a Decameron with parking problems.”

=== claims
1 | episodes 8 | official | + | - | Three years ago
- | crew Nicola Serrano / producer | official | + | - | “Ground Floor Left,” produced
- | platform RaiPlay | official | + | - | ^
- | platform Arte | official | + | - | ^
3 | renewal final | official | + | makers | ^
- | cast Toni Servilli-Gallo / - / - | official | + | - | Toni Servilli
3 | cast Toni Servilli-Gallo / - / leaving | official | + | - | ^
3 | cast Signora Carmela / - / - | official | + | - | Signora Carmela, at
3 | episodes 6 | official | + | - | ^
2 | cast Gennaro / - / - | official | + | - | Her nephew
3 | cast Gennaro / - / returning | official | + | - | ^
3 | cast Don Ciro / - / leaving | official | + | - | The porter Don
3 | cast Nimal / - / joining | official | + | - | For the first time one
3 | cast Dilani / - / joining | official | + | - | ^
3 | crew Alessandra Parisi / director | official | + | - | She directs
1 | crew Luca Bianchini-Serra / director | official | + | - | ^
2 | crew Luca Bianchini-Serra / director | official | + | - | ^
3 | crew Teho Teardo-Lippi / composer | official | + | - | Teho Teardo
3 | release 2022-12-09 | official | + | - | Arte broadcasts
3 | platform Arte | official | + | - | ^
3 | platform RaiPlay | official | + | - | ^
3 | trailer clip when=2022-10-18 | official | + | - | A first clip
1 | platform BBC | official | + | - | The BBC had
1 | release 2019-11-21 | official | + | - | ^
Scala B :: - | platform Sky | official | + | - | “Scala B” will
Scala B :: - | cast Luisa Ranieri-Costa / Carmela / - | official | + | - | ^
Scala B :: - | cast Marco D'Amore-Sole / - / - | official | + | - | ^
Scala B :: 1 | crew Paolo Genovese-Villa / writer | official | + | - | ^
Scala B :: 1 | production filming starts when=2023-03 | official | + | - | ^
Scala B :: - | source_material series / Ground Floor Left | official | + | - | There is a fiction
