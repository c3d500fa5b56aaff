url: https://www.trendybuzzworld.example/2020/07/22/harbor-of-liars-season-3
outlet: Trendy Buzz World
published: 2020-07-22
title: Harbor Of Liars Season 3: Release Date, Cast, Plot And Everything One Must Know Here
series: Harbor of Liars

- Advertisement -

Harbor Of Liars is the offense drama that nobody can quit, and the viewers cannot wait for what comes after. Peter Lindqvist and Ann Marowe has made it for Netflix. In the yr 2018 it was put on the stage for the first time, with 8 episodes, and in May, a yr ago, came the following one.

Below are all informations on the third installment!

Harbor Of Lairs Season 3 Release Date

As per the sources the giant has given its nod to season 3 back in March. No launch date was told to the public though. As the pandemic has closed the docks, the capturing has but to begin. Usually the makers take 14 months, therefore we consider the autumn of 2021 a good guess. Some web pages put down December 2020, and that's not possible in any respect.

Harbor Of Liars Season 3 Cast

The lead solid is anticipated again, who are:

• Morgan Vail as Det. Ines Carrow
• Tobias Reng as Carrow's hubby
• Pilar Ochoa as Mother Superior

Sadly Lucas Finn won't come, for his persona fell into the water in the finale. In an Instagram dwell he gave his goodbye to the followers.

Harbor Of Liars Season 3 Plot

Within the second season Ines learned who burned the ship. 24 containers were empty. So what was in them? The third chapter could give the reply. IMDb has the show at 8.1 and 91 per cent of Google customers liked it.

Has A Trailer Come?

Not but. We'll replace this web page when it occurs. Until then, watch the movie Harbor Lights with Morgan Vail, which got here out on Hulu on 3rd June.

=== claims
- | crew Peter Lindqvist / creator | official | + | - | Peter Lindqvist and
- | crew Ann Marowe / creator | official | + | - | ^
- | platform Netflix | official | + | - | ^
1 | release 2018 | official | + | - | In the yr 2018
1 | episodes 8 | official | + | - | ^
2 | release 2019-05 | official | + | - | ^
3 | renewal renewed when=2020-03 | rumored | + | - | As per the sources
3 | release none | official | - | - | No launch date
3 | production filming starts | official | - | - | As the pandemic
3 | release 2021-09..2021-11 | predicted | + | - | Usually the makers
3 | release 2020-12 | official | - | - | Some web pages
3 | cast Morgan Vail / Det. Ines Carrow / returning | predicted | + | - | Morgan Vail as
3 | cast Tobias Reng / - / returning | predicted | + | - | Tobias Reng
3 | cast Pilar Ochoa / Mother Superior / returning | predicted | + | - | Pilar Ochoa
3 | cast Lucas Finn / - / leaving | official | + | - | Sadly Lucas
3 | trailer trailer | official | - | - | Not but.
