url: https://www.peacockfeather.example/2018/02/the-burning-mile-s3
outlet: Peacock Feather
published: 2018-02-06
title: 'The Burning Mile' Closes In on Third Lap at AMC

Deadline has it that AMC and the makers of The Burning Mile are within an inch of a deal for a third season, for which Ray Castellan would take home twice his present fee.

The network itself hasn't uttered a word, and a rep didn't answer our mail. An announcement before the sophomore year starts on March 4 would be in line with the channel's habits, I'd wager.

Castellan, of course, is the trucker Dutch. He and Ama Darko, as the sheriff's widow, make up the core of a show that AMC launched behind The Walking Dead on October 30, 2016. Since then it has outgrown its lead-in in Germany, if nowhere else.

Vince Scarpa (The Ninth Floor) came up with it, together with his wife, Deb Scarpa. She alone will be running things this year. Seven of the twelve hours are directed by women.

Elsewhere on the dial, FX parts ways with Rat Kings upon the completion of its fifth, which bows next winter. Said John Landgraf: "They asked us to let them go out on their own feet."

And USA took a pass on a third Fixer Upriver, whose finale drew 610,000.

Castellan's directing debut, Sugar Mountain, plays Tribeca in April. When Dutch is killed, if he is killed, he wants to drive a real truck.

=== claims
The Burning Mile :: 3 | renewal renewed | reported | + | Deadline | Deadline has it
The Burning Mile :: - | platform AMC | official | + | - | He and Ama Darko
The Burning Mile :: 3 | renewal renewed | official | - | AMC | The network itself
The Burning Mile :: 3 | renewal renewed when=2018-02-06..2018-03-04 | predicted | + | - | An announcement before
The Burning Mile :: 2 | release 2018-03-04 | official | + | - | ^
The Burning Mile :: - | cast Ray Castellan / Dutch / - | official | + | - | Castellan, of course
The Burning Mile :: - | cast Ama Darko / - / - | official | + | - | He and Ama Darko
The Burning Mile :: 1 | release 2016-10-30 | official | + | - | ^
The Burning Mile :: - | crew Vince Scarpa / creator | official | + | - | Vince Scarpa (
The Burning Mile :: - | crew Deb Scarpa / creator | official | + | - | ^
The Burning Mile :: 2 | crew Deb Scarpa / showrunner | official | + | - | She alone will
The Burning Mile :: 2 | episodes 12 | official | + | - | Seven of the twelve
Rat Kings :: 5 | renewal final | official | + | John Landgraf | Elsewhere on the dial
Rat Kings :: 5 | release 2018-12-01..2019-02-28 | official | + | - | ^
Fixer Upriver :: 3 | renewal cancelled | official | + | - | And USA took a pass
