url: https://www.pilotlight.example/2014/08/01/summer-notes
outlet: Pilot Light
published: 2014-08-01
title: Exits and entrances: our Friday casting column
series: Halfway Home

Exits first. Sharon Gless-Ward is hanging up her housecoat on Halfway Home. The TV Land sitcom, which returns for year four on October 1, writes her Mitzi off with a cruise. Co-stars Fran Dreyer and John Schneid soldier on under the same roof; a niece (Molly Ephron) moves into Mitzi's room.

Bob Greenbaum is through with Necessary Evil, and not of his own will. Sony confirmed that he's no longer the showrunner; the second season, of which four hours are in the can, will be completed by Julie Plecker. Cast members Ian Harding-Cole and Rachel Skarsten-Wood had complained to the studio, says THR. USA Network airs it.

Two walk out of The Night Watchers together. Married in real life, Ginnifer Goodall and Josh Dallas-Ray are expecting, hence the fifth season of ABC's fable will start without them. Creators Eddy Kitson and Adam Horvath told EW that Lana Parrish “gets the castle for herself.”

Now for the entrances. Kristin Lehmann-Holt takes the captain's chair on Syfy's Ark 17 (season two, spring 2015). Robert Carlisle-Reed, whose chair it was, became a hologram.

Cheers for Lou Gossage Jr., 78, whom Boardwalk Kings has got to play Nucky's butler's father in its farewell season on HBO. Creator Terence Winston wrote the part for him.

Mandy Patinka, no. He was asked to join Fargone as the sheriff's father-in-law, declined, and recommended Keith Carrodine, who said yes. FX's second season of it shoots from January in Calgary under showrunner Noah Holly; so much for Billy Bob Thorpe and Martin Freedman, who belonged to the first.

Wedding bells: Dallas's Josh Henders and singer Brynn Marlow.

=== claims
4 | cast Sharon Gless-Ward / Mitzi / leaving | official | + | - | Sharon Gless
- | platform TV Land | official | + | - | The TV Land
4 | release 2014-10-01 | official | + | - | ^
4 | cast Fran Dreyer / - / returning | official | + | - | Co-stars Fran
4 | cast John Schneid / - / returning | official | + | - | ^
4 | cast Molly Ephron / a niece / joining | official | + | - | ^
Necessary Evil :: 2 | crew Bob Greenbaum / showrunner | official | - | Sony | Sony confirmed
Necessary Evil :: 2 | crew Julie Plecker / showrunner | official | + | - | ^
Necessary Evil :: - | cast Ian Harding-Cole / - / - | official | + | - | Cast members
Necessary Evil :: - | cast Rachel Skarsten-Wood / - / - | official | + | - | ^
Necessary Evil :: - | platform USA Network | official | + | - | USA Network
Necessary Evil :: 2 | production filming under way | official | + | - | Sony confirmed
The Night Watchers :: 5 | cast Ginnifer Goodall / - / leaving | official | + | - | Married in
The Night Watchers :: 5 | cast Josh Dallas-Ray / - / leaving | official | + | - | ^
The Night Watchers :: - | platform ABC | official | + | - | ^
The Night Watchers :: - | crew Eddy Kitson / creator | official | + | - | Creators Eddy
The Night Watchers :: - | crew Adam Horvath / creator | official | + | - | ^
The Night Watchers :: 5 | cast Lana Parrish / - / returning | official | + | Eddy Kitson | ^
Ark 17 :: 2 | cast Kristin Lehmann-Holt / captain / joining | official | + | - | Kristin
Ark 17 :: - | platform Syfy | official | + | - | ^
Ark 17 :: 2 | release 2015-03..2015-05 | official | + | - | ^
Boardwalk Kings :: - | cast Lou Gossage Jr. / Nucky's butler's father / joining | official | + | - | Cheers for
Boardwalk Kings :: - | renewal final | official | + | - | ^
Boardwalk Kings :: - | platform HBO | official | + | - | ^
Boardwalk Kings :: - | crew Terence Winston / creator | official | + | - | Creator Terence
Boardwalk Kings :: - | crew Terence Winston / writer | official | + | - | ^
Fargone :: 2 | cast Mandy Patinka / the sheriff's father-in-law / joining | official | - | - | He was asked
Fargone :: 2 | cast Keith Carrodine / the sheriff's father-in-law / joining | official | + | - | ^
Fargone :: - | platform FX | official | + | - | FX's second
Fargone :: 2 | production filming starts when=2015-01 | official | + | - | ^
Fargone :: 2 | crew Noah Holly / showrunner | official | + | - | ^
Fargone :: 1 | cast Billy Bob Thorpe / - / - | official | + | - | ^
Fargone :: 1 | cast Martin Freedman / - / - | official | + | - | ^
