url: https://www.tubeweekly.example/2013/07/18/summer-casting-and-renewal-briefs
outlet: Tube Weekly
published: 2013-07-18
title: TV briefs: ‘Kennel’, ‘Two of Spades’, ‘Northbound’ and seven more

• While Parole Board was dropped by A&E on Wednesday, its companion Kennel got a third run. The latter lost 4 percent of its audience this year; the former, 40.

• USA Network's Two of Spades returns October 15, it was announced, and not, as we wrote, in September. Jeff Doane and Carla Ruiz are, respectively, the con man Eli and the widow Jo.

• Lifetime has given seasons two and one to The Plantation House and Prom Queens respectively. In plain words: the one has been renewed and the other picked up off a pilot, to debut in the first quarter of 2014.

• It is official, Northbound fans: season five won't be the end. ABC Family disclosed at Comic-Con that the sled-dog soap's cast had all put their names to a sixth.

• Before you ask: Witness Stand and Objection Sustained are two different shows. The first (TNT) wraps for good on August 26 with its thirtieth hour; the second (also TNT) has yet to be heard of again after June's finale.

• Max Bellamy will direct the premiere and the closer of BBC America's Fogbound. He did the same in years one and two.

• Hulu acquired The Wrong Bed, six half-hours by the British comic Nell Farrow, last week, and will have them online on August 5. In the U.K. they were shown on BBC Three as long ago as 2011.

• Emily Osgood has joined Syfy's Tesseract, on which she'll recur as a xenobiologist. Out, on the other hand: Ted Lange-Roy.

• Is Showtime done with Carnal? "Never say never, but yes," David Neville told a room of reporters, by which he meant that the fourth cycle, airing now, has no successor.

• Starz's Julius has no fewer than 13 hours per season; in its third, and here is the news, there will be eight.

• The pilot for Ghost Malls was passed on by everyone.

=== claims
Parole Board :: - | renewal cancelled when=2013-07-17 | official | + | - | While Parole
Kennel :: 3 | renewal renewed | official | + | - | ^
Two of Spades :: - | release 2013-10-15 | official | + | - | USA Network
Two of Spades :: - | release 2013-09 | official | - | - | ^
Two of Spades :: - | platform USA Network | official | + | - | ^
Two of Spades :: - | cast Jeff Doane / Eli / - | official | + | - | ^
Two of Spades :: - | cast Carla Ruiz / Jo / - | official | + | - | ^
The Plantation House :: 2 | renewal renewed | official | + | - | Lifetime has
Prom Queens :: 1 | renewal renewed | official | + | - | ^
Prom Queens :: 1 | release 2014-01-01..2014-03-31 | official | + | - | ^
Northbound :: 6 | renewal renewed | official | + | ABC Family | It is official
Witness Stand :: - | platform TNT | official | + | - | Before you
Witness Stand :: - | renewal final | official | + | - | ^
Objection Sustained :: - | platform TNT | official | + | - | ^
Objection Sustained :: - | renewal renewed | official | - | - | ^
Fogbound :: - | platform BBC America | official | + | - | Max Bellamy
Fogbound :: 3 | crew Max Bellamy / director | official | + | - | ^
Fogbound :: 1 | crew Max Bellamy / director | official | + | - | ^
Fogbound :: 2 | crew Max Bellamy / director | official | + | - | ^
The Wrong Bed :: - | episodes 6 | official | + | - | Hulu acquired
The Wrong Bed :: - | crew Nell Farrow / creator | official | + | - | ^
The Wrong Bed :: - | platform Hulu | official | + | - | ^
The Wrong Bed :: - | release 2013-08-05 | official | + | - | ^
The Wrong Bed :: - | platform BBC Three | official | + | - | ^
The Wrong Bed :: - | release 2011 | official | + | - | ^
Tesseract :: - | platform Syfy | official | + | - | Emily Osgood
Tesseract :: - | cast Emily Osgood / - / joining | official | + | - | ^
Tesseract :: - | cast Ted Lange-Roy / - / leaving | official | + | - | ^
Carnal :: 5 | renewal cancelled | official | + | David Neville | Is Showtime
Julius :: 3 | episodes 8 | official | + | - | Starz's Julius
Julius :: - | episodes 13 | official | + | - | ^
Julius :: - | platform Starz | official | + | - | ^
