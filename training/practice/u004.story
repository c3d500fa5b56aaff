url: https://www.backlotbulletin.example/tv/2022/06/harlan-county-blues-not-moving-forward
outlet: Backlot Bulletin
published: 2022-06-09
title: ‘Harlan County Blues’ Won't Go On At Showtime
series: Harlan County Blues

EXCLUSIVE: The music has stopped in eastern Kentucky. Showtime has elected not to spring for a third helping of Harlan County Blues, the bootlegging saga headed by Callum Sorensen and Etta Maybury.

The decision lands nine weeks after the sophomore run wound up on April 3, and it was anything but easy, a spokesperson for the premium channel said: “We are immensely proud of what Loretta Finch and her company built in those hollers.” Finch conceived the drama, ran it and directed five of its twenty hours.

Viewership, never large, had slipped by a quarter since the pilot, which was unveiled on Jan. 17, 2021, as a lead-out for a football documentary. A tax credit that Kentucky did not extend made things worse. When the writers were let go in May, the handwriting was on the wall.

Is there a second life somewhere? Paramount Television Studios thinks so, and is shopping the show around; AMC is understood to have taken a meeting. Should a new home be found, Sorensen would be on board, his manager indicates, but Maybury has since signed up for a space opera.

She played Dessa Rayburn, the widow with the still. Others in the ensemble were Ruben Castellano, Mae Oyelaran and the late Harris Boone, to whose memory the season two finale was dedicated. The material came from Cotton Teague's novels about the Rayburns, of which there are nine.

It is the second blow for Finch this year, following the demise of her Hulu half-hour Glass Houses, dispatched in February on the strength of a single ten-episode season.

TheWrap, for its part, hears from two agents that the bootleggers have as good as landed at AMC. Frankly we can't see it; a western costs that company twice what its zombies do.

Showtime's remaining dramas, Lamplighter and The Ninth Hour, both have another chapter to come. The latter is due Aug. 14.

=== claims
3 | renewal cancelled | official | + | - | Showtime has elected
- | cast Callum Sorensen / - / - | official | + | - | ^
- | cast Etta Maybury / Dessa Rayburn / - | official | + | - | ^
- | crew Loretta Finch / creator | official | + | - | Finch conceived
- | crew Loretta Finch / showrunner | official | + | - | ^
- | crew Loretta Finch / director | official | + | - | ^
- | platform Showtime | official | + | - | The decision lands
1 | release 2021-01-17 | official | + | - | Viewership, never
3 | renewal renewed | rumored | + | - | Paramount Television
- | cast Ruben Castellano / - / - | official | + | - | Others in the
- | cast Mae Oyelaran / - / - | official | + | - | ^
- | cast Harris Boone / - / - | official | + | - | ^
- | source_material novel / - | official | + | - | The material came
Glass Houses :: 2 | renewal cancelled when=2022-02 | official | + | - | It is the second
Glass Houses :: 1 | episodes 10 | official | + | - | ^
Glass Houses :: - | crew Loretta Finch / creator | official | + | - | ^
Glass Houses :: - | platform Hulu | official | + | - | ^
Lamplighter :: - | renewal renewed | official | + | - | Showtime's remaining
The Ninth Hour :: - | renewal renewed | official | + | - | ^
Lamplighter :: - | platform Showtime | official | + | - | ^
The Ninth Hour :: - | platform Showtime | official | + | - | ^
The Ninth Hour :: - | release 2022-08-14 | official | + | - | The latter is
3 | renewal renewed | reported | + | TheWrap | TheWrap, for
3 | renewal renewed | predicted | - | - | Frankly we can't
