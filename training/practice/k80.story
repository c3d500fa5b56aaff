url: https://www.hollywoodledger.example/2017/04/19/cutter-brothers-showtime
outlet: Hollywood Ledger
published: 2017-04-19
title: Showtime Renews ‘Cutter Brothers’ for Season 3, Sets Season 2 Finale
series: Cutter Brothers

Showtime has picked up Cutter Brothers for a third season of 12 episodes, it was announced today by David Nevin, president of programming.

Production will begin in Boston later this year for a 2018 premiere.

The series stars Liam Keough and Dean Farrow as brothers Jack and Danny Cutter, who run a funeral home. Annabel Cross, Rory McCann-Doyle and Estelle Parks also star.

“We are thrilled with where this season went and can't wait to see what the writers come up with,” Nevin said.

The season two finale airs on Sunday, May 7. The season, which premiered on February 19, has averaged 4.8 million weekly viewers across platforms.

Cutter Brothers was created by Ann Biddle. She serves as executive producer with showrunner Dave Hollis, Mark Gordy and Bryan Zurich. Hollis joined the show in season two.

The first season, which had 12 episodes, debuted in January 2016. It is based on the British series Undertakers.

Showtime also renewed the comedy Dice Man for a second season last month. It has not made a decision on the drama Guerrilla War. The network's Homefront will be back for season seven in January 2018. That show has been renewed through season eight.

Cutter Brothers is a production of Showtime and Mark Gordy Films.

=== claims
3 | renewal renewed when=2017-04-19 | official | + | David Nevin | Showtime has picked
3 | episodes 12 | official | + | David Nevin | ^
3 | production filming starts when=2017-04-19..2017-12-31 | official | + | - | Production will
3 | release 2018 | official | + | - | ^
- | cast Liam Keough / Jack Cutter / - | official | + | - | The series stars
- | cast Dean Farrow / Danny Cutter / - | official | + | - | ^
- | cast Annabel Cross / - / - | official | + | - | Annabel Cross
- | cast Rory McCann-Doyle / - / - | official | + | - | ^
- | cast Estelle Parks / - / - | official | + | - | ^
2 | release 2017-02-19 | official | + | - | The season, which
- | crew Ann Biddle / creator | official | + | - | Cutter Brothers was
- | crew Ann Biddle / producer | official | + | - | She serves
- | crew Dave Hollis / producer | official | + | - | ^
- | crew Dave Hollis / showrunner | official | + | - | ^
- | crew Mark Gordy / producer | official | + | - | ^
- | crew Bryan Zurich / producer | official | + | - | ^
1 | episodes 12 | official | + | - | The first season, which
1 | release 2016-01 | official | + | - | ^
- | source_material series / Undertakers | official | + | - | It is based
Dice Man :: 2 | renewal renewed when=2017-03 | official | + | - | Showtime also
Guerrilla War :: - | renewal renewed | official | - | - | It has not
Homefront :: 7 | release 2018-01 | official | + | - | The network's
Homefront :: - | platform Showtime | official | + | - | ^
Homefront :: 8 | renewal renewed | official | + | - | That show
