url: https://www.dragonfirehub.example/ember-throne-season-3-leak-roundup
outlet: Dragonfire Hub
published: 2025-11-04
title: Ember Throne season 3: the great leak round-up
series: Ember Throne

Wyverns, gather. It's been a mad fortnight, and half of what's been dumped on the sub contradicts the other half. The mods have sorted it.

Posted by ThroneRat, who got the S2 poster right: “S3 is nine eps.” Posted by CinderMum, who got nothing right ever: “twelve, and it's the end of the road.”

From the scoop account DragonSpy, on October 29, came a picture of a call sheet dated November 24 with “Day 1 of 148” on it. Photoshop, yelled many; HBO has kept out of the fray. We side with the spy, and if one carries on counting the last day of the shoot would be somewhere in June 2026.

A stunt rider's wife has it that Hugo Brandr (Osric) asked to be killed off. Brandr's publicist gave Entertainment Weekly to understand that he's “in for the long haul.”

Who's the Pale Queen? Redanian Intelligence brings up Tilda Norling, to be followed in book 4 by an older actress; on Tumblr it's Gwyneth Shaw or riot. My two cents: neither, they'll promote Anya Bell from the choir of handmaids.

The dates, oh, the dates. “Summer '27,” to quote the toy company's slide. “Never before '28,” to quote that guy. The author of the books, Marion Thewlis, blogged in September that she “wouldn't be surprised by 2027.” We'd go along with Marion.

It's also going about that six of the nine scripts aren't finished. Alarming if true; the showrunner, Cole Radley, was all smiles last week at MCM.

Debunked: the “teaser” at the end of the Elden football promo (it's a beer). The merger: WBD's sale won't, insiders calmed Variety, touch the order. And no, Ember Throne does not go to Peacock; we made that up ourselves, on April 1.

In season 2 we saw Osric take the pass with nine riders. Why nine? Would you have left the gate open? Discuss, with spoilers tagged. The RPG based on the books ships on the 20th.

=== claims
3 | episodes 9 | rumored | + | ThroneRat | Posted by ThroneRat
3 | episodes 12 | rumored | + | CinderMum | Posted by CinderMum
3 | renewal final | rumored | + | CinderMum | ^
3 | production filming starts when=2025-11-24 | rumored | + | DragonSpy | From the scoop
3 | production filming ends when=2026-06 | predicted | + | - | We side
3 | cast Hugo Brandr / Osric / leaving | rumored | + | - | A stunt
3 | cast Hugo Brandr / Osric / returning | reported | + | Hugo Brandr's publicist | Brandr's
3 | cast Tilda Norling / Pale Queen / joining | reported | + | Redanian Intelligence | Redanian
3 | cast Gwyneth Shaw / Pale Queen / joining | rumored | + | - | ^
3 | cast Anya Bell / Pale Queen / joining | predicted | + | - | My two
3 | release 2027-06..2027-08 | reported | + | - | “Summer
3 | release 2028.. | rumored | + | - | “Never
- | source_material novel / - | official | + | - | The author
3 | release 2027 | official | + | Marion Thewlis | ^
3 | production writing ends | rumored | - | - | It's also
- | crew Cole Radley / showrunner | official | + | - | Alarming
3 | trailer teaser | official | - | - | Debunked
- | platform Peacock | official | - | - | And no
