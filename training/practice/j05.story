url: https://www.harbourmail.example/showbiz/2018/08/20/autumn-on-the-small-screen
outlet: Harbour Mail
published: 2018-08-20
title: From ‘Copperhead’ to ‘The Widow Tate’: your US autumn TV calendar

LOS ANGELES, Aug 20 — Summer is nearly through, and for those who follow American television that's anything but bad news.

‘Kingfisher’ swims back for a fifth year, ‘The Widow Tate’ begins its farewell run, and Gail Torrance gets her first sitcom in a decade in ‘Empty Nesters’.

Cut this out and keep it by the sofa.

Sunday, September 2
Copperhead (season 4), AMC
Wednesday, September 5
The Glass Pantry (new series), Hulu
Friday, September 7
Slow Boat (season 2), Amazon
Kingfisher (season 5), Netflix
Sunday, September 16
Hatfield County (new series), Showtime
Emmy Awards, NBC, one night later
Monday, September 24
Second Opinion (season 3), NBC
Empty Nesters (new series), ABC
The Ridge (season 11), CBS
Tuesday, September 25
Badlands PD (season 2), Fox
Thursday, September 27
The Widow Tate (season 6), CBS
Friday, October 5
Dead Letter Office (season 3), Syfy
Thursday, October 11
Crown Heights (season 2), The CW
Sunday, October 14
Bell Jar Blues (new series), HBO

Still homeless are the second helping of ‘Moth Hour’, for which HBO names no day, and ‘Arcadia Falls’, kept by Starz until 2019.

Series finales to tape: ‘Nurse Practitioner’ on September 20, ‘Bull Run’ on October 3.

=== claims
The Widow Tate :: 6 | renewal final | official | + | - | ‘Kingfisher’ swims
Empty Nesters :: - | cast Gail Torrance / - / - | official | + | - | ^
Copperhead :: 4 | release 2018-09-02 | official | + | - | Copperhead (season
Copperhead :: 4 | platform AMC | official | + | - | ^
The Glass Pantry :: 1 | release 2018-09-05 | official | + | - | The Glass Pantry
The Glass Pantry :: 1 | platform Hulu | official | + | - | ^
Slow Boat :: 2 | release 2018-09-07 | official | + | - | Slow Boat
Slow Boat :: 2 | platform Amazon | official | + | - | ^
Kingfisher :: 5 | release 2018-09-07 | official | + | - | Kingfisher (season
Kingfisher :: 5 | platform Netflix | official | + | - | ^
Hatfield County :: 1 | release 2018-09-16 | official | + | - | Hatfield County
Hatfield County :: 1 | platform Showtime | official | + | - | ^
Second Opinion :: 3 | release 2018-09-24 | official | + | - | Second Opinion
Second Opinion :: 3 | platform NBC | official | + | - | ^
Empty Nesters :: 1 | release 2018-09-24 | official | + | - | Empty Nesters (new
Empty Nesters :: 1 | platform ABC | official | + | - | ^
The Ridge :: 11 | release 2018-09-24 | official | + | - | The Ridge
The Ridge :: 11 | platform CBS | official | + | - | ^
Badlands PD :: 2 | release 2018-09-25 | official | + | - | Badlands PD
Badlands PD :: 2 | platform Fox | official | + | - | ^
The Widow Tate :: 6 | release 2018-09-27 | official | + | - | The Widow Tate (season
The Widow Tate :: 6 | platform CBS | official | + | - | ^
Dead Letter Office :: 3 | release 2018-10-05 | official | + | - | Dead Letter
Dead Letter Office :: 3 | platform Syfy | official | + | - | ^
Crown Heights :: 2 | release 2018-10-11 | official | + | - | Crown Heights
Crown Heights :: 2 | platform The CW | official | + | - | ^
Bell Jar Blues :: 1 | release 2018-10-14 | official | + | - | Bell Jar
Bell Jar Blues :: 1 | platform HBO | official | + | - | ^
Moth Hour :: 2 | release none | official | - | - | Still homeless
Arcadia Falls :: - | delay to=2019 | official | + | - | ^
Arcadia Falls :: - | release 2019 | official | + | - | ^
