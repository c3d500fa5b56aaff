url: https://www.streampicks.example/2021/08/11/saints-of-route-9-future
outlet: Stream Picks
published: 2021-08-11
title: Saints of Route 9 won't be back. Or will it?
series: Saints of Route 9

The news that nobody wanted came on a Friday evening, as such news does. Peacock is letting Saints of Route 9 go. Two seasons are all that the motel show is going to get at the streamer, whose statement thanks "everyone who ever checked in."

Ordered in 2018 and on the air since the January after next, Saints was among the service's earliest originals. Season two rolled in, one full year later than it should have, on May 13. That delay may well have been what did it in: people had checked out.

Yet there is a candle in the window. Lionsgate, which owns it, is shopping the show around, reports The Hollywood Reporter, and at least two buyers have had a look at the books. IMDb TV is one of them. The cast's options lapse on September 30, so that's the date by which somebody ought to bite. Roy Castellane, the creator, has a third season mapped out; he read the first page of it aloud at the wrap party.

I would not bet the farm. For each Manifest there are twenty shows which nobody rescued, and it took Manifest ten weeks. Still: these saints have walked on water before. NBC passed on the pilot in 2017.

What would a third season bring? Marlene (Kathy Dolan) had her hand on the bathroom door when the screen went dark. Behind it, Castellane has confirmed, is "somebody who died in episode four." That leaves three people.

Dolan is already booked; she leads a sitcom on CBS from October. Her co-star, Jamal Whitt, wrote simply: "Leave the light on."

Both seasons, twenty-two episodes all told, stay available on Peacock. If you've never seen it, begin tonight. If you have, then you know why I'm cross.

=== claims
3 | renewal cancelled when=2021-08-06 | official | + | - | Peacock is letting
- | platform Peacock | official | + | - | Two seasons are
1 | renewal renewed when=2018 | official | + | - | Ordered in
1 | release 2020-01 | official | + | - | ^
2 | release 2021-05-13 | official | + | - | Season two rolled
2 | delay to=2021-05-13 | official | + | - | ^
- | crew Roy Castellane / creator | official | + | - | Roy Castellane, the
3 | renewal renewed | predicted | - | - | I would not bet
- | cast Kathy Dolan / Marlene / - | official | + | - | Marlene (Kathy
- | cast Jamal Whitt / - / - | official | + | - | Her co-star
