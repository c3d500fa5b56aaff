url: https://www.gonetoosoon.example/2017/12/29/endings-and-beginnings-2017-in-review
outlet: Gone Too Soon
published: 2017-12-29
title: The year in endings: shows we lost in 2017, and three that got away

Television buried a lot of its own this year. A roll call, with the cause of death.

“Half Moon Bay” (2009–2017). Natural causes. After eight years of kissing on decks CBS's romance sailed off in May as long planned.

“Nine Lives of Nora” (one season). Suffocated by a Friday slot. Fox picked it up in May 2016, held it for a year, and pulled it four weeks into its run.

“The Cartographer,” slain by arithmetic. It cost Netflix nine million an hour, and the second season, dropped in June, was watched to the end by a fraction.

“Tuxedo” and “Tuxedo Nights.” Mother and daughter went within a day of each other, USA's plug-pulling having come on August 8 and E!'s on the 9th. The former had five seasons and the latter two.

“Weightless.” Not aired in full, to this day. NBC had it on until April and then it didn't.

“Bloom County Line.” Its third year, the network said when ordering it, would be its last, and so it was: the finale, in September, drew the smallest crowd it ever had. Lead actor Kyle Hughes cried. Reader, so did I.

“Clock Out” – hold the wreath. NBC canceled it on a Wednesday and revived it on the Saturday: ten more are to be seen from March 11, with Abby Spence and Matt Lander at the controls.

“Eight Minds” – dead, undead, dead. In lieu of a third season there'll be a two-hour special, which isn't the same thing at all.

“Lucy Fire” – Cinemax let it burn out after four. The producers talk of a fifth “somewhere”; I'm told to hold my breath by no one.

And what's on life support? “Good News, Bad News” might not see a third season. “Semper” is, with its order cut to thirteen, as good as gone; and nobody at ABC returns a call about “Two Weeks in the Hills,” pulled in October, brought back on December 16 for the sake of completeness.

Happy New Year to all that live.

=== claims
Half Moon Bay :: 8 | renewal final | official | + | - | After eight
Half Moon Bay :: - | platform CBS | official | + | - | ^
Half Moon Bay :: 1 | release 2009 | official | + | - | “Half Moon
Nine Lives of Nora :: 2 | renewal cancelled | official | + | - | “Nine Lives
Nine Lives of Nora :: 1 | renewal renewed when=2016-05 | official | + | - | Fox picked
The Cartographer :: 3 | renewal cancelled | official | + | - | “The Cart
The Cartographer :: 2 | release 2017-06 | official | + | - | It cost
Tuxedo :: 6 | renewal cancelled when=2017-08-08 | official | + | - | Mother and
Tuxedo Nights :: 3 | renewal cancelled when=2017-08-09 | official | + | - | ^
Bloom County Line :: 3 | renewal final | official | + | network | “Bloom County
Bloom County Line :: - | cast Kyle Hughes / - / - | official | + | - | Lead actor
Clock Out :: - | renewal renewed | official | + | - | NBC canceled
Clock Out :: - | episodes 10 | official | + | - | ^
Clock Out :: - | release 2018-03-11 | official | + | - | ^
Clock Out :: - | cast Abby Spence / - / - | official | + | - | ^
Clock Out :: - | cast Matt Lander / - / - | official | + | - | ^
Eight Minds :: 3 | renewal cancelled | official | + | - | In lieu
Lucy Fire :: 5 | renewal cancelled | official | + | - | “Lucy Fire
Good News, Bad News :: 3 | renewal cancelled | predicted | + | - | “Good News
Semper :: - | episodes 13 | official | + | - | “Semper
Semper :: - | renewal cancelled | predicted | + | - | ^
