url: https://www.hollowaytrades.example/2020/02/26/ferrymen-second-season-starz
outlet: Holloway Trades
published: 2020-02-26
title: Starz Sails Again With 'Ferrymen'
series: Ferrymen

Starz, which spent January counting its viewers, has counted enough of them. Ferrymen went for a second season on Tuesday, just five weeks after its maiden voyage on January 21, and the order is a bigger one: ten hours where the freshman run had eight.

Written for the screen by Corinne Aldous out of Hal Merriman's nonfiction bestseller The River Takes Its Cut, the drama has Wyatt Delacroix as Captain Royce Toomey and Imani Bell as the gambler who owns half of his boat. Both have options for a second year which the network, I hear, exercised before lunch.

Aldous runs the room by herself from now on. Co-showrunner Mitch Varga bows out to develop a pilot at Showtime; his exit, all parties insist, is friendly. Executive producers Lena Strand and Brooks Okafor stay aboard.

The writers convene on March 9 in Burbank. From there it is a short trip: the company hopes to be back on the Mississippi in August and to have the can full by Thanksgiving, said Strand, who added that nobody at the top has put a circle round any date on the calendar. The first season was in front of cameras from May until September.

Starz's president of programming Helen Ruiz called the series "a big, muddy, beautiful gamble." In the third quarter she expects subscribers to grow by four percent.

Delacroix is repped by CAA. Bell, whose last series The Understudy folded after one season on Epix, is with UTA; she has just wrapped the indie feature Low Water, which will be in theaters on October 2.

=== claims
2 | renewal renewed when=2020-02-25 | official | + | - | Ferrymen went for
1 | release 2020-01-21 | official | + | - | ^
2 | episodes 10 | official | + | - | ^
1 | episodes 8 | official | + | - | ^
- | crew Corinne Aldous / writer | official | + | - | Written for
- | source_material other / The River Takes Its Cut | official | + | - | ^
- | cast Wyatt Delacroix / Captain Royce Toomey / - | official | + | - | ^
- | cast Imani Bell / - / - | official | + | - | ^
2 | crew Corinne Aldous / showrunner | official | + | - | Aldous runs
2 | crew Mitch Varga / showrunner | official | - | - | Co-showrunner
- | crew Mitch Varga / showrunner | official | + | - | ^
2 | crew Lena Strand / producer | official | + | - | Executive producers
2 | crew Brooks Okafor / producer | official | + | - | ^
2 | production writing starts when=2020-03-09 | official | + | - | The writers convene
2 | production filming starts when=2020-08 | official | + | Lena Strand | From there
2 | release none | official | - | Lena Strand | ^
1 | production filming under way when=2019-05..2019-09 | official | + | - | The first season was
The Understudy :: 2 | renewal cancelled | official | + | - | Bell, whose last
The Understudy :: - | platform Epix | official | + | - | ^
2 | production filming ends when=2020-02-26..2020-11-26 | official | + | Lena Strand | From there
