url: https://www.entertainmentgosip.example/2020/09/30/the-black-orchid-club-season-4
outlet: Gosip Entertainment
published: 2020-09-30
title: "The Black Orchid Club" Season 4 is already a fact: premiere, actors, chapters
series: The Black Orchid Club

For the joy of its followers, the Mexican series of Netflix "The Black Orchid Club" will count with more deliveries. The giant of the streaming not only renewed it for the fourth season but it made known that with her the story of the sisters Montalbán arrives to its end.

When does the season 4 of "The Black Orchid Club" premiere?

Everything points to that the last chapters see the light in the course of the second semester of 2021. The third season premiered 18 of September of 2020, eleven months after the second, which came out 18 of October of 2019. The original one goes back to 10 of August of 2018.

Against the clock, the recordings of the season 4 were started this Monday in the City of Mexico, with strict measures, and they extend until half of December. The virus had obliged to postpone them, because in the beginning it was foreseen to turn on the cameras in May.

How many chapters will it have?

Like the previous one, eight. Of the first, that had 13, the public complained for its length!

Who act in it?

• Paulina Gaitor as Elena Montalbán

• Mariana Trejo as Virginia Montalbán

• Darío Yáñez as Julián

• In exchange, Juan Pablo Mediano will not be, since Diego died stabbed

• Arturo Rivas, incorporation, as commissioner Salas

Who is the creator?

Manolo Carmona Paz, that again signs as director of all the chapters. The scripts were closed in the quarantine by the equipment of Mónica Revuelta.

Is there trailer?

It was published an advance of 30 seconds the same day of the announcement, 23 of September. In it is seen a wedding dress in flames. Whose is it? The theories explode!

Will there be spin-off?

Gaitor assured in an interview that "nobody has called," and on the 1 of November she premieres in theater "La Malquerida."

=== claims
- | platform Netflix | official | + | - | For the joy
4 | renewal final when=2020-09-23 | official | + | Netflix | The giant
4 | release 2021-07..2021-12 | predicted | + | - | Everything points
3 | release 2020-09-18 | official | + | - | The third season premiered
2 | release 2019-10-18 | official | + | - | ^
1 | release 2018-08-10 | official | + | - | The original one
4 | production filming starts when=2020-09-28 | official | + | - | Against the
4 | production filming ends when=2020-12-11..2020-12-20 | official | + | - | ^
4 | production filming starts when=2020-05 | official | - | - | The virus
4 | delay to=none | official | + | - | ^
4 | episodes 8 | official | + | - | Like the
3 | episodes 8 | official | + | - | ^
1 | episodes 13 | official | + | - | Of the first
4 | cast Paulina Gaitor / Elena Montalbán / returning | official | + | - | Paulina
4 | cast Mariana Trejo / Virginia Montalbán / returning | official | + | - | Mariana
4 | cast Darío Yáñez / Julián / returning | official | + | - | Darío
4 | cast Juan Pablo Mediano / Diego / leaving | official | + | - | In exchange
4 | cast Arturo Rivas / commissioner Salas / joining | official | + | - | Arturo
- | crew Manolo Carmona Paz / creator | official | + | - | Manolo
4 | crew Manolo Carmona Paz / director | official | + | - | ^
4 | production writing ends when=..2020-09-30 | official | + | - | The scripts
4 | crew Mónica Revuelta / writer | official | + | - | ^
4 | trailer clip when=2020-09-23 | official | + | - | It was published
