url: https://www.seriesfinale.example/telenovela/cancelled-salt-hill
outlet: Series Finale Watch
published: 2019-06-26
title: Salt Hill: Cancelled; No Season Four for Freeform Drama
series: Salt Hill

The tide's gone out on Salt Hill for good. Freeform has cancelled the TV series, so there won't be a fourth season. The third season's finale, which aired on May 30th, now serves as the end of the story.

A coming-of-age mystery, the Salt Hill TV show stars Jessa Lowell, Mateo Rivas, Corinne Adler, and Trent Oyelaran. Set in a Maine fishing town, the series follows four classmates who find a body in the salt marsh. The drama was created by Wendy Pruitt, who based it on the podcast by Cal Dorsey. Pruitt and Dorsey executive produce.

Season three of Salt Hill, which debuted on March 14th, averaged a 0.11 rating in the 18-49 demographic and 240,000 viewers in the live+same day ratings. Compared to season two, that's down by 38%.

The news was broken by Pruitt herself, who wrote on Twitter: "They let us know this morning. Thirty hours of television, and I'm proud of every one."

The studio, Lionhead, is said to be shopping the show to other outlets. As for Jessa Lowell, Variety reports that she's been cast in the CW pilot Nightjar.

What do you think? Do you like the Salt Hill TV series? Should it have been cancelled or renewed for a fourth season?

=== claims
4 | renewal cancelled | official | + | Wendy Pruitt | Freeform has cancelled
- | cast Jessa Lowell / - / - | official | + | - | A coming-of-age
- | cast Mateo Rivas / - / - | official | + | - | ^
- | cast Corinne Adler / - / - | official | + | - | ^
- | cast Trent Oyelaran / - / - | official | + | - | ^
- | crew Wendy Pruitt / creator | official | + | - | The drama was created
- | source_material other / - | official | + | - | ^
- | crew Wendy Pruitt / producer | official | + | - | Pruitt and Dorsey
- | crew Cal Dorsey / producer | official | + | - | ^
3 | release 2019-03-14 | official | + | - | Season three of Salt
Nightjar :: - | cast Jessa Lowell / - / joining | reported | + | Variety | As for Jessa
Nightjar :: - | platform CW | official | + | - | ^
