url: https://www.hmpfilesblog.example/2026/03/disney-plus-where-is-my-season
outlet: HMP Files
published: 2026-03-09
title: Disney+: of fourteen shows, four have a future

I sat down with a pot of tea and the whole Disney+ catalogue, and asked of each series one thing only: is it coming back?

Yes, say the papers, to four. Driftwood, Rivalry, The Ballad of Wendell Moss, and Paradise Found can all point to a signed order. Rivalry is the furthest along: twelve chapters, shot between May and November, to be split into two blocks, the earlier of them arriving May 22 with David Tenant-Hall once again as Lord Baddington. Driftwood's sequel was written in six weeks flat, its author Cass Doyle bragged at SXSW on Sunday. That leaves Wendell Moss, which starts principal photography in Glasgow a week from today, and Paradise Found, whose third is its Omega.

Perhaps, to two. Rumors that Ahsoka's Daughter is off are older than the show itself. There's a sizeable chance, I'd wager seven in ten, that Alien Shores gets a reprieve.

No, to eight! Wands & Willows, Acolytes, Culprit, American Born Japanese, Doctor Rose, Goosebumped, Extraordinarily Ordinary, The Muppet Mayor. Kept for the record in order of burial, first April 2023, last this January.

It pains me most in the case of Extraordinarily Ordinary. “There's a third season in Emma's drawer,” according to her co-star, Máirín T., “and it can stay in that drawer, the poor thing.”

By way of contrast Hulu, the same company in other clothes, stands by Only Burglars in the Building, which had its sixth granted two days prior to its fifth finale. The Handmaiden's Testament starts in April.

And Daredevils? It streams from the 24th. I don't review Marvel on this blog, since the incident.

Mum asked about Bluey's Cousin. No idea, Mum. Is it a show? It's been on the telly since 2018; new ones, said the boss of it, take “as long as a biscuit.”

=== claims
Driftwood :: - | renewal renewed | official | + | - | Driftwood, Rivalry
Rivalry :: - | renewal renewed | official | + | - | ^
The Ballad of Wendell Moss :: - | renewal renewed | official | + | - | ^
Paradise Found :: - | renewal renewed | official | + | - | ^
Rivalry :: - | episodes 12 | official | + | - | Rivalry is
Rivalry :: - | production filming under way when=2025-05-01..2025-11-30 | official | + | - | ^
Rivalry :: - | release 2026-05-22 | official | + | - | ^
Rivalry :: - | cast David Tenant-Hall / Lord Baddington / returning | official | + | - | ^
Driftwood :: 2 | production writing ends | official | + | Cass Doyle | Driftwood's
Driftwood :: - | crew Cass Doyle / writer | official | + | - | ^
The Ballad of Wendell Moss :: - | production filming starts when=2026-03-16 | official | + | - | That leaves
Paradise Found :: 3 | renewal final | official | + | - | ^
Ahsoka's Daughter :: - | renewal cancelled | rumored | + | - | Rumors that
Alien Shores :: - | renewal renewed | predicted | + | - | There's a sizeable
Wands & Willows :: - | renewal cancelled when=2023-04 | official | + | - | Wands
Acolytes :: - | renewal cancelled | official | + | - | ^
Culprit :: - | renewal cancelled | official | + | - | ^
American Born Japanese :: - | renewal cancelled | official | + | - | ^
Doctor Rose :: - | renewal cancelled | official | + | - | ^
Goosebumped :: - | renewal cancelled | official | + | - | ^
Extraordinarily Ordinary :: - | renewal cancelled | official | + | - | ^
The Muppet Mayor :: - | renewal cancelled when=2026-01 | official | + | - | ^
Extraordinarily Ordinary :: - | cast Máirín T. / - / - | official | + | - | “There's a third
Only Burglars in the Building :: 6 | renewal renewed | official | + | - | By way
Only Burglars in the Building :: - | platform Hulu | official | + | - | ^
The Handmaiden's Testament :: - | release 2026-04 | official | + | - | The Handmaiden
Daredevils :: - | release 2026-03-24 | official | + | - | It streams
Bluey's Cousin :: 1 | release 2018 | official | + | - | It's been
