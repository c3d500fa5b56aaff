url: https://www.homescreen.example/2017/11/28/winter-returns
outlet: Home Screen
published: 2017-11-28
title: When your favorite shows return this winter

January 2

• The Mission (TNT), season 4
• Second Wife, series premiere, Lifetime

January 3

• Chicago Heat and Chicago Law return to NBC after the holidays
• Grown Men (Freeform), new series

January 5

• Blackbird Pie, season 2, Amazon

January 8

• Reunion Tower, fifth and final season, ABC Family
• The Bachelor Farmer (season 22), ABC

January 12

• Little Saint, season 1, Netflix

January 17

• Crime Story: Versace Street, season 2, FX. There are nine episodes.

January 21

• The Resident Alien, new series, Fox

February 11

• Homestead, season 7, Showtime

March 4

• Timekeepers, season 2, NBC. The show was cancelled in May and renewed three days later.

To be announced

NBC has not said when Good Place to Die will be back. The second season has been filmed. Fox is keeping The Eleventh Hour for the summer. Season 5 of The Bold Americans comes to FX in March, but there is no day yet.

Our picks

Blackbird Pie is the best show you have not seen. Ben Foster Lee plays a cook who takes the place of his dead brother. Season 1 was released in January 2017, and a third season is already planned.

Little Saint comes from the makers of Dark Water. It was created by Jon Baran.

Reunion Tower was never our thing. The last ten episodes follow the friends to their wedding day.

Not returning this winter

The Path Home will be back in 2018, but not before the summer. Ghosted Away will not be back at all.

=== claims
The Mission :: 4 | release 2018-01-02 | official | + | - | The Mission
The Mission :: 4 | platform TNT | official | + | - | ^
Second Wife :: 1 | release 2018-01-02 | official | + | - | Second Wife
Second Wife :: 1 | platform Lifetime | official | + | - | ^
Grown Men :: 1 | release 2018-01-03 | official | + | - | Grown Men
Grown Men :: 1 | platform Freeform | official | + | - | ^
Chicago Heat :: - | platform NBC | official | + | - | Chicago Heat
Chicago Law :: - | platform NBC | official | + | - | ^
Blackbird Pie :: 2 | release 2018-01-05 | official | + | - | Blackbird Pie, season
Blackbird Pie :: 2 | platform Amazon | official | + | - | ^
Reunion Tower :: 5 | renewal final | official | + | - | Reunion Tower, fifth
Reunion Tower :: 5 | release 2018-01-08 | official | + | - | ^
Reunion Tower :: 5 | platform ABC Family | official | + | - | ^
The Bachelor Farmer :: 22 | release 2018-01-08 | official | + | - | The Bachelor Farmer
The Bachelor Farmer :: 22 | platform ABC | official | + | - | ^
Little Saint :: 1 | release 2018-01-12 | official | + | - | Little Saint, season
Little Saint :: 1 | platform Netflix | official | + | - | ^
Crime Story: Versace Street :: 2 | release 2018-01-17 | official | + | - | Crime Story
Crime Story: Versace Street :: 2 | platform FX | official | + | - | ^
Crime Story: Versace Street :: 2 | episodes 9 | official | + | - | ^
The Resident Alien :: 1 | release 2018-01-21 | official | + | - | The Resident
The Resident Alien :: 1 | platform Fox | official | + | - | ^
Homestead :: 7 | release 2018-02-11 | official | + | - | Homestead
Homestead :: 7 | platform Showtime | official | + | - | ^
Timekeepers :: 2 | release 2018-03-04 | official | + | - | Timekeepers
Timekeepers :: 2 | platform NBC | official | + | - | ^
Timekeepers :: 2 | renewal cancelled when=2017-05 | official | + | - | ^
Timekeepers :: 2 | renewal renewed when=2017-05 | official | + | - | ^
Good Place to Die :: 2 | release none | official | - | - | NBC has not
Good Place to Die :: 2 | production filming ends | official | + | - | The second season has
The Eleventh Hour :: - | release 2018-06-01..2018-08-31 | official | + | - | Fox is keeping
The Bold Americans :: 5 | release 2018-03 | official | + | - | Season 5 of The Bold
The Bold Americans :: 5 | platform FX | official | + | - | ^
The Bold Americans :: 5 | release none | official | - | - | ^
Blackbird Pie :: - | cast Ben Foster Lee / - / - | official | + | - | Ben Foster
Blackbird Pie :: 1 | release 2017-01 | official | + | - | Season 1 was
Blackbird Pie :: 3 | renewal renewed | official | + | - | ^
Little Saint :: - | crew Jon Baran / creator | official | + | - | It was created
Reunion Tower :: 5 | episodes 10 | official | + | - | The last ten
The Path Home :: - | release 2018-06-01.. | official | + | - | The Path Home
Ghosted Away :: - | renewal cancelled | official | + | - | Ghosted Away
