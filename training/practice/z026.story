url: https://www.showlimbo.example/thornapple-season-2-renewed-or-cancelled
outlet: Show Limbo
published: 2022-03-28
title: Thornapple Season 2: Renewed or Cancelled? Everything pointing one way or the other
series: Thornapple

Thornapple bloomed on HBO Max on January 27 with ten episodes, and wilted from the charts by Valentine's Day. Two months later there is neither a yes nor a no.

Signs that it's over

Variety's ratings column puts the cost at nine million an hour and concludes that “a second season is off the table.” Parrot Analytics, too, places the show in a bracket where nine in ten don't make it. The greenhouses in Wilmington have, so a neighbour tells the local StarNews, been pulled down.

Signs that it isn't

Casey Bloys, asked at a press lunch, came out with “I wouldn't bury her yet.” Creator Wren Halloway followed that up with a picture of a seedling. And the contracts of the cast, which were to run out on March 31, have been extended to the end of June, if a report on The Ankler's podcast can be believed.

What we make of it

It'd be foolish to pretend that we know. HBO Max has danced this dance before, with Ruin Valley: nothing for five months after the premiere, then a renewal at breakfast. Five months from January bring us to late June. Let that be our date.

What then? The plant needs its summer; Wilmington is out of the question before hurricane season ends. November might see the first clapperboard. Count on nothing new till the latter half of 2023, therefore, and think rather of the fall than of July.

Juno Park could hardly be spared as Belladonna. Neither could Everett Sloan, we imagine, although his Henbane breathed something he shouldn't have. Of the children one, Max Tilly, will be eleven going on fifteen by then, and recasting him looks inevitable to us. The chatter on Reddit nominates Leo Brandt.

How long will it be? Halloway would like to “do it in seven.” What was in the cup, and who'll drink it? We've no idea.

=== claims
1 | release 2022-01-27 | official | + | - | Thornapple bloomed
1 | episodes 10 | official | + | - | ^
- | platform HBO Max | official | + | - | ^
2 | renewal renewed | official | - | - | Two months
2 | renewal renewed | reported | - | Variety | Variety's
2 | precedent Ruin Valley / renewal / 5 | official | + | - | HBO Max has
- | crew Wren Halloway / creator | official | + | - | Creator Wren
2 | renewal renewed when=2022-06-21..2022-06-30 | predicted | + | - | Five months
2 | production filming starts when=2022-11 | predicted | + | - | November might
2 | release 2023-07..2023-12 | predicted | + | - | Count on
2 | release 2023-09..2023-11 | predicted | + | - | ^
2 | cast Juno Park / Belladonna / returning | predicted | + | - | Juno Park
2 | cast Everett Sloan / Henbane / returning | predicted | + | - | Neither could
2 | cast Max Tilly / - / leaving | predicted | + | - | Of the children
2 | cast Leo Brandt / - / joining | rumored | + | - | The chatter
2 | episodes 7 | official | + | Wren Halloway | Halloway would
