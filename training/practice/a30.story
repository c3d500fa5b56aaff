url: https://www.cablebrief.example/2017/fx-chief-tca-notes
outlet: Cable Brief
published: 2017-08-10
title: Landgraf's ledger: who stays, who strays at FX

Ten minutes of philosophy, then the goods. John Landgraf at TCA, abridged.

Atlantis, Ga.: “when Don is ready.” He had better be ready soon; the brass has reserved early 2018 for Robbin' Season, as the second is subtitled, and Donald Clover only now has a room of writers together.

The Americanskis heads into its swan song. Ten episodes, one more winter, spring 2018.

Baskets of Bakersfield has a third on order, and so does You're the Best, for which number four opens on September 6.

Legionnaire gets two hours more than last time, ten against eight, as Noah Howley wanted.

The Strained ends on September 17 and no one in the room raised an eyebrow.

Better Stuff, Pamela Adler's comedy, has its encore on September 14; it's she who directs all ten.

Tabooed: Tom Hardie is under no contract for a new batch, yet Steven Knightley is writing it in what hours Birmingham leaves him. Production before next year is a pipe dream, in the chief's words.

Snowfallen is the bright young thing and was asked back yesterday for 2018. Its John Singletary got a cake.

Fargoland: a fourth? There would have to be an idea. Howley says he has the inkling of one; Landgraf thinks 2019.

American Crime Saga takes the biggest detour. Versace's Last Summer has jumped the line, so Katrina must wait and won't be the second installment after all. Annette Benning remains attached to it.

It's Often Sunny, that cockroach, already owns years 13 and 14. Whether Glenn Howerd is in them he doesn't know himself.

In the halls someone asked whether Archerfish, at eight seasons, would move back from FXX. Why would it? “Peak TV” has meanwhile hit 534 shows, Landgraf's researchers estimate, of which he'd seen eleven. Married to It, Lights Up and Terriers' Club, dead these many years, were mourned at the bar.

=== claims
Atlantis, Ga. :: 2 | release 2018-01-01..2018-04-30 | official | + | - | He had better
Atlantis, Ga. :: 2 | production writing starts | official | + | - | ^
Atlantis, Ga. :: - | crew Donald Clover / writer | official | + | - | ^
The Americanskis :: - | renewal final | official | + | - | The Americanskis
The Americanskis :: - | episodes 10 | official | + | - | Ten episodes
The Americanskis :: - | release 2018-03-01..2018-05-31 | official | + | - | ^
Baskets of Bakersfield :: 3 | renewal renewed | official | + | - | Baskets
You're the Best :: 4 | release 2017-09-06 | official | + | - | ^
Legionnaire :: 2 | episodes 10 | official | + | - | Legionnaire
Legionnaire :: 1 | episodes 8 | official | + | - | ^
The Strained :: - | renewal final | official | + | - | The Strained
Better Stuff :: 2 | release 2017-09-14 | official | + | - | Better Stuff
Better Stuff :: 2 | episodes 10 | official | + | - | ^
Better Stuff :: 2 | crew Pamela Adler / director | official | + | - | ^
Tabooed :: 2 | cast Tom Hardie / - / returning | official | - | - | Tabooed
Tabooed :: 2 | production writing under way | official | + | - | ^
Tabooed :: - | crew Steven Knightley / writer | official | + | - | ^
Tabooed :: 2 | production filming starts when=2017 | official | - | John Landgraf | Production before
Snowfallen :: 2 | renewal renewed when=2017-08-09 | official | + | - | Snowfallen
Snowfallen :: 2 | release 2018 | official | + | - | ^
Fargoland :: 4 | renewal renewed | official | - | - | There would
Fargoland :: 4 | release 2019 | official | + | John Landgraf | Howley says
It's Often Sunny :: 13 | renewal renewed | official | + | - | It's Often
It's Often Sunny :: 14 | renewal renewed | official | + | - | ^
It's Often Sunny :: - | cast Glenn Howerd / - / returning | official | - | Glenn Howerd | Whether Glenn
