url: https://www.gridreport.example/cbs-renews-eleven-cancels-three-2016
outlet: The Grid Report
published: 2016-05-11
title: CBS Keeps Six, Drops Three and Is Still Thinking About Two
series: Latchkey

It was cleanup day at CBS. One week ahead of its presentation at Carnegie Hall the network went through its schedule with a broom on Wednesday, and by dinner time six shows were safe and three were out on the curb.

Those that made the cut: the babysitter comedy Latchkey, which returns for Season 3; Felony Bay, now headed into a seventh year; The Long Docket (Season 4); Uncle Material (Season 5); and two rookies, Mrs. Pruitt's House and 10-Code, both of which will be sophomores in the fall.

They join Marlowe & Vance and Coroner Blue, which had been given early nods back in January.

The ax fell on Backstop after one season. Hale & Daughters, in which Rosalind Achterberg has played a widowed undertaker for three years, is no more either, and the techno-thriller Telemetry never recovered from its move to Sundays and won't get a second chance.

Achterberg took it with grace. “Three years, 58 funerals, one wonderful family,” she wrote to her followers, and left it at that.

What about the two you don't see? No decision has been reached on Cold Harbour Lane and Good Neighbors. Insiders say that the former has the edge, chiefly because CBS Television Studios owns it outright; the latter, whose ratings sank 22 percent in the spring, is considered a goner around town.

Full disclosure: three of the cancelled comedies of 2014 were favorites of mine, so I have no right to be surprised by anything this network does.

=== claims
3 | renewal renewed when=2016-05-11 | official | + | - | Those that made
Felony Bay :: 7 | renewal renewed when=2016-05-11 | official | + | - | ^
The Long Docket :: 4 | renewal renewed when=2016-05-11 | official | + | - | ^
Uncle Material :: 5 | renewal renewed when=2016-05-11 | official | + | - | ^
Mrs. Pruitt's House :: 2 | renewal renewed when=2016-05-11 | official | + | - | ^
10-Code :: 2 | renewal renewed when=2016-05-11 | official | + | - | ^
Mrs. Pruitt's House :: 2 | release 2016-09..2016-11 | official | + | - | ^
10-Code :: 2 | release 2016-09..2016-11 | official | + | - | ^
Marlowe & Vance :: - | renewal renewed when=2016-01 | official | + | - | They join
Coroner Blue :: - | renewal renewed when=2016-01 | official | + | - | ^
Backstop :: 2 | renewal cancelled when=2016-05-11 | official | + | - | The ax fell
Hale & Daughters :: 4 | renewal cancelled when=2016-05-11 | official | + | - | Hale & Daughters
Hale & Daughters :: - | cast Rosalind Achterberg / - / - | official | + | - | ^
Telemetry :: 2 | renewal cancelled when=2016-05-11 | official | + | - | ^
Cold Harbour Lane :: - | renewal renewed | official | - | - | No decision
Good Neighbors :: - | renewal renewed | official | - | - | ^
Cold Harbour Lane :: - | renewal renewed | rumored | + | - | Insiders say
Good Neighbors :: - | renewal cancelled | rumored | + | - | ^
