url: https://www.tubeledger.example/2021/05/10/nbc-decides
outlet: Tube Ledger
published: 2021-05-10
title: NBC's bubble: ‘Marigold’ saved, ‘Debris & Sons’ axed, three still sweating

A week ahead of its upfront, NBC has thinned out the list of undecided shows.

Among those that made it is “Marigold,” Vivian Castle's musical drama, which gets an abbreviated third season of eight. Credit the fans, who put up a billboard across the street from 30 Rock.

No such luck for “Debris & Sons.” The Tyrese Colby vehicle, launched in January, is toast. Also cut loose: “Connecticut Avenue,” after four years, and reality contest “Haul of Fame.”

“Good Neighbors” isn't so much canceled as allowed to stop: the comedy's creators, Dan and Amy Priest, asked to end it with the current sixth season, the finale of which is on June 3.

Up in the air are “Zora's Playlist,” “Dr. Kim” and “The Blotter.” For the first of these, talks with Lionsgate are in their second month. It would be a surprise if “The Blotter,” produced in-house and cheap as chips, weren't retained.

All three “Precinct” dramas have been locked up through 2023 since last winter.

NBC's new chief Frances Lund told affiliates on a call that there'd be “fewer hours and more swings.” She didn't single out any title.

For the record, the network's ratings fell by 14% this season.

=== claims
Marigold :: 3 | renewal renewed | official | + | - | Among those
Marigold :: 3 | episodes 8 | official | + | - | ^
Marigold :: - | cast Vivian Castle / - / - | official | + | - | ^
Debris & Sons :: - | cast Tyrese Colby / - / - | official | + | - | The Tyrese
Debris & Sons :: 2 | renewal cancelled | official | + | - | ^
Debris & Sons :: 1 | release 2021-01 | official | + | - | ^
Connecticut Avenue :: 5 | renewal cancelled | official | + | - | Also cut
Haul of Fame :: - | renewal cancelled | official | + | - | ^
Good Neighbors :: - | crew ?Dan Priest / creator | official | + | - | “Good Neighbors
Good Neighbors :: - | crew Amy Priest / creator | official | + | - | ^
Good Neighbors :: 6 | renewal final | official | + | - | ^
Zora's Playlist :: - | renewal renewed | official | - | - | Up in the
Dr. Kim :: - | renewal renewed | official | - | - | ^
The Blotter :: - | renewal renewed | official | - | - | ^
The Blotter :: - | renewal renewed | predicted | + | - | It would be
