url: https://www.carterloop.example/2023/12/06/thornbury-nine-season-3-premiere-odds
outlet: CarterLoop
published: 2023-12-06
title: Thornbury Nine season 3: is January in the cards?
series: Thornbury Nine

We know that you have been hoping to see Thornbury Nine season 3 on ABC before long, and we come with a mixed bag here.

Let us do this the blunt way: January isn't happening. The network published its midseason schedule a few days ago, and the crime drama is conspicuous by its absence. That schedule runs through the end of March, so you can cross those months off as well.

Is there a chance for the rest of the season? Sure, and we'd go as far as to circle the second half of April. That's mostly instinct. Then again, there is something to back it up: The Bayou Files, which comes from the same studio and went through the same strike, was away for seventeen months, and if you give our show as much, you land squarely on May Day. Either one would be fine by us.

A quick refresher for those who came in late. The series kicked off on February 20, 2021, as a midseason afterthought. Then, on November 28, 2022, it was back with a bang and with 22 episodes, almost double the initial thirteen. The last of these was shown on May 22, and there has been radio silence ever since.

How many are we going to get now? Thirteen again is what TVLine has been told, though we cannot see more than ten fitting into a spring.

Insofar as the promos go, don't expect one before the winter is done. There's usually a trailer three or four weeks out. In the meantime, a behind-the-scenes clip of Ally Marchetti in a harness is all that the show's Instagram has for you, and it's cute!

Where do you see the show going from here? Let us know below. ABC boss Craig Stanhope takes the stage at the TCA on February 10, so remember to come back for that.

Update: a listing on Zap2it, spotted by a reader, has it on April 21 at 9. Listings of that sort do get pulled, and there are folks on X who favor a move to Hulu outright. We file this under maybe.

=== claims
3 | platform ABC | official | + | - | We know that
3 | release 2024-01 | official | - | - | Let us do
3 | release 2024-01..2024-03 | official | - | - | That schedule runs
3 | release 2024-04-16..2024-04-30 | predicted | + | - | Sure, and we'd
3 | precedent The Bayou Files / release / 17 | official | + | - | Then again
3 | release 2024-05-01 | predicted | + | - | ^
1 | release 2021-02-20 | official | + | - | The series kicked
2 | release 2022-11-28 | official | + | - | Then, on November
2 | episodes 22 | official | + | - | ^
1 | episodes 13 | official | + | - | ^
3 | episodes 13 | reported | + | TVLine | Thirteen again is
3 | episodes 10 | predicted | + | - | ^
3 | trailer trailer when=2024-03.. | predicted | + | - | Insofar as the
3 | trailer clip | official | + | - | In the meantime
- | cast Ally Marchetti / - / - | official | + | - | ^
3 | release 2024-04-21 | reported | + | Zap2it | Update: a listing
3 | platform Hulu | rumored | + | - | Listings of that
