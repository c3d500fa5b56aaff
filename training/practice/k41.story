url: https://www.bulletin-series.example/2023/03/30/thursday
outlet: Bulletin Series
published: 2023-03-30
title: Bulletin: seven series, seven updates
series: Salt Lake Confidential

Salt Lake Confidential (Hulu): The third season was confirmed on Wednesday. Filming starts in August. It will be ready in 2024.

Men of Honor (Paramount+): Season 2 premieres on Sunday, April 16. The first season had nine episodes, and the second has ten. Robert Vance is the new showrunner.

The Beekeeper's Daughter (PBS): There is no decision about season 2 yet. The first season is on the air until May 7.

Lost Highway Patrol (CBS): The show will end after its fifth season. Five episodes are left. CBS cancelled it because of falling ratings.

Grandmaster (Netflix): The limited series about a chess player is becoming a regular one. Netflix has ordered a second season from creator Scott Allard. Filming is to begin in Berlin in the fall, and Tina Marsh, who played Beth Harper, will return.

Hot Water (BBC Three): The comedy about plumbers is back on 13 April. Series 3 has six episodes, all of which go on iPlayer on the same day. Its writer Dee Holmes says that series 4 is "not going to happen."

Seven Sins of Summer (Prime Video): The release of season 2 has been pushed from May to July 14. A new trailer came out with the new date. The series is based on the novels by Jamie Hart, and the third novel has just been published.

Tomorrow we have an interview with Robert Vance about Men of Honor. He worked on many police shows before.

=== claims
- | platform Hulu | official | + | - | Salt Lake Confidential
3 | renewal renewed when=2023-03-29 | official | + | - | ^
3 | production filming starts when=2023-08 | official | + | - | Filming starts
3 | release 2024 | official | + | - | It will be ready
Men of Honor :: - | platform Paramount+ | official | + | - | Men of Honor (
Men of Honor :: 2 | release 2023-04-16 | official | + | - | ^
Men of Honor :: 1 | episodes 9 | official | + | - | The first season had
Men of Honor :: 2 | episodes 10 | official | + | - | ^
Men of Honor :: 2 | crew Robert Vance / showrunner | official | + | - | Robert Vance is
The Beekeeper's Daughter :: - | platform PBS | official | + | - | The Beekeeper's
The Beekeeper's Daughter :: 2 | renewal renewed | official | - | - | ^
Lost Highway Patrol :: - | platform CBS | official | + | - | Lost Highway
Lost Highway Patrol :: 5 | renewal final | official | + | - | ^
Lost Highway Patrol :: 6 | renewal cancelled | official | + | - | CBS cancelled
Grandmaster :: - | platform Netflix | official | + | - | Grandmaster (
Grandmaster :: 2 | renewal renewed | official | + | - | Netflix has ordered
Grandmaster :: - | crew Scott Allard / creator | official | + | - | ^
Grandmaster :: 2 | production filming starts when=2023-09-01..2023-11-30 | official | + | - | Filming is to
Grandmaster :: 2 | cast Tina Marsh / Beth Harper / returning | official | + | - | ^
Hot Water :: - | platform BBC Three | official | + | - | Hot Water (
Hot Water :: 3 | release 2023-04-13 | official | + | - | ^
Hot Water :: 3 | episodes 6 | official | + | - | Series 3
Hot Water :: 3 | platform iPlayer | official | + | - | ^
Hot Water :: - | crew Dee Holmes / writer | official | + | - | Its writer
Hot Water :: 4 | renewal cancelled | official | + | Dee Holmes | ^
Seven Sins of Summer :: - | platform Prime Video | official | + | - | Seven Sins
Seven Sins of Summer :: 2 | delay to=2023-07-14 | official | + | - | ^
Seven Sins of Summer :: 2 | release 2023-07-14 | official | + | - | ^
Seven Sins of Summer :: 2 | release 2023-05 | official | - | - | ^
Seven Sins of Summer :: 2 | trailer trailer | official | + | - | A new trailer
Seven Sins of Summer :: - | source_material novel / - | official | + | - | The series is based
