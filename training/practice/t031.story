url: https://www.channelhop.example/2014/02/05/fx-boss-updates
outlet: Channel Hop
published: 2014-02-05
title: FX Roundup: Gallows Hill, The Arsonist, Cutlery and More
series: Gallows Hill

FX Networks president Landon Pryor stood in front of the nation's critics for an hour yesterday and answered nearly everything. The harvest:

• Gallows Hill will have its second season in July. There are 13 episodes, as before, and Pryor calls it the funniest bloodbath he's ever paid for.
• The Arsonist is “about as renewed as a show can be without a press release.” It's simply a matter of signatures.
• No such luck for Lucky Penny: its first season was its last.
• Cutlery got two more years at a stroke, its third and fourth. Thirteen half-hours each.
• Production on Old Glory, a Revolutionary War miniseries by Harlan Tate, starts in Virginia in April. It'll be eight hours, and Tate directs them all.
• Would he ever bring back Rat Park? “In a heartbeat,” but nobody has asked.
• The Brothers Machado is looking at a seventh season. It's the contract of star Rico Salazar that stands in the way, and that's being talked about.
• A spinoff of Gallows Hill is not in the works, whatever you may have read.

Pryor also said that the cast of The Arsonist would get an important addition soon. He didn't name names. My money's on Helen Achebe, who's been spotted in Albuquerque, where the thing is shot.

=== claims
2 | release 2014-07 | official | + | Landon Pryor | Gallows Hill will
2 | episodes 13 | official | + | Landon Pryor | ^
1 | episodes 13 | official | + | Landon Pryor | ^
The Arsonist :: - | renewal renewed | official | + | Landon Pryor | The Arsonist is
Lucky Penny :: 1 | renewal final | official | + | Landon Pryor | No such luck
Cutlery :: 3 | renewal renewed | official | + | Landon Pryor | Cutlery got
Cutlery :: 4 | renewal renewed | official | + | Landon Pryor | ^
Cutlery :: 3 | episodes 13 | official | + | Landon Pryor | ^
Cutlery :: 4 | episodes 13 | official | + | Landon Pryor | ^
Old Glory :: 1 | production filming starts when=2014-04 | official | + | Landon Pryor | Production on Old
Old Glory :: 1 | crew Harlan Tate / creator | official | + | - | ^
Old Glory :: 1 | episodes 8 | official | + | Landon Pryor | ^
Old Glory :: 1 | crew Harlan Tate / director | official | + | Landon Pryor | ^
The Brothers Machado :: 7 | renewal renewed | official | + | Landon Pryor | The Brothers
The Brothers Machado :: - | cast Rico Salazar / - / - | official | + | - | ^
The Arsonist :: - | cast Helen Achebe / - / joining | predicted | + | - | My money's
