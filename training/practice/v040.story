url: https://www.realityradar.example/2022/01/18/formats-in-brief
outlet: Reality Radar
published: 2022-01-18
title: Faces, Formats, Farewells: the reality week

Ships, kitchens, barns: the genre never sleeps. What happened between two Tuesdays?

“The Great Loaf,” series 6 (ITV). Dame Pru Lattimore calls it a day after thirty years of crumbs, having judged from the first bun on. Next to Paul Hollis there'll be Ravneet Gill-Hart. Matt Lucas-Wood and Noel Fielder have their contracts and their shirts. It starts in September.

“Married to the Mountain” has been filming in the Tyrol since Epiphany without Anna Hofer, who decided to marry her candidate and not to present the show any more. The new matchmaker, schlager star Beatrice Egli-Moser, milked a cow for Servus TV's cameras, and passed.

“RuPaul's Drag Race” regular Michelle V. visited the Spanish set of “Drag Sevilla”; she isn't among its judges, contrary to what Twitter says. That panel is made up of Ana Locking-Vera, the two Javis and Supremme de Luxe-Gil. Atresplayer Premium, February.

Is “Survivor Bosphorus” rigged? Acun Medya says no. The 16th season, on TV8 since Saturday, has among its celebrities the footballer Evrim K., Batuhan the wrestler, and the sister of Nusret. Turabi was sent home injured.

Viewers of “The Repair Barn” (BBC One) had to get used to the thought: Jay Blade-Foster steps back from the eleventh series, of which fifteen have been taped. His stool passes to Will Kirk-Lane, a carpenter in the show since series 2. Suzie Fletcher-Lowe the saddler has wept on camera.

Canada's “Battle of the Beavers” will not be renewed, confirmed CBC, whose second season of it drew fewer than the Weather Network. Chuck Tennant, the host, now sells boats.

Netflix, finally, has found out from an algorithm that people like glue. Its competition “Stick It!” came on January 14: eight episodes, host Kevin Zraly-Poe, no prize that anyone would want. Among the contestants is Myra, 81, who once worked on the puppets for Team America, and who told our podcast that she glued her own hip. A second go is as good as certain if you ask us.

=== claims
The Great Loaf :: - | platform ITV | official | + | - | “The Great Loaf,” series
The Great Loaf :: 6 | cast Pru Lattimore / - / leaving | official | + | - | Dame Pru
The Great Loaf :: 1 | cast Pru Lattimore / - / - | official | + | - | ^
The Great Loaf :: 6 | cast Paul Hollis / - / returning | official | + | - | Next to Paul
The Great Loaf :: 6 | cast Ravneet Gill-Hart / - / joining | official | + | - | ^
The Great Loaf :: 6 | cast Matt Lucas-Wood / - / returning | official | + | - | Matt Lucas
The Great Loaf :: 6 | cast Noel Fielder / - / returning | official | + | - | ^
The Great Loaf :: 6 | release 2022-09 | official | + | - | It starts in
Married to the Mountain :: - | production filming under way | official | + | - | “Married to the
Married to the Mountain :: - | production filming starts when=2022-01-06 | official | + | - | ^
Married to the Mountain :: - | cast Anna Hofer / - / leaving | official | + | - | ^
Married to the Mountain :: - | cast Beatrice Egli-Moser / - / joining | official | + | - | The new matchmaker
Married to the Mountain :: - | platform Servus TV | official | + | - | ^
Drag Sevilla :: - | cast Michelle V. / - / joining | official | - | - | “RuPaul's Drag
Drag Sevilla :: - | cast Ana Locking-Vera / - / - | official | + | - | That panel is
Drag Sevilla :: - | cast Supremme de Luxe-Gil / - / - | official | + | - | ^
Drag Sevilla :: - | platform Atresplayer Premium | official | + | - | Atresplayer Premium, Feb
Drag Sevilla :: - | release 2022-02 | official | + | - | ^
Survivor Bosphorus :: - | platform TV8 | official | + | - | The 16th season
Survivor Bosphorus :: 16 | release 2022-01-15 | official | + | - | ^
Survivor Bosphorus :: 16 | cast Evrim K. / - / - | official | + | - | ^
Survivor Bosphorus :: 16 | cast Batuhan / - / - | official | + | - | ^
The Repair Barn :: - | platform BBC One | official | + | - | Viewers of
The Repair Barn :: 11 | cast Jay Blade-Foster / - / leaving | official | + | - | ^
The Repair Barn :: 11 | cast Will Kirk-Lane / - / returning | official | + | - | His stool passes
The Repair Barn :: 2 | cast Will Kirk-Lane / - / - | official | + | - | ^
The Repair Barn :: - | cast Suzie Fletcher-Lowe / - / - | official | + | - | Suzie Fletcher
Battle of the Beavers :: 3 | renewal cancelled | official | + | CBC | Canada's “Battle
Battle of the Beavers :: - | platform CBC | official | + | - | ^
Battle of the Beavers :: - | cast Chuck Tennant / - / - | official | + | - | Chuck Tennant
Stick It! :: - | platform Netflix | official | + | - | Its competition
Stick It! :: 1 | release 2022-01-14 | official | + | - | ^
Stick It! :: 1 | episodes 8 | official | + | - | ^
Stick It! :: - | cast Kevin Zraly-Poe / - / - | official | + | - | ^
Stick It! :: - | cast Myra / - / - | official | + | - | Among the contestants
Stick It! :: 2 | renewal renewed | predicted | + | - | A second go
