url: https://www.cablecutterdaily.example/2020/03/27/shutdown-list
outlet: Cable Cutter Daily
published: 2020-03-27
title: The Shutdown List: What's Dark, What's Done, What's Delayed
series: Fort Ransom

Hollywood has ground to a halt. We update this page twice a day; additions since yesterday are on top.

• Fort Ransom S3, Showtime: sent home on the 13th with two of ten left to do
• Paper Tigers S1, FX: two weeks' break that by common consent won't be two weeks
• Midwife Crisis S6, PBS: all in the can before Christmas, airs as planned from April 5
• Grand Guignol S2, Shudder: cast were on the plane to Prague when it turned round
• The Apology Tour S1, Quibi: launches April 6 irrespective of anything
• Blood Meridian County S4, USA: bumped from May to a date in the fall
• Strangers on a Ferry, CBS All Access: the room carries on over Zoom

What the people behind these say:

“We're not cancelled, we're under glass,” tweeted Paper Tigers' Lucinda Obi. Her executive producers have pointed to June for turning the lights back on. Hardly anybody shares that confidence.

Showtime, asked whether eight hours could air without the other two, answered that Fort Ransom will be shown whole or not at all; hence August is off.

From Chapel Hill, where he lives in a barn, Blood Meridian County boss Everett Lisle writes us that the mix isn't finished and can't be, the studio being shut. He'd expected to deliver on April 20.

The pandemic gives as well as takes. TBS, short of first-run comedies, has just bought two more rounds of Cul-de-Sac, the third and the fourth, which comes in handy because it's drawn by hand and therefore at home.

And one postscript about a patient who had died beforehand: no, Greenhouse won't be brought back to plug a hole. The CW wound it up last August and wound up it stays, creator Bebe Farrow assures us.

Wash your hands. SXSW, NAB and the Upfronts are called off.

=== claims
3 | production filming under way when=2020-03-13 | official | - | - | Fort Ransom S3
3 | episodes 10 | official | + | - | ^
- | platform Showtime | official | + | - | ^
Paper Tigers :: 1 | production filming under way | official | - | - | Paper Tigers S1
Paper Tigers :: - | platform FX | official | + | - | ^
Midwife Crisis :: 6 | production filming ends when=..2019-12-24 | official | + | - | Midwife Crisis
Midwife Crisis :: 6 | release 2020-04-05 | official | + | - | ^
Midwife Crisis :: - | platform PBS | official | + | - | ^
Grand Guignol :: 2 | production filming starts | official | - | - | Grand Guignol
Grand Guignol :: - | platform Shudder | official | + | - | ^
The Apology Tour :: 1 | release 2020-04-06 | official | + | - | The Apology Tour
The Apology Tour :: - | platform Quibi | official | + | - | ^
Blood Meridian County :: 4 | delay to=2020-09..2020-11 | official | + | - | Blood Meridian County S4
Blood Meridian County :: 4 | release 2020-05 | official | - | - | ^
Blood Meridian County :: 4 | release 2020-09..2020-11 | official | + | - | ^
Blood Meridian County :: - | platform USA | official | + | - | ^
Strangers on a Ferry :: - | production writing under way | official | + | - | Strangers on a Ferry
Strangers on a Ferry :: - | platform CBS All Access | official | + | - | ^
Paper Tigers :: 1 | renewal cancelled | official | - | Lucinda Obi | “We're not cancelled
Paper Tigers :: 1 | production filming starts when=2020-06 | official | + | executive producers | Her executive producers
3 | release 2020-08 | official | - | Showtime | Showtime, asked whether
Blood Meridian County :: - | crew Everett Lisle / showrunner | official | + | - | From Chapel Hill
Blood Meridian County :: 4 | production post-production ends | official | - | Everett Lisle | ^
Blood Meridian County :: 4 | production post-production ends when=2020-04-20 | official | - | Everett Lisle | He'd expected
Cul-de-Sac :: 3 | renewal renewed | official | + | - | TBS, short of
Cul-de-Sac :: 4 | renewal renewed | official | + | - | ^
Cul-de-Sac :: - | platform TBS | official | + | - | ^
Greenhouse :: - | renewal cancelled when=2019-08 | official | + | - | The CW wound it
Greenhouse :: - | renewal renewed | official | - | Bebe Farrow | And one postscript
Greenhouse :: - | crew Bebe Farrow / creator | official | + | - | The CW wound it
