url: https://www.tradebell.example/2022/09/12/amber-room-paramount-plus-pause
outlet: Trade Bell
published: 2022-09-12
title: 'The Amber Room' Sets Down Its Tools; Paramount+ Cites Script Overhaul
series: The Amber Room

EXCLUSIVE: Paramount+ has called a time-out on the second season of The Amber Room eleven days before it was to face the cameras in Riga, Trade Bell has learned.

The studio is understood to be unhappy with where the back half of the ten-part story goes. New pages are to be commissioned, and Riga is now thought of for February. A rep for the streamer declined comment.

What this does to the calendar nobody could say on Monday. Internally, the return of the art-theft drama had been marked for next summer; a well-placed executive now calls the fall of 2023 "a best case."

It isn't a cancellation, we hear, and stages remain booked. Crew members were given four weeks of pay.

Creator Elke Brandt, who ran the first season alone, gets company: Tom Ashworth (The Terror) comes aboard to share the showrunner's chair. Brandt's deal with the studio has two years to go.

Rupert Evans and Olga Kurylenko head the cast as conservator Max Eller and the widow Darya. Peter Mullan's deal, for the role of a Baltic oligarch, hadn't closed when the pause came.

The debut season reached the service on October 21, 2021. A pickup was made public at the TCA winter tour, four months after that, and a trailer for what was then "season two, coming in spring" got shown to advertisers in May. It was never released.

There's precedent for such a stop. Westworld shut down for two months over scripts in 2015, and Outer Range waited thirteen months between seasons for much the same reason... so Brandt's fans needn't despair, and we ourselves reckon with a December bow.

Paramount+'s Halo, which filmed next door, is not concerned.

=== claims
2 | production filming starts when=2022-09-23 | reported | - | Trade Bell | EXCLUSIVE
2 | delay | reported | + | Trade Bell | ^
2 | production writing ends | rumored | - | - | The studio is
2 | episodes 10 | official | + | - | ^
2 | production filming starts when=2023-02 | rumored | + | - | New pages
2 | release 2023-06..2023-08 | official | - | - | Internally
2 | release 2023-09-01..2023-11-30 | rumored | + | - | ^
2 | renewal cancelled | reported | - | Trade Bell | It isn't
- | crew Elke Brandt / creator | official | + | - | Creator Elke
1 | crew Elke Brandt / showrunner | official | + | - | ^
2 | crew Tom Ashworth / showrunner | official | + | - | ^
- | cast Rupert Evans / Max Eller / - | official | + | - | Rupert
- | cast Olga Kurylenko / Darya / - | official | + | - | ^
2 | cast Peter Mullan / - / joining | official | - | - | Peter
1 | release 2021-10-21 | official | + | - | The debut season
2 | renewal renewed when=2022-02 | official | + | - | A pickup
2 | trailer trailer when=2022-05 | official | + | - | ^
2 | precedent Outer Range / release / 13 | official | + | - | Westworld shut
2 | release 2023-12 | predicted | + | - | ^
Halo :: - | platform Paramount+ | official | + | - | Paramount+'s
