url: https://www.recapcorner.example/lantern-bay-before-season-2
outlet: Recap Corner
published: 2022-08-19
title: Lantern Bay: what to remember before season 2, and what it will bring
series: Lantern Bay

A year and a half is a long time to hold your breath under water, so here is a refresher before Lantern Bay surfaces on Apple TV+ next Friday, 26 August, with the first two of its ten new hours.

In season 1 we followed Thea Novak (Alma Reyes) home to the fishing town where her father had vanished in 1996. She found his boat in episode three. In the fifth she found out that her mother had sunk it. By the end, the harbor master Gil Pruitt (Sterling Boone) lay at the foot of the lighthouse, and Thea had the key in her pocket.

Season 2 opens four months later. There is a trial, there is a baby, and there is Mireille Fontaine, newly arrived as a marine biologist who asks the wrong questions. Boone is in it too; the dead of Lantern Bay have a habit of talking.

Not everybody made the crossing. Kip Adler, who was Deputy Ross, is now on another show in another ocean, and his badge goes to Yolanda Cruz.

The people behind the camera have remained the same: Holden Pratt runs the show, and Agnieszka Wolska directs the bulk of it. The season was filmed in Nova Scotia between June and November of last year, a fact that explains the scarves.

The first batch of ten came out on 12 February 2021. It was a sleeper: only in the summer, when everyone was at the beach, did people begin to be afraid of it. Apple had ordered the second by then, in April.

And afterwards? Pratt says that he pitched it as a story in three acts, and that the writers met for the third in July, uninvited. The order for it has not come.

=== claims
2 | release 2022-08-26 | official | + | - | A year and a half
- | platform Apple TV+ | official | + | - | ^
2 | episodes 10 | official | + | - | ^
1 | cast Alma Reyes / Thea Novak / - | official | + | - | In season 1
1 | cast Sterling Boone / Gil Pruitt / - | official | + | - | By the end
2 | cast Mireille Fontaine / - / joining | official | + | - | There is a trial
2 | cast ?Sterling Boone / Gil Pruitt / returning | official | + | - | Boone is
2 | cast Kip Adler / Deputy Ross / leaving | official | + | - | Kip Adler
2 | cast Yolanda Cruz / - / joining | official | + | - | ^
2 | crew Holden Pratt / showrunner | official | + | - | The people behind
2 | crew Agnieszka Wolska / director | official | + | - | ^
2 | production filming under way when=2021-06-01..2021-11-30 | official | + | - | The season was
1 | episodes 10 | official | + | - | The first batch
1 | release 2021-02-12 | official | + | - | ^
2 | renewal renewed when=2021-04 | official | + | - | Apple had ordered
3 | production writing starts when=2022-07 | official | + | Holden Pratt | Pratt says
3 | renewal renewed | official | - | - | The order for
