url: https://www.blockbusterseries.example/2025/12/30/superhero-and-fantasy-2026-2027-release-plan
outlet: Blockbuster Series
published: 2025-12-30
title: All Upcoming Superhero and Fantasy Shows: 2026, 2027 And Beyond (Confirmed & Rumored)

2026

Stuntman – January 27. Eight half-hour-ish episodes drop together on Disney+. It's been ready since the strike.

Knight of the Hedgerow – January 18 on HBO. Based on the novella “The Squire's Oath,” with Pete Clavin and Dexter Solomon. Season 2? Shooting as of this month; 2027.

Matador: Reborn, Season 2 – March 4, by when cameras on a third will be turning. Kristen Rigby is back as the private eye.

Beacons – “Late summer,” a DC account posted; “August 16” is what an industry calendar carries. Aron Pearce and Kyle Chance are its ring-bearers. Chris Munday runs the thing. A delay from early 2026 cost it its Super Bowl slot.

Wyvern Keep, Season 3 – June. HBO's drama head told Deadline as much himself. Eight, like its predecessor. And the fourth will be the end.

Synthezoid – fall; the last of the trilogy that began with the witch in 2021.

2027

The Young Wizard – HBO's magic-school series opens “early” that year. Cameras have been on since July 14 at Leavesden. Its stage-school trio is new; Jon Lithgoe-Barnes is the headmaster.

Crowns of Numen, Season 3 – Five months of shooting ended in December. Prime isn't talking dates, and 2027 is what the trade press takes for granted.

Arachne – see below.

BEYOND

“Warmonger” 3: creator Jim Gannon told the podcast that he has no intention of doing one now. “The Umbrella King”: nobody has decided whether there'll be more of it. “Daywalker”: gone from the roster for good. “Ares,” Amazon: two seasons ordered in one go, based on the Sony game, Ron Moorhead its showrunner, and preparations in Vancouver; filming from March. “Arachne”: a tweet, no more.

=== claims
Stuntman :: 1 | release 2026-01-27 | official | + | - | Stuntman
Stuntman :: 1 | episodes 8 | official | + | - | Eight half
Stuntman :: - | platform Disney+ | official | + | - | ^
Knight of the Hedgerow :: 1 | release 2026-01-18 | official | + | - | Knight of
Knight of the Hedgerow :: - | platform HBO | official | + | - | ^
Knight of the Hedgerow :: - | source_material novel / The Squire's Oath | official | + | - | Based on
Knight of the Hedgerow :: - | cast Pete Clavin / - / - | official | + | - | ^
Knight of the Hedgerow :: - | cast Dexter Solomon / - / - | official | + | - | ^
Knight of the Hedgerow :: 2 | production filming under way | official | + | - | Shooting as
Knight of the Hedgerow :: 2 | release 2027 | official | + | - | ^
Matador: Reborn :: 2 | release 2026-03-04 | official | + | - | Matador
Matador: Reborn :: 3 | production filming starts when=2025-12-30..2026-03-04 | official | + | - | ^
Matador: Reborn :: 2 | cast Kristen Rigby / - / returning | official | + | - | Kristen
Beacons :: 1 | release 2026-07-01..2026-08-31 | rumored | + | DC account | Beacons
Beacons :: 1 | release 2026-08-16 | reported | + | - | ^
Beacons :: - | cast Aron Pearce / - / - | official | + | - | Aron
Beacons :: - | cast Kyle Chance / - / - | official | + | - | ^
Beacons :: - | crew Chris Munday / showrunner | official | + | - | Chris
Beacons :: 1 | release 2026-01-01..2026-04-30 | official | - | - | A delay
Beacons :: 1 | delay | official | + | - | ^
Wyvern Keep :: 3 | release 2026-06 | official | + | HBO | Wyvern
Wyvern Keep :: 3 | episodes 8 | official | + | - | Eight, like
Wyvern Keep :: 2 | episodes 8 | official | + | - | ^
Wyvern Keep :: 4 | renewal final | official | + | - | And the fourth
Synthezoid :: 1 | release 2026-09-01..2026-11-30 | official | + | - | Synthezoid
The Young Wizard :: 1 | release 2027-01-01..2027-04-30 | official | + | - | The Young
The Young Wizard :: - | platform HBO | official | + | - | ^
The Young Wizard :: 1 | production filming starts when=2025-07-14 | official | + | - | Cameras have
The Young Wizard :: - | cast Jon Lithgoe-Barnes / the headmaster / - | official | + | - | Its stage
Crowns of Numen :: 3 | production filming ends when=2025-12 | official | + | - | Crowns of
Crowns of Numen :: 3 | release none | official | - | - | Prime isn't
Crowns of Numen :: 3 | release 2027 | rumored | + | - | ^
Warmonger :: 3 | renewal renewed | official | - | Jim Gannon | “Warmonger
Warmonger :: - | crew Jim Gannon / creator | official | + | - | ^
The Umbrella King :: - | renewal renewed | official | - | - | “The Umb
Daywalker :: - | renewal cancelled | official | + | - | “Daywalker
Ares :: 1 | renewal renewed | official | + | - | “Ares
Ares :: 2 | renewal renewed | official | + | - | ^
Ares :: - | platform Amazon | official | + | - | ^
Ares :: - | source_material game / - | official | + | - | ^
Ares :: - | crew Ron Moorhead / showrunner | official | + | - | ^
Ares :: 1 | production filming starts when=2026-03 | official | + | - | ^
