url: https://www.premieredates.example/2018/12/28/midseason-2019-calendar
outlet: Premiere Dates
published: 2018-12-28
title: Midseason 2019 TV Premiere Calendar

Clip and save. New series are in capitals; unless noted all of the others resume where they had stopped for the holidays.

WEDNESDAY, JAN. 2
8 pm THE MASK BEHIND, Fox
10 pm Chicago Harbor, NBC (resumes)

FRIDAY, JAN. 4
Grand Canary, Season 3, Netflix
The Actuary, Season 2, Amazon Prime

SUNDAY, JAN. 6
9 pm Valley of Kings, Season 2, Starz
10 pm BLACK TUESDAY, Showtime
10:30 pm Enlightenment Co, Season 4, HBO

MONDAY, JAN. 7
9 pm THE PASSENGERS, ABC
10 pm Good Physician, ABC (resumes)

TUESDAY, JAN. 15
8 pm Marfa Lights, moved from fall 2018; The CW
9 pm TEMPERANCE CREEK, limited series of six, AMC

THURSDAY, JAN. 17
Four of a Kind, Season 6 (final), CBS
Starfarer: Dawn, Season 2, CBS All Access

FEBRUARY, no day yet
The Parasol Thieves (new), Netflix
Whiskey Priest, Season 3, Sundance Now

Notes. In its second run The Actuary is joined by Kwame Otis, who wasn't with it in the spring of 2017. From The Passengers, which stars Mark-Anthony Goss and Sonia Sandhu and is the TV version of a trilogy by Judd Cronin, expect ten hours. When Enlightenment Co comes on again the tech satire will have been away for just nine months. Four of a Kind was renewed for its last year before Johnny Gallo had even signed; he did so in August.

Left out for want of a date: BET's In Contempt of Court, which shot its second season over the summer, and Freeform's Nightshade, about which the channel is sphinx-like.

Specials: The Golden Globes are on January 6, a live “Rent” on January 27.

=== claims
The Mask Behind :: 1 | release 2019-01-02 | official | + | - | 8 pm THE MASK
The Mask Behind :: 1 | platform Fox | official | + | - | ^
Chicago Harbor :: - | platform NBC | official | + | - | 10 pm Chicago
Grand Canary :: 3 | release 2019-01-04 | official | + | - | Grand Canary
Grand Canary :: 3 | platform Netflix | official | + | - | ^
The Actuary :: 2 | release 2019-01-04 | official | + | - | The Actuary
The Actuary :: 2 | platform Amazon Prime | official | + | - | ^
Valley of Kings :: 2 | release 2019-01-06 | official | + | - | 9 pm Valley
Valley of Kings :: 2 | platform Starz | official | + | - | ^
Black Tuesday :: 1 | release 2019-01-06 | official | + | - | 10 pm BLACK
Black Tuesday :: 1 | platform Showtime | official | + | - | ^
Enlightenment Co :: 4 | release 2019-01-06 | official | + | - | 10:30 pm
Enlightenment Co :: 4 | platform HBO | official | + | - | ^
The Passengers :: 1 | release 2019-01-07 | official | + | - | 9 pm THE PASS
The Passengers :: 1 | platform ABC | official | + | - | ^
Good Physician :: - | platform ABC | official | + | - | 10 pm Good
Marfa Lights :: - | release 2019-01-15 | official | + | - | 8 pm Marfa
Marfa Lights :: - | release 2018-09-01..2018-11-30 | official | - | - | ^
Marfa Lights :: - | delay to=2019-01-15 | official | + | - | ^
Marfa Lights :: - | platform The CW | official | + | - | ^
Temperance Creek :: 1 | release 2019-01-15 | official | + | - | 9 pm TEMP
Temperance Creek :: 1 | episodes 6 | official | + | - | ^
Temperance Creek :: 1 | platform AMC | official | + | - | ^
Four of a Kind :: 6 | release 2019-01-17 | official | + | - | Four of a Kind, Season
Four of a Kind :: 6 | platform CBS | official | + | - | ^
Four of a Kind :: 6 | renewal final | official | + | - | ^
Starfarer: Dawn :: 2 | release 2019-01-17 | official | + | - | Starfarer
Starfarer: Dawn :: 2 | platform CBS All Access | official | + | - | ^
The Parasol Thieves :: 1 | release 2019-02 | official | + | - | The Parasol
The Parasol Thieves :: 1 | platform Netflix | official | + | - | ^
Whiskey Priest :: 3 | release 2019-02 | official | + | - | Whiskey
Whiskey Priest :: 3 | platform Sundance Now | official | + | - | ^
The Actuary :: 2 | cast Kwame Otis / - / joining | official | + | - | In its second
The Actuary :: 1 | release 2017-03-01..2017-05-31 | official | + | - | ^
The Passengers :: - | cast Mark-Anthony Goss / - / - | official | + | - | From The
The Passengers :: - | cast Sonia Sandhu / - / - | official | + | - | ^
The Passengers :: - | source_material novel / - | official | + | - | ^
The Passengers :: 1 | episodes 10 | official | + | - | ^
Four of a Kind :: 6 | cast Johnny Gallo / - / returning | official | + | - | Four of a Kind was
In Contempt of Court :: - | platform BET | official | + | - | Left out
In Contempt of Court :: 2 | production filming under way when=2018-06-01..2018-08-31 | official | + | - | ^
In Contempt of Court :: 2 | release none | official | - | - | ^
Nightshade :: - | platform Freeform | official | + | - | ^
Nightshade :: - | release none | official | - | - | ^
