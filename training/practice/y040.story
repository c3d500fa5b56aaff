url: https://www.saddlebagnews.example/tv/2022/05/every-show-status-board-may
outlet: Saddlebag News
published: 2022-05-26
title: Status board, May edition: ten shows, ten lines each, no mercy

A Fine Mess (Hulu). Dateless. Trailerless. Not hopeless, since eight hours were wrapped up before Easter and the composer has been paid.

Bandwidth (Peacock). They'd set their hearts on Father's Day, but last week hearts were reset to the Fourth of July. It's a Peacock original in the sense that it was originally NBC's.

Cold Caller (Netflix). “Later than we want, sooner than you think,” quoth the streamer. I think August.

Dry Dock (Showtime). Season 6? The network has it on the books for the fall; those are also the books in which season 5 was down for January 2021, and you'll recollect that it docked that August, on the 22nd.

Elders (Apple TV+). A renewal is what we're waiting on. For The Firebreak, also Apple's, it took a mere two months. We're in month four with this one.

First Chair (FX). A hand-drawn teaser popped up in the middle of Atlanta. It had a violin, a raccoon and the word “soon” in it. The pilot aired exactly one year ago tonight.

Grand Tetons (Paramount Network). Twelve, ten, eight, six: so run the orders, season by season. There'll be a fifth, if there's anything left to divide.

Half-Life of Mrs. Ames (HBO Max). It's got a novel, of course it has; they all have. Sister Agatha Bruhn wrote hers in a convent. December 1 is when we get it, the fans say; “first half of December,” says producer Tom Ruiz.

Ironsides (ABC). Revival of a series from 1967 that had one “s” fewer and one wheelchair more. Thursday, September 22, for the second year of it.

Jackals (Starz). Let it rest. Starz did.

=== claims
A Fine Mess :: - | platform Hulu | official | + | - | A Fine Mess (Hulu)
A Fine Mess :: - | release none | official | - | - | Dateless
A Fine Mess :: - | trailer trailer | official | - | - | Trailerless
A Fine Mess :: - | production filming ends | official | + | - | Not hopeless
A Fine Mess :: - | episodes 8 | official | + | - | ^
Bandwidth :: - | platform Peacock | official | + | - | Bandwidth (Peacock)
Bandwidth :: - | release 2022-06-19 | official | - | - | They'd set their
Bandwidth :: - | release 2022-07-04 | official | + | - | ^
Bandwidth :: - | delay to=2022-07-04 | official | + | - | ^
Bandwidth :: - | platform NBC | official | + | - | It's a Peacock
Cold Caller :: - | platform Netflix | official | + | - | Cold Caller (Netflix)
Cold Caller :: - | release 2022-08 | predicted | + | - | I think August
Dry Dock :: - | platform Showtime | official | + | - | Dry Dock (Showtime)
Dry Dock :: 6 | release 2022-09..2022-11 | official | + | - | The network has
Dry Dock :: 5 | release 2021-01 | official | - | - | ^
Dry Dock :: 5 | release 2021-08-22 | official | + | - | ^
Elders :: - | platform Apple TV+ | official | + | - | Elders (Apple TV+)
Elders :: - | renewal renewed | official | - | - | A renewal is
Elders :: - | precedent The Firebreak / renewal / 2 | official | + | - | For The Firebreak
The Firebreak :: - | platform Apple | official | + | - | ^
First Chair :: - | platform FX | official | + | - | First Chair (FX)
First Chair :: 2 | trailer teaser | official | + | - | A hand-drawn teaser
First Chair :: 1 | release 2021-05-26 | official | + | - | The pilot aired
Grand Tetons :: - | platform Paramount Network | official | + | - | Grand Tetons
Grand Tetons :: 1 | episodes 12 | official | + | - | Twelve, ten
Grand Tetons :: 2 | episodes 10 | official | + | - | ^
Grand Tetons :: 3 | episodes 8 | official | + | - | ^
Grand Tetons :: 4 | episodes 6 | official | + | - | ^
Half-Life of Mrs. Ames :: - | platform HBO Max | official | + | - | Half-Life of Mrs. Ames (HBO
Half-Life of Mrs. Ames :: - | source_material novel / - | official | + | - | It's got a
Half-Life of Mrs. Ames :: - | release 2022-12-01 | rumored | + | - | December 1 is
Half-Life of Mrs. Ames :: - | release 2022-12-01..2022-12-15 | official | + | Tom Ruiz | ^
Half-Life of Mrs. Ames :: - | crew Tom Ruiz / producer | official | + | - | ^
Ironsides :: - | platform ABC | official | + | - | Ironsides (ABC)
Ironsides :: - | source_material series / - | official | + | - | Revival of
Ironsides :: 2 | release 2022-09-22 | official | + | - | Thursday, September 22
Jackals :: - | platform Starz | official | + | - | Jackals (Starz)
