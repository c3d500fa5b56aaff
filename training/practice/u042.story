url: https://www.slategrid.example/2016/11/midseason-fates-full-season-orders
outlet: Slategrid
published: 2016-11-08
title: Back Nine or Back to the Wall? Fall's Freshmen, Sorted

Seven weeks in, here's where the class of 2016 stands. An order for more hours isn't a renewal, children; keep that in mind.

Full rides. “This Is Them” went from 13 to 18, and though NBC won't call next fall until it has to, we would mortgage the house on a sophomore year. CBS topped off “Bull's Eye,” “MacGuyver” and “Kevin Can't Wait Longer” with nine apiece. “Lethal Weapons” will do 18 for Fox, which on the strength of those Wednesdays is already talking scripts with the writers for the following season, we're told.

Trims. ABC's “Conviction Rate” was held to the 13 it started with, and let's not mince words: that's a cancellation in a nice suit. So did “Notoriously” go, cut to ten. Neither star, Hayley Atwater nor Piper Parabo, has been told anything.

Out cold. “Doctor Genius” is CBS's first corpse.

Fine where they are. At The CW both “Frequent Sea” and “No Tomorrow Today” will stop at 13; the boss there hasn't closed the book on either.

As for the sophomores, “Quantum Coast” had better enjoy its Sundays, considering that the network has just two seasons' worth of contracts and no mood to talk. “Blind Spotting,” whose year three nobody at NBC loses sleep over, shifts to Fridays on Jan. 6. “Rosewood Lane” was switched there too, with the result you'd expect.

The long view? Veteran “Bones to Pick” embarks on its farewell dozen Jan. 3, and that “Grimmer” was to be put to rest at the end of a shortened sixth was settled back in August.

From the rumor file. Deadline has Fox cutting the cord on “Son of Zorro” at midseason, agents mutter that “Pitcher” won't be far behind, and “The Exorcised” looks to us like a soul past saving.

Ratings are Live+Same Day. “Timelessly,” which is based on nothing, sued by somebody and loved by seven, will be dealt with next week.

=== claims
This Is Them :: 1 | episodes 18 | official | + | - | “This Is Them
This Is Them :: 2 | renewal renewed | predicted | + | - | ^
This Is Them :: 2 | renewal renewed | official | - | - | ^
Lethal Weapons :: 1 | episodes 18 | official | + | - | “Lethal Weapons
Lethal Weapons :: - | platform Fox | official | + | - | ^
Lethal Weapons :: 2 | renewal renewed | rumored | + | - | ^
Conviction Rate :: 1 | episodes 13 | official | + | - | ABC's “Conviction
Conviction Rate :: 2 | renewal cancelled | predicted | + | - | ^
Conviction Rate :: - | platform ABC | official | + | - | ^
Notoriously :: 2 | renewal cancelled | predicted | + | - | So did “Notor
Notoriously :: 1 | episodes 10 | official | + | - | ^
Doctor Genius :: 2 | renewal cancelled | official | + | - | “Doctor Genius
Doctor Genius :: - | platform CBS | official | + | - | ^
Frequent Sea :: 1 | episodes 13 | official | + | - | At The CW both
No Tomorrow Today :: 1 | episodes 13 | official | + | - | ^
Frequent Sea :: 2 | renewal cancelled | official | - | - | ^
No Tomorrow Today :: 2 | renewal cancelled | official | - | - | ^
Quantum Coast :: 3 | renewal cancelled | predicted | + | - | As for the soph
Blind Spotting :: 3 | renewal renewed | predicted | + | - | “Blind Spotting
Bones to Pick :: - | renewal final | official | + | - | Veteran “Bones
Bones to Pick :: - | release 2017-01-03 | official | + | - | ^
Bones to Pick :: - | episodes 12 | official | + | - | ^
Grimmer :: 6 | renewal final when=2016-08 | official | + | - | ^
Son of Zorro :: 2 | renewal cancelled | reported | + | Deadline | Deadline has Fox
Pitcher :: 2 | renewal cancelled | rumored | + | - | ^
The Exorcised :: 2 | renewal cancelled | predicted | + | - | ^
