url: https://www.scotsignal.example/2019/11/kelpie-series-two
outlet: Scots Signal
published: 2019-11-20
title: Bafta-winning Kelpie "could be back", says star

There's life in the loch still, if Moira Galbraith is to be believed. The Paisley-born actress, 44, told us at a charity lunch that she has been asked to keep next autumn clear.

"Nobody's put it on paper," the star of Kelpie said, "but you don't get asked about your diary for the fun of it."

The Scottish BBC hit left four million of us with hearts in our mouths on 6 October. Galbraith's DI Shona Baird had just found the tape.

A BBC Scotland spokeswoman would neither confirm nor deny a second series. A crew member, however, spoke of recces around Loch Awe in the last fortnight, and a location van has been seen at Kilchurn.

Does writer Angus Petrie have a story? He has three, he wrote on Twitter in October, and will tell the one that frightens him.

Galbraith is next to be seen in the sci-fi film Perihelion, which is released on Boxing Day, and in the new year she tours with Medea. She had joined Kelpie at two weeks' notice when Fiona Sloan withdrew.

Series one is repeated from 2 January, and is available on iPlayer until March.

The Kelpie tour bus, which takes fans around the locations, carries 9,000 people a year. It doesn't run in winter.

=== claims
Kelpie :: - | cast Moira Galbraith / Shona Baird / - | official | + | - | "Nobody's put it
Kelpie :: 2 | renewal renewed | official | - | Moira Galbraith | ^
Kelpie :: 2 | renewal renewed | official | - | BBC Scotland | A BBC Scotland spokeswoman
Kelpie :: - | platform BBC | official | + | - | The Scottish BBC hit
Kelpie :: - | crew Angus Petrie / writer | official | + | - | Does writer Angus
Kelpie :: 1 | platform iPlayer | official | + | - | Series one is repeated
