url: https://dailybuzzfeedy.example/ghost-landlord-season-2-all-we-know
outlet: Daily Buzzfeedy
published: 2021-08-09
title: Ghost Landlord Season 2: Everything You Need To Realize
series: Ghost Landlord

Posted by admin on August 9, 2021

Ghost Landlord has been one among the most adored Japanese sitcoms of the bygone year. Devotees across the globe are inquiring when the sophomore season shall hit the displays. Peruse on to realize.

The inaugural season debuted on November 6, 2020 on Fuji TV and afterwards on Netflix. It comprised of 11 scenes of nearly 25 minutes every. Akane Shimura essays the part of the student Mitsuki, whilst veteran thespian Goro Takamiya is the departed proprietor.

Has it been restored?

Fuji TV is yet to formally declare the restoration of Ghost Landlord. Nonetheless, gossips are rife that the channel has already said yes to one more round. As indicated by a source near the show, pre-production has already commenced.

Discharge date

No discharge date has been pronounced. In the event that all goes smoothly, we can anticipate it in fall 2021. Owing to the pandemic, however, it might get deferred to early 2022.

Storyline

In Season 2, Mitsuki moves into the residence which is too inexpensive to be real. On the first night she hears the landlord sobbing in the refrigerator. The two of them strike a bargain.

Trailer

There isn't any trailer for the second season. Meanwhile you can appreciate the trailer of the first here.

More episodes signify more laughter, so let us wait and watch. The entire cast is anticipated to reprise.

=== claims
1 | release 2020-11-06 | official | + | - | The inaugural season
1 | platform Fuji TV | official | + | - | ^
1 | platform Netflix | official | + | - | ^
1 | episodes 11 | official | + | - | It comprised of
- | cast Akane Shimura / Mitsuki / - | official | + | - | Akane Shimura essays
- | cast Goro Takamiya / - / - | official | + | - | ^
2 | renewal renewed | official | - | - | Fuji TV is yet
2 | renewal renewed | rumored | + | - | Nonetheless, gossips
2 | release none | official | - | - | No discharge date
2 | release 2021-09-01..2021-11-30 | predicted | + | - | In the event
2 | delay to=2022-01-01..2022-04-30 | predicted | + | - | Owing to the pandemic
2 | release 2022-01-01..2022-04-30 | predicted | + | - | ^
2 | trailer trailer | official | - | - | There isn't any
1 | trailer trailer | official | + | - | Meanwhile you can
