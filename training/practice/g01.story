url: https://www.flixledger.example/hollow-county-season-2-renewal
outlet: Flix Ledger
published: 2022-10-13
title: Hollow County Season 2 on Netflix: What's the Verdict?
series: Hollow County

Six days is not a long time in streaming, but for Hollow County they were enough to sit on top of the charts in 53 countries. So does the Netflix Original get another season? We have put together whatever can be said at this point.

Adapted from Bury Them Shallow, a bestseller by Dolores Vance-Okafor, the horror series was dreamed up for television by Mary Beth Oduya. Behind the camera for all of it stood Tomás Brandão, whose earlier work takes in Low Country and two seasons of Fisher's Bay. The money came from Redfern Pictures.

When a sinkhole swallows the church of a town in Kentucky, what climbs out of it looks exactly like the congregation, down to the last freckle.

Its ten episodes landed on October 7, 2022, a Friday, just in time for Halloween.

We've covered Deputy Lorne, the twins, the man in the well and that awful third verse of the hymn in other articles.

Hollow County Season 2 Netflix Renewal Status

There are shows to which the streamer hands a second year before anyone has watched the first. This wasn't one of them.

At the time of writing no order for further episodes has come, and we would not read anything into that. Completion rates over four weeks are what Netflix looks at, among a dozen other figures.

It took Midnight Orchard five months from its launch before a second season was announced, and nobody remembers the wait now.

Who Would Be in It?

Should the green light come, we can see Ffion Ap Rhys taking up Deputy Lorne's badge again. The same can't be said of Uncle Garnet, for reasons that are lying in two halves in a barn.

Would you like to go back to Hollow County? Vote below!

=== claims
- | platform Netflix | official | + | - | So does the Netflix
- | source_material novel / Bury Them Shallow | official | + | - | Adapted from Bury
- | crew Mary Beth Oduya / creator | official | + | - | ^
- | crew Tomás Brandão / director | official | + | - | Behind the camera
1 | episodes 10 | official | + | - | Its ten episodes
1 | release 2022-10-07 | official | + | - | ^
2 | renewal renewed | official | - | - | At the time of writing
2 | precedent Midnight Orchard / renewal / 5 | official | + | - | It took Midnight
2 | cast Ffion Ap Rhys / Lorne / returning | predicted | + | - | Should the green
