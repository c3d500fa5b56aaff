url: https://www.genrebunker.example/2019/10/30/oblivion-county-showrunner-chat
outlet: Genre Bunker
published: 2019-10-30
title: Oblivion County's Season 3 Roster, as Seen by Its Showrunner
series: Oblivion County

Showrunner Lars Heller isn't promising Oblivion County Season 3 on Syfy any sooner than the summer of 2021; he's only about to fly home to Bergen and sit down to it. Which doesn't keep us from picking his brain, does it? At a panel of New York Comic Con he dropped two names. The sheriff is a must, he let the crowd know, and in his opinion so is the thing in the freezer. Put differently: Dinah Castellane's Sheriff Boone gets a third helping, and the same is true of Doug Yates, under forty pounds of latex, as Cousin Ray… for which the makeup chair had better be warm.

In the same breath he mentioned The Troll Accountant, a movie he's going to direct from an Icelandic folk tale. It has a script and a cast, and he considers it “Oblivion County with better knitwear.”

As for what he'd been wanting to tell since the end of Season 1, “a county line is only a line,” was his cryptic contribution, reported by Fangoria a fortnight ago.

On the ten-part show, five people wake up in a county that's been taken off the map, and have to keep it that way. That goes for the first season; the second had eight parts and a musical number.

Will it be the last one? Syfy hasn't asked him yet, he told me in the elevator, and he hasn't asked Syfy.

Heller won a Saturn for the pilot in September 2018.

=== claims
- | crew Lars Heller / showrunner | official | + | - | Showrunner Lars
3 | release 2021-06-01.. | official | + | Lars Heller | ^
3 | platform Syfy | official | + | - | ^
3 | production writing starts when=2019-10-30.. | official | + | Lars Heller | ^
3 | cast Dinah Castellane / Sheriff Boone / returning | official | + | Lars Heller | Put differently
3 | cast Doug Yates / Cousin Ray / returning | official | + | Lars Heller | ^
1 | episodes 10 | official | + | - | On the ten-part
2 | episodes 8 | official | + | - | That goes for
3 | renewal final | official | - | Lars Heller | Syfy hasn't
