url: https://www.cancelcounter.example/2026/02/cw-leftovers
outlet: Cancel Counter
published: 2026-02-13
title: Friday the 13th: eight shows, eight endings

Superstition pays: on no other day do networks bury so much. The week's interments and narrow escapes, in the order in which they reached me.

Peacock's teen horror Sleepover, which never cracked the Nielsen streaming list, won't see daylight again. One and done.

Apple TV has shown mercy to Bellwether. A fourth has been sanctioned, while number three isn't over until March 6. Creator Yusra Haddad and lead Colm Devlin stay aboard.

It's curtains for 4 Weddings & a Fugitive; Prime Video lost patience once the sophomore batch had slipped out of its top ten.

Cop show Kennebec isn't technically canceled. CBS has “nothing to share,” the standard phrase, and the cast's options expire June 30.

Who would have thought it? Wallflower, the 2019 curiosity, rises from the grave on Tubi with six new parts, all penned by Hester Cole. The streamer's own Dumpster Royals was given its walking papers an hour later.

Mid-Century Murders gets to solve its cases through 2028, because AMC's deal with RTÉ runs to seasons six, seven and eight.

Paradise Row? That was to have been a trilogy; part two is where Disney stops. “It's a heartbreak,” said showrunner Ike Lamont to Variety, “we had our ending plotted.”

And with 86 Days on Mars the story is that there isn't one. A tabloid invented a cancellation, Syfy refuted it before lunch, and the third-season scripts are being typed as I type this.

Coming attractions: Pilot pickups (April), upfronts (May 11 to 14), tears. If your favorite isn't listed, it isn't dead. If Kennebec goes, I'm going to need a cocktail named after it. Last year's Friday the 13th, in June, accounted for five, and the fourth season finale of Mid-Century Murders, as it happens.

=== claims
Sleepover :: - | platform Peacock | official | + | - | Peacock's teen
Sleepover :: 2 | renewal cancelled | official | + | - | One and
Bellwether :: 4 | renewal renewed | official | + | - | A fourth
Bellwether :: 4 | crew Yusra Haddad / creator | official | + | - | Creator Yusra
Bellwether :: 4 | cast Colm Devlin / - / returning | official | + | - | ^
4 Weddings & a Fugitive :: 3 | renewal cancelled | official | + | - | It's curtains
Kennebec :: - | renewal cancelled | official | - | - | Cop show
Kennebec :: - | renewal renewed | official | - | CBS | CBS has
Wallflower :: 1 | release 2019 | official | + | - | Wallflower, the
Wallflower :: - | renewal renewed | official | + | - | ^
Wallflower :: - | platform Tubi | official | + | - | ^
Wallflower :: - | episodes 6 | official | + | - | ^
Wallflower :: - | crew Hester Cole / writer | official | + | - | ^
Dumpster Royals :: - | renewal cancelled | official | + | - | The streamer's own
Dumpster Royals :: - | platform Tubi | official | + | - | ^
Mid-Century Murders :: 6 | renewal renewed | official | + | - | Mid-Century
Mid-Century Murders :: 7 | renewal renewed | official | + | - | ^
Mid-Century Murders :: 8 | renewal renewed | official | + | - | ^
Paradise Row :: 3 | renewal cancelled | official | + | - | That was
Paradise Row :: - | crew Ike Lamont / showrunner | official | + | - | “It's a heartbreak
86 Days on Mars :: - | renewal cancelled | official | - | Syfy | A tabloid
86 Days on Mars :: 3 | production writing under way | official | + | - | ^
