url: https://www.telepulse.example/2025/03/streaming-roundup-march
outlet: TelePulse
published: 2025-03-18
title: Renewed, canceled or hanging by a thread: this week's streaming scorecard

Seven days, nine decisions. Here is who gets to stay.

• Brass Monkeys (Prime Video): A fourth season is a go, and the streamer says that the monkeys hang up their fezzes after that.

• The Quiet Carriage (Netflix): Gone after two seasons, with a cliffhanger nobody will ever resolve. "We found out from the caterer," wrote creator Del Marsh on Bluesky.

• Velvet Hammer (Max): Deadline hears that a third year is all but signed. A spokesperson for Max would not comment.

• Our Father's Boat (Paramount+): No word. The second season sailed in May of last year, and silence of that length seldom ends well.

• Sugar Glass (Hulu): Comes back on June 5 with ten new hours. Ines Moreau leaves the confectionery; Poppy Drake comes in as her replacement.

• Wardens of Nil (Disney+): The shoot in Cardiff finally wrapped last Friday, two months behind schedule.

• Tinsel (Peacock): What was billed as a limited series is one no longer. A second batch has been commissioned, and Gideon Ash will once more write every word of it.

• Low Country (Starz): Fans hoped for a rescue by AMC. AMC passed.

• Mother Tongue (Apple TV+): The spin-off talk is just that, says producer Anna Kessler, who has enough to do with season three, due "some time after the summer".

Who made the right call? Last week's readers voted overwhelmingly for a movie, of all things, and the movie is not ours to save.

=== claims
Brass Monkeys :: - | platform Prime Video | official | + | - | Brass Monkeys (Prime
Brass Monkeys :: 4 | renewal final | official | + | Prime Video | ^
The Quiet Carriage :: - | platform Netflix | official | + | - | The Quiet Carriage (Netflix
The Quiet Carriage :: 3 | renewal cancelled | official | + | - | ^
The Quiet Carriage :: - | crew Del Marsh / creator | official | + | - | ^
Velvet Hammer :: - | platform Max | official | + | - | Velvet Hammer (Max
Velvet Hammer :: 3 | renewal renewed | reported | + | Deadline | ^
Our Father's Boat :: - | platform Paramount+ | official | + | - | Our Father's Boat (
Our Father's Boat :: 3 | renewal renewed | official | - | - | ^
Our Father's Boat :: 2 | release 2024-05 | official | + | - | ^
Sugar Glass :: - | platform Hulu | official | + | - | Sugar Glass (Hulu
Sugar Glass :: - | release 2025-06-05 | official | + | - | ^
Sugar Glass :: - | episodes 10 | official | + | - | ^
Sugar Glass :: - | cast Ines Moreau / - / leaving | official | + | - | ^
Sugar Glass :: - | cast Poppy Drake / - / joining | official | + | - | ^
Wardens of Nil :: - | platform Disney+ | official | + | - | Wardens of Nil (Dis
Wardens of Nil :: - | production filming ends when=2025-03-14 | official | + | - | ^
Tinsel :: - | platform Peacock | official | + | - | Tinsel (Peacock
Tinsel :: 2 | renewal renewed | official | + | - | ^
Tinsel :: 2 | crew Gideon Ash / writer | official | + | - | ^
Low Country :: - | platform Starz | official | + | - | Low Country (Starz
Mother Tongue :: - | platform Apple TV+ | official | + | - | Mother Tongue (Apple
Mother Tongue :: - | crew Anna Kessler / producer | official | + | - | ^
Mother Tongue :: 3 | release 2025-09.. | official | + | Anna Kessler | ^
