url: https://www.seriesalmanac.example/news/moth-and-candle-season-two-moved
outlet: Series Almanac
published: 2021-05-27
title: Moth and Candle's second season moved out of 2021
series: Moth and Candle

Those who drew a ring around August 19 may rub it out. HBO Max has taken the second season of Moth and Candle off its summer plan, the platform's newsletter informs its readers, and next year is what the season is now down for. Which part of next year it would rather not tell.

The reason lies in Budapest. For seven weeks of spring nobody was allowed onto the stages there, and when the company came back, the house of the Vadnais had to be built up from nothing because a carnival film had moved in. Dóra Fehér, who shows the way as showrunner, reckons with the last day of shooting in late July. The music, which again comes from Ludovic Pain, needs an orchestra in one room. That too is not to be had before autumn.

Not affected is the length, for as in the first year there will be nine chapters. Nor does anything change about the players, as far as one can see: Clémence Roux, Adam Barta and Ilse Hartog have been on the call sheets since January, and among the fresh names are Viggo Thorsen (the Inspector) and Maud Delvaux.

Moth and Candle, it will be remembered, flickered to life in May of last year, when everyone sat at home. It was no sooner three weeks old than it was taken up for another. The novel by Alba Serrat, out of which it grew, has had a twelfth printing since.

A glimpse of two minutes, shown to the press this Wednesday, has candles in plenty and no moth. The public gets to see it on June 10.

As for a third year, Fehér says she does not lie awake over it.

=== claims
2 | release 2021-08-19 | official | - | - | Those who drew
2 | delay to=2022 | official | + | HBO Max | HBO Max has
2 | release 2022 | official | + | HBO Max | ^
2 | release none | official | - | - | Which part
2 | production filming under way when=2021-03..2021-05 | official | - | - | For seven weeks
- | crew Dóra Fehér / showrunner | official | + | - | Dóra
2 | production filming ends when=2021-07-21..2021-07-31 | official | + | Dóra Fehér | ^
2 | crew Ludovic Pain / composer | official | + | - | The music
1 | crew Ludovic Pain / composer | official | + | - | ^
2 | episodes 9 | official | + | - | Not affected
1 | episodes 9 | official | + | - | ^
2 | cast Clémence Roux / - / returning | official | + | - | Nor does
2 | cast Adam Barta / - / returning | official | + | - | ^
2 | cast Ilse Hartog / - / returning | official | + | - | ^
2 | cast Viggo Thorsen / the Inspector / joining | official | + | - | ^
2 | cast Maud Delvaux / - / joining | official | + | - | ^
1 | release 2020-05 | official | + | - | Moth and Candle, it
2 | renewal renewed when=2020-05..2020-06 | official | + | - | It was no sooner
- | source_material novel / - | official | + | - | The novel by
2 | trailer clip when=2021-06-10 | official | + | - | The public gets
