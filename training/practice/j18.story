url: https://www.seriesatlas.example/2021/08/30/netflix-september-2021-series-list
outlet: Series Atlas
published: 2021-08-30
title: New on TV and streaming this September, date by date

Our monthly list of series, new and old. Films are on page two.

September 1
How to Bury a Banker: Season 2 (Netflix)
Kid Cosmonauts: Season 1 (Netflix)

September 3
The Gilded Cage, Season 5, HBO Max
Q-Force Academy, Hulu, new series

September 8
Into the Fjord (Topic), a Norwegian eight-parter

September 10
Lucifer's Accountants: the sixth and last season (Netflix)
Metal Lords of Bakersfield, documentary series, Peacock

September 15
Nailed to the Mast S3, Discovery+

September 22
Dear White Lies: Volume 4 – NETFLIX

September 24
Foundry (Apple TV+, first two episodes)
Midnight Hymns, limited series, returns from its midseason break

September 30
Luna Park, Italian period drama, Netflix

Taken off the list since last time

“Sea Change,” whose fourth season had been announced for September 17, is now expected in November. Hulu gave no reason.

“Dopewater” keeps its day, October 13, contrary to what an earlier version of this page said.

Leaving Netflix on September 30: “Kingdom of Dust,” seasons 1-4; “Air Marshal.”

=== claims
How to Bury a Banker :: 2 | release 2021-09-01 | official | + | - | How to Bury
How to Bury a Banker :: 2 | platform Netflix | official | + | - | ^
Kid Cosmonauts :: 1 | release 2021-09-01 | official | + | - | Kid Cosmonauts
Kid Cosmonauts :: 1 | platform Netflix | official | + | - | ^
The Gilded Cage :: 5 | release 2021-09-03 | official | + | - | The Gilded Cage
The Gilded Cage :: 5 | platform HBO Max | official | + | - | ^
Q-Force Academy :: 1 | release 2021-09-03 | official | + | - | Q-Force
Q-Force Academy :: 1 | platform Hulu | official | + | - | ^
Into the Fjord :: - | release 2021-09-08 | official | + | - | Into the Fjord
Into the Fjord :: - | platform Topic | official | + | - | ^
Into the Fjord :: - | episodes 8 | official | + | - | ^
Lucifer's Accountants :: 6 | release 2021-09-10 | official | + | - | Lucifer's
Lucifer's Accountants :: 6 | renewal final | official | + | - | ^
Lucifer's Accountants :: 6 | platform Netflix | official | + | - | ^
Metal Lords of Bakersfield :: - | release 2021-09-10 | official | + | - | Metal Lords
Metal Lords of Bakersfield :: - | platform Peacock | official | + | - | ^
Nailed to the Mast :: 3 | release 2021-09-15 | official | + | - | Nailed to
Nailed to the Mast :: 3 | platform Discovery+ | official | + | - | ^
Dear White Lies :: 4 | release 2021-09-22 | official | + | - | Dear White
Dear White Lies :: 4 | platform Netflix | official | + | - | ^
Foundry :: - | release 2021-09-24 | official | + | - | Foundry (
Foundry :: - | platform Apple TV+ | official | + | - | ^
Luna Park :: - | release 2021-09-30 | official | + | - | Luna Park
Luna Park :: - | platform Netflix | official | + | - | ^
Sea Change :: 4 | release 2021-09-17 | predicted | - | - | “Sea Change
Sea Change :: 4 | delay to=2021-11 | predicted | + | - | ^
Sea Change :: 4 | release 2021-11 | predicted | + | - | ^
Dopewater :: - | release 2021-10-13 | official | + | - | “Dopewater” keeps
