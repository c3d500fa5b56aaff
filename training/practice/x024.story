url: https://www.antennaanddish.example/news/2020/11/17/seven-2021-slate
outlet: Antenna & Dish
published: 2020-11-17
title: Southern Cross Medical stays, Bondi Vets of the Future goes: the 2021 slates compared
series: Southern Cross Medical

Within the space of a week, all the big networks have shown their hands for the new year. A line or two on every scripted title they brought along, and on those they left at home.

On Seven, Southern Cross Medical is as safe as a hospital gets: forty more episodes, of which the first lot had been shot before Victoria locked down. It was to be back for Australia Day and will be, Ange Tully assured advertisers.

The Drovers, hitherto a Sunday fixture, was conspicuous by its absence. Asked about it, Tully replied that "the cattle are resting," from which you may draw the conclusion that I did. Nobody has told the town of Longreach, which built the pub.

Nine had more to say on its true-crime outings than about drama. Still, Harbour Patrol's third season has got a director, Rowan Iremonger, and a shooting block in May. I would not expect it on the box till 2022.

Ten? Ten put its faith in Five Doors Down. The neighbours-at-war comedy, devised by Pip Lasko, squeaked through by dint of its catch-up numbers; it won't go past year four, though, Beverley Garside having told the writers so at the table. There was no sign of Mr Wrong, ostensibly a goner.

The ABC commits to the remaining chapters of Wattle Street, the last scripts for which Kit Dunmore polished off during quarantine, and offers a first peek at a political satire by the title of Preselection, which commences in March.

SBS, finally, keeps The Interpreter going for a second year despite a delay of ten months. The borders have to be open before anyone can film in Dili; at present they are shut.

Foxtel hosts its own do on December 2. The Logies, you may have heard, are off.

=== claims
- | platform Seven | official | + | - | On Seven, Southern Cross
- | renewal renewed | official | + | - | ^
- | episodes 40 | official | + | - | ^
- | release 2021-01-26 | official | + | Ange Tully | It was to be back
Harbour Patrol :: 3 | crew Rowan Iremonger / director | official | + | - | Still, Harbour Patrol's
Harbour Patrol :: 3 | production filming under way when=2021-05 | official | + | - | ^
Harbour Patrol :: 3 | release 2022.. | predicted | + | - | I would not expect
The Drovers :: - | renewal cancelled | predicted | + | - | Asked about it
Five Doors Down :: - | crew Pip Lasko / creator | official | + | - | The neighbours-at-war
Five Doors Down :: 4 | renewal final | official | + | Beverley Garside | ^
Mr Wrong :: - | renewal cancelled | predicted | + | - | There was no sign
Wattle Street :: - | renewal final | official | + | - | The ABC commits
Wattle Street :: - | production writing ends | official | + | - | ^
Wattle Street :: - | crew Kit Dunmore / writer | official | + | - | ^
Preselection :: 1 | release 2021-03 | official | + | - | ^
The Interpreter :: 2 | renewal renewed | official | + | - | SBS, finally, keeps
The Interpreter :: 2 | delay | official | + | - | ^
The Interpreter :: 2 | production filming starts | official | - | - | The borders have to
