url: https://www.couchcompass.example/2019/12/18/january-2020-premiere-dates
outlet: Couch Compass
published: 2019-12-18
title: Winter TV: a complete guide to midseason premieres

All times Eastern. New shows in CAPITALS.

THURSDAY, JANUARY 2

8 p.m. — Last Resort Hotel, Fox (season premiere)
9 p.m. — DEPUTY MAYOR, Fox (series premiere)

FRIDAY, JANUARY 3

3 a.m. — Anne of Black Gables, Netflix (final season)
8 p.m. — Hawaiian Heat, CBS (winter return)

SUNDAY, JANUARY 5

9 p.m. — Sons of the Prairie, Paramount Network (S3)
10 p.m. — Alderney, Masterpiece on PBS (S5)

TUESDAY, JANUARY 7

8 p.m. — SCHOOLED AGAIN, ABC
10 p.m. — Emergent Care, NBC (returns)

WEDNESDAY, JANUARY 15

10 p.m. — The Sorcerers, Syfy (season 5; it will be the last)

FRIDAY, JANUARY 31

3 a.m. — Ragnarok Street, Netflix, season 2
9 p.m. — RuPaul-like “Crown Me Queen,” VH1 (season 12)

To be announced

Better Watch Saul's House (AMC, fifth season)
Cosmic Gate, “first quarter,” CBS All Access
HOMELAND FRONT, Showtime; it was pulled from Feb. 9 because of reshoots.

Did we forget yours? Write to us. And no, we have no date for Succession-style dramedy “The Heirs,” which only wrapped filming this past Friday.

=== claims
Last Resort Hotel :: - | release 2020-01-02 | official | + | - | 8 p.m. — Last
Last Resort Hotel :: - | platform Fox | official | + | - | ^
DEPUTY MAYOR :: 1 | release 2020-01-02 | official | + | - | 9 p.m. — DEPUTY
DEPUTY MAYOR :: 1 | platform Fox | official | + | - | ^
Anne of Black Gables :: - | release 2020-01-03 | official | + | - | 3 a.m. — Anne
Anne of Black Gables :: - | renewal final | official | + | - | ^
Anne of Black Gables :: - | platform Netflix | official | + | - | ^
Hawaiian Heat :: - | platform CBS | official | + | - | 8 p.m. — Hawaiian
Sons of the Prairie :: 3 | release 2020-01-05 | official | + | - | 9 p.m. — Sons
Sons of the Prairie :: 3 | platform Paramount Network | official | + | - | ^
Alderney :: 5 | release 2020-01-05 | official | + | - | 10 p.m. — Alderney
Alderney :: 5 | platform PBS | official | + | - | ^
SCHOOLED AGAIN :: 1 | release 2020-01-07 | official | + | - | 8 p.m. — SCHOOLED
SCHOOLED AGAIN :: 1 | platform ABC | official | + | - | ^
Emergent Care :: - | release 2020-01-07 | official | + | - | 10 p.m. — Emergent
Emergent Care :: - | platform NBC | official | + | - | ^
The Sorcerers :: 5 | release 2020-01-15 | official | + | - | 10 p.m. — The Sor
The Sorcerers :: 5 | platform Syfy | official | + | - | ^
The Sorcerers :: 5 | renewal final | official | + | - | ^
Ragnarok Street :: 2 | release 2020-01-31 | official | + | - | 3 a.m. — Ragnarok
Ragnarok Street :: 2 | platform Netflix | official | + | - | ^
Crown Me Queen :: 12 | release 2020-01-31 | official | + | - | 9 p.m. — RuPaul
Crown Me Queen :: 12 | platform VH1 | official | + | - | ^
Better Watch Saul's House :: 5 | release none | official | - | - | Better Watch
Better Watch Saul's House :: 5 | platform AMC | official | + | - | ^
Cosmic Gate :: - | release 2020-01-01..2020-03-31 | official | + | - | Cosmic Gate
Cosmic Gate :: - | platform CBS All Access | official | + | - | ^
HOMELAND FRONT :: 1 | platform Showtime | official | + | - | HOMELAND FRONT
HOMELAND FRONT :: 1 | release 2020-02-09 | official | - | - | ^
HOMELAND FRONT :: 1 | delay | official | + | - | ^
The Heirs :: - | release none | official | - | - | And no, we
The Heirs :: - | production filming ends when=2019-12-13 | official | + | - | ^
