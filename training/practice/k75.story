url: https://www.spoilerfree.example/2020/03/18/virus-stops-filming
outlet: Spoiler Free
published: 2020-03-18
title: These series have stopped filming because of the coronavirus

Last update: March 18, 5 p.m.

• Anatomy of Grace (ABC): Filming of season 16 has been stopped. Only 21 of the 25 episodes are finished, so the season ends on April 9.
• The Batwing (The CW): Production on season 1 suspended.
• Carnivore Row (Prime Video): Season 2 was filming in Prague. It stopped on March 12.
• The Falcon Patrol (Disney+): Filming has stopped. It was to premiere in August.
• Farmer Wants Peace: Filming delayed to the summer.
• The Good Battle (CBS All Access): Season 4 suspended. The premiere on April 9 will not change.
• Grace & Frances (Netflix): Filming of the seventh and last season is on hold.
• Line of Fire (BBC): The sixth series stopped filming on Monday in Belfast.
• The Morning Chat (Apple): Season 2 was four weeks into filming.
• Riverside (The CW): A team member was ill. Production of season 4 stopped on March 11.
• Stranger Games (Netflix): Season 4 stopped on March 16.
• The Wizarder (Netflix): Season 2 is on hold for two weeks.
• Young Shelton (CBS): Filming of the season ended one episode early.

Which are not affected?

Killing Eva is finished: season 3 premieres on BBC America on April 26. Ozarks season 3 comes to Netflix on March 27 as planned. The last season of Homelands is done, too.

The first season of The Last Kingdom of Wales is in post-production, and its editors work at home. FX says it will come out in the fall.

And Fargone? The fourth season was to begin on April 19 on FX. It has been delayed until further notice, since two episodes were not finished.

=== claims
Anatomy of Grace :: - | platform ABC | official | + | - | Anatomy of
Anatomy of Grace :: 16 | production filming under way | official | - | - | ^
Anatomy of Grace :: 16 | episodes 21 | official | + | - | ^
The Batwing :: - | platform The CW | official | + | - | The Batwing
The Batwing :: 1 | production filming under way | official | - | - | ^
Carnivore Row :: - | platform Prime Video | official | + | - | Carnivore Row
Carnivore Row :: 2 | production filming under way when=2020-03-12 | official | - | - | ^
The Falcon Patrol :: - | platform Disney+ | official | + | - | The Falcon
The Falcon Patrol :: - | production filming under way | official | - | - | ^
The Falcon Patrol :: - | release 2020-08 | official | + | - | ^
Farmer Wants Peace :: - | production filming starts when=2020-06-01..2020-08-31 | official | + | - | Farmer Wants
Farmer Wants Peace :: - | delay | official | + | - | ^
The Good Battle :: - | platform CBS All Access | official | + | - | The Good Battle
The Good Battle :: 4 | production filming under way | official | - | - | ^
The Good Battle :: 4 | release 2020-04-09 | official | + | - | ^
Grace & Frances :: - | platform Netflix | official | + | - | Grace & Frances
Grace & Frances :: 7 | renewal final | official | + | - | ^
Grace & Frances :: 7 | production filming under way | official | - | - | ^
Line of Fire :: - | platform BBC | official | + | - | Line of Fire
Line of Fire :: 6 | production filming under way when=2020-03-16 | official | - | - | ^
The Morning Chat :: - | platform Apple | official | + | - | The Morning
The Morning Chat :: 2 | production filming under way | official | - | - | ^
Riverside :: - | platform The CW | official | + | - | Riverside
Riverside :: 4 | production filming under way when=2020-03-11 | official | - | - | ^
Stranger Games :: - | platform Netflix | official | + | - | Stranger Games
Stranger Games :: 4 | production filming under way when=2020-03-16 | official | - | - | ^
The Wizarder :: - | platform Netflix | official | + | - | The Wizarder
The Wizarder :: 2 | production filming under way | official | - | - | ^
Young Shelton :: - | platform CBS | official | + | - | Young Shelton
Young Shelton :: - | production filming ends | official | + | - | ^
Killing Eva :: 3 | release 2020-04-26 | official | + | - | Killing Eva
Killing Eva :: 3 | platform BBC America | official | + | - | ^
Ozarks :: 3 | release 2020-03-27 | official | + | - | Ozarks season
Ozarks :: 3 | platform Netflix | official | + | - | ^
The Last Kingdom of Wales :: 1 | production post-production under way | official | + | - | The first season of
The Last Kingdom of Wales :: 1 | release 2020-09-01..2020-11-30 | official | + | FX | FX says
Fargone :: 4 | release 2020-04-19 | official | - | - | The fourth season was
Fargone :: 4 | platform FX | official | + | - | ^
Fargone :: 4 | delay | official | + | - | It has been
