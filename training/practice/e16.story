url: https://www.networknerd.example/2014/05/fox-fate
outlet: Network Nerd
published: 2014-05-07
title: FOX Swings the Axe: Five Gone in One Afternoon

Wednesday will not go down as a happy day in Century City. Within three hours FOX scratched Droid Cop, the comedies Dadville and Us & Ours, and the Salvador Ruiz/Kim Tolland two-hander Bail Bonds, all of them first-year shows. Union Station, whose fans had mailed in 4,000 pocket watches, departs after its second.

Droid Cop set out on a Monday in November behind Bones, was benched in January, and still owes the world four episodes. Burning them off over the summer is one idea that is being kicked around. Jon Wyland, who ran it, has a pilot at TNT already.

Did Dadville deserve better? It had Chris Elmore and a laugh a minute, and it had The Voice against it.

Bail Bonds was the American cousin of a Danish original, Kaution, whose third year is just now being filmed in Aarhus.

Spared so far, if only so far: Gangland, on which a decision has been put off till next week. The studio is offering it at a discount, we gather, and that usually does the trick.

Nothing to fret about at Sleepy Lagoon and New Boy, which have had their tickets since March. The former goes from 13 hours to 18.

Upfronts: Monday, May 12, 4 p.m., Beacon Theatre. Bring an umbrella. Ruiz returns to the stage in Othello in July.

=== claims
Droid Cop :: 2 | renewal cancelled when=2014-05-07 | official | + | - | Within three hours
Dadville :: 2 | renewal cancelled when=2014-05-07 | official | + | - | ^
Us & Ours :: 2 | renewal cancelled when=2014-05-07 | official | + | - | ^
Bail Bonds :: 2 | renewal cancelled when=2014-05-07 | official | + | - | ^
Bail Bonds :: - | cast Salvador Ruiz / - / - | official | + | - | ^
Bail Bonds :: - | cast Kim Tolland / - / - | official | + | - | ^
Union Station :: 3 | renewal cancelled when=2014-05-07 | official | + | - | Union Station, whose
Droid Cop :: 1 | release 2013-11 | official | + | - | Droid Cop set out
Droid Cop :: - | crew Jon Wyland / showrunner | official | + | - | Jon Wyland
Dadville :: - | cast Chris Elmore / - / - | official | + | - | It had Chris Elmore
Bail Bonds :: - | source_material series / Kaution | official | + | - | Bail Bonds was the
Kaution :: 3 | production filming under way | official | + | - | ^
Gangland :: - | renewal renewed | official | - | - | Spared so far
Gangland :: - | renewal renewed | predicted | + | - | The studio is offering
Sleepy Lagoon :: - | renewal renewed when=2014-03 | official | + | - | Nothing to fret
New Boy :: - | renewal renewed when=2014-03 | official | + | - | ^
Sleepy Lagoon :: - | episodes 18 | official | + | - | The former goes
