url: https://www.dailycall.example/2018/11/30/premiere-dates-winter
outlet: Daily Call Sheet
published: 2018-11-30
title: NBC Sets Midseason Dates; Showtime Moves 'Pell Street'; Starz Casts 'Ironmonger'

NBC has put its cards for the new year on the table. The fifth season of St. Barnabas gets a January 8 start at 10 p.m., right behind the returning Family Plot, whose second half resumes that same night. Rookie drama The Handler bows on February 25. There will be just ten hours of it.

The network is holding Overtime until summer, and what becomes of the sitcom after that is up in the air.

Showtime's Pell Street has been moved. The third season of the Chinatown saga, once slated for January 13, is now going to start on March 17. Clayton Ma, the showrunner, asked for the time: post-production is taking longer than anybody foresaw.

At Starz, Helena Marchetti (Cold Harbor) and Ike Danso have boarded Ironmonger, the period piece from writer Fiona Gale. They are to play a widow and the blacksmith who owes her money. Production on the eight-parter gets underway in Budapest on January 21, and Carlos Villar directs.

USA Network told the team behind Gulf State on Thursday that the show would not be brought back for a third season. It had dipped below 700,000 viewers.

Bravo's Kitchen Divorce has added three chefs. The Emmys will be handed out on September 22, Fox said.

And in the rumor department: we're told that Freeform is eyeing a fourth year of The Undergrads, as soon as a couple of actors' contracts are sorted out. Freeform had no comment.

=== claims
St. Barnabas :: 5 | release 2019-01-08 | official | + | - | The fifth season of St
St. Barnabas :: 5 | platform NBC | official | + | - | ^
The Handler :: 1 | release 2019-02-25 | official | + | - | Rookie drama
The Handler :: 1 | episodes 10 | official | + | - | There will be just
Overtime :: - | release 2019-06..2019-08 | official | + | - | The network is holding
Overtime :: - | renewal renewed | official | - | - | ^
Pell Street :: - | platform Showtime | official | + | - | Showtime's Pell
Pell Street :: 3 | delay to=2019-03-17 | official | + | - | ^
Pell Street :: 3 | release 2019-01-13 | official | - | - | The third season of the Chinatown
Pell Street :: 3 | release 2019-03-17 | official | + | - | ^
Pell Street :: - | crew Clayton Ma / showrunner | official | + | - | Clayton Ma,
Pell Street :: 3 | production post-production under way | official | + | Clayton Ma | ^
Ironmonger :: - | platform Starz | official | + | - | At Starz, Helena
Ironmonger :: - | cast Helena Marchetti / widow / joining | official | + | - | ^
Ironmonger :: - | cast Ike Danso / blacksmith / joining | official | + | - | ^
Ironmonger :: - | crew Fiona Gale / writer | official | + | - | ^
Ironmonger :: 1 | production filming starts when=2019-01-21 | official | + | - | Production on the eight
Ironmonger :: 1 | episodes 8 | official | + | - | ^
Ironmonger :: 1 | crew Carlos Villar / director | official | + | - | ^
Gulf State :: 3 | renewal cancelled when=2018-11-29 | official | + | - | USA Network told
Kitchen Divorce :: - | platform Bravo | official | + | - | Bravo's Kitchen
The Undergrads :: 4 | renewal renewed | rumored | + | - | And in the rumor
