url: https://docuwatch.example/the-weight-of-water-season-two
outlet: Docuwatch
published: 2021-11-17
title: ‘The Weight of Water’ returns to PBS with six new hours
series: The Weight of Water

PBS has set the second season of its documentary series The Weight of Water for March 2, 2022. Shooting wrapped in August after nineteen months on five continents, for long stretches of which nobody knew whether it could be done at all.

Amara Nwosu narrates. The actress (Widow's Walk, The Ninth Floor) had done so in the first season too, the three hours of which were first seen in 2019 and won a Peabody.

“We had permits for eleven countries and then, overnight, for none,” recalls director Ilse Vandermeer, who shares that job with Tom Kekauoha this time. Their composer, Jónas Hreinsson, recorded with a choir of divers.

The second season, with its six parts, moves away from rivers. The first three of them are about glaciers, rain and wells, the rest about what people drink, sell and fight over. A companion volume is out in February from Tern Press.

Vandermeer made no secret of it that she would gladly go on. “There is a third season in the drawer. What is missing is money.” PBS has not ordered it.

The BBC co-produces and is going to broadcast the series in Britain.

=== claims
2 | release 2022-03-02 | official | + | - | PBS has set
- | platform PBS | official | + | - | ^
2 | production filming ends when=2021-08 | official | + | - | Shooting wrapped
2 | cast Amara Nwosu / - / returning | official | + | - | Amara Nwosu narrates
1 | cast Amara Nwosu / - / - | official | + | - | The actress (Widow's
1 | release 2019 | official | + | - | ^
2 | crew Ilse Vandermeer / director | official | + | - | “We had permits
2 | crew Tom Kekauoha / director | official | + | - | ^
2 | crew Jónas Hreinsson / composer | official | + | - | Their composer
2 | episodes 6 | official | + | - | The second season, with
3 | renewal renewed | official | - | - | PBS has not ordered
- | platform BBC | official | + | - | The BBC co-produces
