url: https://www.bluescreenpost.example/2023/09/27/writers-strike-ends-what-resumes
outlet: Blue Screen Post
published: 2023-09-27
title: The Strike Is Over: Which Shows Go Back First?

Pens are moving again in Los Angeles. We asked around about eight series.

The Lamplighters (Apple). In the second season's writers' room they took up work this very morning. Actors being still on the picket lines, nothing can be shot ahead of 2024, as co-showrunner Ava Lind reckons.

Big Sky Mall (Paramount+). Eleven of the fifteen episodes of season six were in the can in May. The rest may never be.

Abbot Street (ABC). The fourth season had been meant for this month; the network now hopes for February. Its star Quincy Brun swears she hasn't read a line.

Ghost Roommates (CBS). No third season has been ordered as yet. The second closed in May with 7 million.

Night Shift at the Zoo (NBC). Cancelled in June, in case you hadn't noticed, with a lone season behind it. Its creators have sold a new comedy, Warm Bodies, to Hulu, which gave it eight episodes.

Emilia in Rome (Netflix). Filming of the fourth, planned for September 4, will commence in January at the earliest.

Stranger Teeth (Netflix). The fifth and final season lost its start in Atlanta to the strike. Creators the Duffield Twins tweeted an egg timer.

Yellow Jackals (Showtime). Season three has one script out of ten. There's also a bonus episode.

And the game shows? They never stopped. Wheel of Cash, in its 41st season since September 11, even gained viewers. The Emmys, normally in September, will be held on January 15.

=== claims
The Lamplighters :: - | platform Apple | official | + | - | The Lamplighters
The Lamplighters :: 2 | production writing starts when=2023-09-27 | official | + | - | In the second
The Lamplighters :: 2 | production filming starts when=2024.. | official | + | Ava Lind | Actors being
The Lamplighters :: - | crew Ava Lind / showrunner | official | + | - | ^
Big Sky Mall :: - | platform Paramount+ | official | + | - | Big Sky
Big Sky Mall :: 6 | episodes 15 | official | + | - | Eleven of
Abbot Street :: - | platform ABC | official | + | - | Abbot
Abbot Street :: 4 | release 2023-09 | official | - | - | The fourth season
Abbot Street :: 4 | release 2024-02 | official | + | ABC | ^
Abbot Street :: - | cast Quincy Brun / - / - | official | + | - | Its star
Ghost Roommates :: - | platform CBS | official | + | - | Ghost Room
Ghost Roommates :: 3 | renewal renewed | official | - | - | No third
Night Shift at the Zoo :: - | platform NBC | official | + | - | Night Shift
Night Shift at the Zoo :: 2 | renewal cancelled when=2023-06 | official | + | - | Cancelled in
Warm Bodies :: 1 | renewal renewed | official | + | - | Its creators
Warm Bodies :: - | platform Hulu | official | + | - | ^
Warm Bodies :: 1 | episodes 8 | official | + | - | ^
Emilia in Rome :: - | platform Netflix | official | + | - | Emilia in
Emilia in Rome :: 4 | production filming starts when=2023-09-04 | official | - | - | Filming of
Emilia in Rome :: 4 | production filming starts when=2024-01.. | official | + | - | ^
Stranger Teeth :: - | platform Netflix | official | + | - | Stranger Teeth
Stranger Teeth :: 5 | renewal final | official | + | - | The fifth
Stranger Teeth :: 5 | production filming starts | official | - | - | ^
Stranger Teeth :: - | crew ?Duffield Twins / creator | official | + | - | Creators the
Yellow Jackals :: - | platform Showtime | official | + | - | Yellow Jack
Yellow Jackals :: 3 | episodes 10 | official | + | - | Season three
Yellow Jackals :: 3 | production writing under way | official | + | - | ^
Wheel of Cash :: 41 | release 2023-09-11 | official | + | - | Wheel of
