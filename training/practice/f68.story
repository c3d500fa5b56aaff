url: https://www.cinecraze.example/2020/06/29/the-hollow-throne-season-2
outlet: Cine Craze
published: 2020-06-29
title: The Hollow Throne Season 2: Cast, Storyline, And When It Will Get Release?
series: The Hollow Throne

The Hollow Throne is a Spanish-Italian historic series that got launched on HBO Max's sister HBO España, the 18th of January this year, and gathered a lovely response from the audiences.

Storyline: After the King's demise, 3 sisters fights for a chair.

When will be the second season released?

It will be released in January 2021, mark it! Although the director has conveyed in Fotogramas that due to the situation they has not filmed even one minute, and starts in October if the health authorities lets them. Whichever, the network gave the order for it in March.

Who all are in the cast?

Clara Lagos-Ri portrays Juana, the oldest. Michele Morrone-Se portrays the duke. Both were told to be there. In addition to them the Hollywood face Jeremy Ironsmith arrives as the Pope. Blanca Suar-Ez's María has been beheaded so she would not be there.

How many seasons?

The producer Ramón Campos-An has it all planned out in three. Then there is 3 seasons for sure.

Where was it filmed?

In Segovia and Matera. Filming of the first took five months of 2019.

Any trailer?

Nope. What roams in YouTube is of the movie "Throne" (2008).

Fun facts: The first six episodes costed 20 millions. It's inspired on the novel "Tres Sillas" of Julia Navarr-O, who also appears as a nun! Director: Jorge Torregross-A.

=== claims
- | platform HBO España | official | + | - | The Hollow Throne is
1 | release 2020-01-18 | official | + | - | ^
2 | release 2021-01 | official | + | - | It will be
2 | production filming starts | official | - | Jorge Torregross-A | Although
2 | production filming starts when=2020-10 | official | + | Jorge Torregross-A | ^
2 | renewal renewed when=2020-03 | official | + | - | Whichever
2 | cast Clara Lagos-Ri / Juana / returning | official | + | - | Clara
2 | cast Michele Morrone-Se / duke / returning | official | + | - | Michele
2 | cast Jeremy Ironsmith / Pope / joining | official | + | - | In addition
2 | cast Blanca Suar-Ez / María / leaving | official | + | - | Blanca
- | crew Ramón Campos-An / producer | official | + | - | The producer
3 | renewal renewed | official | + | Ramón Campos-An | ^
1 | production filming under way when=2019 | official | + | - | Filming of
2 | trailer trailer | official | - | - | Nope.
1 | episodes 6 | official | + | - | Fun facts:
- | source_material novel / Tres Sillas | official | + | - | It's inspired
- | cast ?Julia Navarr-O / nun / - | official | + | - | ^
- | crew Jorge Torregross-A / director | official | + | - | Director:
