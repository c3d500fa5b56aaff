url: https://www.couchgazette.example/fall-premiere-dates-2016
outlet: Couch Gazette
published: 2016-06-30
title: Fall TV 2016: all the premiere dates

Print it, magnetize it, put it on the fridge. New programs are marked with a star; times are Eastern.

Monday, September 12
Harbor Patrol (Season 3), TNT
* The Widow Sloane, CBS
Tuesday, September 13
Blind Auction, Season 9 (NBC)
* Grand Larceny (new series), NBC
Wednesday, September 21
Dunmore (Season 2), ABC
My Two Mothers-in-Law (Season 5), ABC
Thursday, September 22
* Exit 13, Fox
Wolves of Tulsa, final season, Fox
Sunday, October 2
The Bishop's Table (season 4), PBS
* 77 Sunset Drive (Showtime)
Friday, October 21
Nightcrawl, Netflix (all episodes)

Still without a date: ABC's Bad Manners, midseason; The Drowned (FX), which may not get to air till 2017; and Starz's Ironmongers, whose second round is, after two postponements, “in the edit.”

What moved? Exit 13 was first penciled in for the 15th, a night that the network then gave to football. Dunmore swaps Thursday for Wednesday. Blind Auction comes two weeks sooner than last time, and with a fresh coach, the singer Lula Mae Prewitt; Curtis Vane has vacated his red chair.

Not in the table, for they're no longer with us: Salt Flats, Undercover Nanny, the second incarnation of Mister Magpie, and Pike County, which CMT put down on Monday after five years.

Which of the newcomers should you sample? The Widow Sloane stars Bettina Crewe as an actuary who kills; that got a laugh at the upfront, and I'd watch two. Grand Larceny comes out of the same stable as Blind Auction, so expect the cross-promotion to be tireless. About Exit 13 the less said the better.

The broadcast networks' season begins officially on September 19, and the Emmys are on the 18th.

=== claims
Harbor Patrol :: 3 | release 2016-09-12 | official | + | - | Harbor Patrol
Harbor Patrol :: 3 | platform TNT | official | + | - | ^
The Widow Sloane :: 1 | release 2016-09-12 | official | + | - | The Widow Sloane, CBS
The Widow Sloane :: 1 | platform CBS | official | + | - | ^
Blind Auction :: 9 | release 2016-09-13 | official | + | - | Blind Auction, Season
Blind Auction :: 9 | platform NBC | official | + | - | ^
Grand Larceny :: 1 | release 2016-09-13 | official | + | - | Grand Larceny (
Grand Larceny :: 1 | platform NBC | official | + | - | ^
Dunmore :: 2 | release 2016-09-21 | official | + | - | Dunmore (
Dunmore :: 2 | platform ABC | official | + | - | ^
My Two Mothers-in-Law :: 5 | release 2016-09-21 | official | + | - | My Two
My Two Mothers-in-Law :: 5 | platform ABC | official | + | - | ^
Exit 13 :: 1 | release 2016-09-22 | official | + | - | Exit 13, Fox
Exit 13 :: 1 | platform Fox | official | + | - | ^
Wolves of Tulsa :: - | renewal final | official | + | - | Wolves of
Wolves of Tulsa :: - | release 2016-09-22 | official | + | - | ^
Wolves of Tulsa :: - | platform Fox | official | + | - | ^
The Bishop's Table :: 4 | release 2016-10-02 | official | + | - | The Bishop's
The Bishop's Table :: 4 | platform PBS | official | + | - | ^
77 Sunset Drive :: 1 | release 2016-10-02 | official | + | - | 77 Sunset
77 Sunset Drive :: 1 | platform Showtime | official | + | - | ^
Nightcrawl :: - | release 2016-10-21 | official | + | - | Nightcrawl
Nightcrawl :: - | platform Netflix | official | + | - | ^
Bad Manners :: - | release none | official | - | - | Still without
The Drowned :: - | release none | official | - | - | ^
The Drowned :: - | release 2017 | predicted | + | - | ^
The Drowned :: - | platform FX | official | + | - | ^
Bad Manners :: - | platform ABC | official | + | - | ^
Ironmongers :: - | platform Starz | official | + | - | ^
Ironmongers :: 2 | release none | official | - | - | ^
Ironmongers :: 2 | delay | official | + | - | ^
Ironmongers :: 2 | production post-production under way | official | + | - | ^
Exit 13 :: 1 | release 2016-09-15 | official | - | - | Exit 13 was
Blind Auction :: 9 | cast Lula Mae Prewitt / - / joining | official | + | - | Blind Auction comes
Blind Auction :: 9 | cast Curtis Vane / - / leaving | official | + | - | ^
Salt Flats :: - | renewal cancelled | official | + | - | Not in
Undercover Nanny :: - | renewal cancelled | official | + | - | ^
Mister Magpie :: - | renewal cancelled | official | + | - | ^
Pike County :: 6 | renewal cancelled when=2016-06-27 | official | + | - | ^
The Widow Sloane :: - | cast Bettina Crewe / - / - | official | + | - | The Widow Sloane stars
