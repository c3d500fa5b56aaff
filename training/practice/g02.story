url: https://www.tradebeat.example/2024/05/the-salt-road-season-three-order
outlet: Trade Beat
published: 2024-05-21
title: ‘The Salt Road’ Rides On: AMC Hands Western a Third Season
series: The Salt Road

The Salt Road isn't running out of trail. AMC said on Tuesday that it has picked up its western drama for a third go-round, one week before the curtain falls on the second.

Eight hours have been commissioned, two more than the current batch has. Cameras are to be set up in Alberta in September.

Created by Josiah Penhallow, who runs the show together with Wren Castellanos, The Salt Road follows a widowed mule driver and the Chiricahua scout she has hired to find her husband's killers. Delphine Achterberg and Wes Studebaker-Cly play the two; Ignatius Boone, Petra Lindqvist and Kwame Asante-Moore round out the ensemble. Adaeze Nwosu was upped to series regular for the sophomore run.

“We told AMC at the outset that the road has a last mile, and we haven't come to it,” Penhallow was quoted in the release.

The series bowed in June 2022 to an average of 1.4 million viewers in live-plus-three. Its second season, which arrived on April 7, is off by about a fifth, although it does better than its predecessor on AMC+.

Executive producers, besides the showrunners, are Hannah Goldfarb-Yoon and Len Ostrow. Castellanos came to the project from Peacock's Dutch Oven, where she spent four years.

Elsewhere at the network, Night Ferry begins its final season on June 16, and a decision about the anthology Tenement is due “before long.”

=== claims
3 | renewal renewed when=2024-05-21 | official | + | AMC | AMC said on Tuesday
- | platform AMC | official | + | - | ^
3 | episodes 8 | official | + | - | Eight hours
2 | episodes 6 | official | + | - | ^
3 | production filming starts when=2024-09 | official | + | - | Cameras are
- | crew Josiah Penhallow / creator | official | + | - | Created by Josiah
- | crew Josiah Penhallow / showrunner | official | + | - | ^
- | crew Wren Castellanos / showrunner | official | + | - | ^
- | cast Delphine Achterberg / - / - | official | + | - | Delphine Achterberg
- | cast Wes Studebaker-Cly / - / - | official | + | - | ^
- | cast Ignatius Boone / - / - | official | + | - | ^
- | cast Petra Lindqvist / - / - | official | + | - | ^
- | cast Kwame Asante-Moore / - / - | official | + | - | ^
2 | cast Adaeze Nwosu / - / - | official | + | - | Adaeze Nwosu
1 | release 2022-06 | official | + | - | The series bowed
2 | release 2024-04-07 | official | + | - | Its second season
- | platform AMC+ | official | + | - | ^
- | crew Hannah Goldfarb-Yoon / producer | official | + | - | Executive producers, besides
- | crew Len Ostrow / producer | official | + | - | ^
Night Ferry :: - | release 2024-06-16 | official | + | - | Elsewhere at
Night Ferry :: - | renewal final | official | + | - | ^
