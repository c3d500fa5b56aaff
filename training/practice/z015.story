url: https://www.quietplanet.example/blog/why-i-think-deepwell-returns
outlet: Quiet Planet
published: 2022-12-03
title: Why I think Deepwell returns (and when, and with whom)
series: Deepwell

I've been wrong before. I was wrong about Fathoms Five, which I had coming back and which is mud. But I have a good feeling in my bones about Deepwell, and I'd like to tell you why.

First, the money. Syfy never owned it; Amazon does by now, and Amazon has shelves to fill. A third season under another roof, Freevee's for instance, strikes me as the likeliest of all outcomes.

Second, the sets. They're in Calgary still, under tarpaulins, at forty thousand dollars a month. Nobody pays such a rent for nostalgia. If the tarpaulins aren't off by April I'll admit defeat.

Third, a slip of the tongue. On his podcast Ray Cordova, the driller Mack, said “when we go down again” and then coughed for a minute. I choose to hear a promise in that.

So when would it be in our homes? My heart says Christmas 2023; my head, which has seen how slowly water is rendered, says 2024, and probably not before the summer.

I count on Cordova, then, and on Alma Seng as Dr. Bui. It would break with everything the show stands for to leave out the robot, so Fenella Marsh will be lending it her voice as before. Luke Oduya I'm afraid we have lost to hospital soap. Ten hours? They'll say eight. It's always eight now.

Others see it differently. The Wrap's list of the “70 shows we lost in 2022” has Deepwell at number 34. In my comments “Benthos77,” who claims an uncle in accounting, says that the tarpaulins are sold. And those who run the fan convention announced that the well “is closed, full stop”; then again they also announced a guest who'd died in 2016.

What did season 2 leave open? The hatch. Who wrote on the wall? Was the light an eye? I rewatched it all in October. The pilot, from June 2018, holds up; episode 9 does not.

=== claims
3 | renewal renewed | predicted | + | - | A third season
3 | platform Freevee | predicted | + | - | ^
3 | cast Ray Cordova / Mack / returning | predicted | + | - | I choose
- | cast Ray Cordova / Mack / - | official | + | - | On his podcast
3 | release 2023-12 | predicted | + | - | My heart
3 | release 2024-06.. | predicted | + | - | ^
3 | cast Alma Seng / Dr. Bui / returning | predicted | + | - | I count
3 | cast Fenella Marsh / - / returning | predicted | + | - | It would break
3 | cast Luke Oduya / - / leaving | predicted | + | - | Luke Oduya
3 | episodes 8 | predicted | + | - | They'll say
3 | renewal cancelled | reported | + | The Wrap | The Wrap's
1 | release 2018-06 | official | + | - | The pilot
3 | renewal cancelled | rumored | + | - | And those who
