url: https://www.wattlescreen.example/2018/10/seven-upfront
outlet: Wattle Screen
published: 2018-10-24
title: Upfront: what Seven, Nine and the ABC have up their sleeves for 2019

Sydney put on its best shirt for three upfronts in eight days. The dramas, sorted.

Seven: Opal Country is going around again, 10 x 60min this time, with Kerry Lonsdale in the saddle as Constable Bec Hale. Filming of the new lot commences in Coober Pedy in February. Producers Marg Dunstan and Ivo Petrov.

A second course of Surf Rescue Bay has been served notice: there won't be one. The final ep of the only season rated 412,000 in overnight figures.

Nine: The network hands us Kings Cross 1971, new and six-part, in which Toby Aldous and Priya Raman run a newspaper into the ground. It's from the pen of Fiona Magarey. No word on when.

Doctor Outback? "We'd love to and we are working on it," said programming head Les Coombes, which is television for don't hold your breath.

ABC: All four of last year's dramas stay. Of these The Magistrate's third outing will hit the small screen in the first quarter, the Launceston-set Convict Bread follows mid-year, and dates for Reef and Lightkeepers will be along once they are known.

Wentworth veteran Dale Prentice moves from in front to behind on Reef: he'll direct a block of it.

A footnote on Fremantle Nights, which SBS has shelved until 2020. Shooting was to have begun last month and was called off on account of a storm.

The Logies are on the Gold Coast next June; tickets go on sale in March.

=== claims
Opal Country :: - | platform Seven | official | + | - | Seven: Opal Country
Opal Country :: - | renewal renewed | official | + | - | ^
Opal Country :: - | episodes 10 | official | + | - | ^
Opal Country :: - | cast Kerry Lonsdale / Bec Hale / returning | official | + | - | ^
Opal Country :: - | production filming starts when=2019-02 | official | + | - | Filming of the new lot
Opal Country :: - | crew Marg Dunstan / producer | official | + | - | Producers Marg Dunstan
Opal Country :: - | crew Ivo Petrov / producer | official | + | - | ^
Surf Rescue Bay :: 2 | renewal cancelled | official | + | - | A second course
Kings Cross 1971 :: 1 | renewal renewed | official | + | - | Nine: The network hands
Kings Cross 1971 :: - | platform Nine | official | + | - | ^
Kings Cross 1971 :: 1 | episodes 6 | official | + | - | ^
Kings Cross 1971 :: - | cast Toby Aldous / - / - | official | + | - | ^
Kings Cross 1971 :: - | cast Priya Raman / - / - | official | + | - | ^
Kings Cross 1971 :: - | crew Fiona Magarey / writer | official | + | - | It's from the pen
Kings Cross 1971 :: 1 | release none | official | - | - | No word on when
Doctor Outback :: - | renewal renewed | official | - | Les Coombes | "We'd love to
The Magistrate :: 3 | release 2019-01-01..2019-03-31 | official | + | - | Of these The Magistrate's
The Magistrate :: 3 | renewal renewed | official | + | - | ABC: All four
Convict Bread :: - | renewal renewed | official | + | - | ^
Reef :: - | renewal renewed | official | + | - | ^
Lightkeepers :: - | renewal renewed | official | + | - | ^
Convict Bread :: - | release 2019-05-01..2019-08-31 | official | + | - | Of these The Magistrate's
Reef :: - | release none | official | - | - | ^
Lightkeepers :: - | release none | official | - | - | ^
Reef :: - | crew Dale Prentice / director | official | + | - | Wentworth veteran Dale
Fremantle Nights :: - | platform SBS | official | + | - | A footnote on Fremantle
Fremantle Nights :: - | delay to=2020 | official | + | - | ^
Fremantle Nights :: - | release 2020 | official | + | - | ^
Fremantle Nights :: - | production filming starts when=2018-09 | official | - | - | Shooting was to have
