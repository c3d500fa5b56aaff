url: https://www.spoilercity.example/2025/04/25/harvest-moon-road-casting
outlet: Spoiler City
published: 2025-04-25
title: Heartland soap ‘Harvest Moon Road’: every cast change for season 11
series: Harvest Moon Road

If you've lost count of who's on the farm and who has bought one, you're not alone. Hallmark Channel's Harvest Moon Road saddles up again on July 6, with more changes than in any year since the barn fire. In alphabetical order of character:

• Abby: still Kylie Frost.
• Buck: Wade Hollister, who retired at the end of last season. Look for a photograph.
• Caleb: Jordan Pike is leaving mid-season, in episode 6.
• Dot: Loretta Sands. Was recurring, now regular.
• Emmett: new, played by Shawn Okita.
• Grace: recast! Megan Dorsey steps in for Tori Vance, who's having twins.
• Hank: Nobody knows. Cal Ritter's contract has run out, says Soap Digest.
• June: Marlene Fitch, 88, will appear “as her health allows.”
• Lucas: Brody Kent. He was to be dropped; fans wrote letters; he stays.
• Reverend Ames: a guest spot by country star Tucker Lyle.
• Sky: the baby, twins Ivy and Fern Tate.

The farm has new owners behind the scenes as well. Head writer Ronda Plum is succeeded by her deputy, Jed Barlow. Producing director Heather Conway goes on; of the rotating directors, Dean Bascom and Kristoffer Tabor have been invited back. Jordan Pike gets to direct his own exit.

There will be ten episodes, and a Christmas special with Pike's brother Asher, who isn't in the series.

“We've buried 14 people in 10 seasons,” executive producer Michael Weinstock joked at the fan picnic. Plum is off to write Netflix's Sweet Clover, with Tori Vance as the baker.

=== claims
11 | release 2025-07-06 | official | + | - | Hallmark Channel's
- | platform Hallmark Channel | official | + | - | ^
11 | cast Kylie Frost / Abby / returning | official | + | - | Abby: still
10 | cast Wade Hollister / Buck / - | official | + | - | Buck: Wade
11 | cast Wade Hollister / Buck / leaving | official | + | - | ^
11 | cast Jordan Pike / Caleb / leaving | official | + | - | Caleb: Jordan
11 | cast Loretta Sands / Dot / returning | official | + | - | Dot: Loretta
11 | cast Shawn Okita / Emmett / joining | official | + | - | Emmett: new
11 | cast Megan Dorsey / Grace / joining | official | + | - | Grace: recast
11 | cast Tori Vance / Grace / leaving | official | + | - | ^
11 | cast Cal Ritter / Hank / returning | official | - | - | Hank: Nobody
11 | cast Marlene Fitch / June / returning | official | + | - | June: Marlene
11 | cast Brody Kent / Lucas / returning | official | + | - | Lucas: Brody
11 | cast Tucker Lyle / Reverend Ames / joining | official | + | - | Reverend Ames
11 | cast ?Ivy Tate / Sky / - | official | + | - | Sky: the baby
11 | cast Fern Tate / Sky / - | official | + | - | ^
11 | crew Ronda Plum / writer | official | - | - | Head writer Ronda
11 | crew Jed Barlow / writer | official | + | - | ^
11 | crew Heather Conway / director | official | + | - | Producing director
11 | crew Dean Bascom / director | official | + | - | ^
11 | crew Kristoffer Tabor / director | official | + | - | ^
11 | crew Jordan Pike / director | official | + | - | Jordan Pike gets
11 | episodes 10 | official | + | - | There will be
- | crew Michael Weinstock / producer | official | + | - | “We've buried
Sweet Clover :: - | platform Netflix | official | + | - | Plum is off
Sweet Clover :: - | crew Ronda Plum / writer | official | + | - | ^
Sweet Clover :: - | cast Tori Vance / the baker / - | official | + | - | ^
