url: https://www.seriesgeek.example/2026/03/01/the-understory-season-3-first-look
outlet: Series Geek
published: 2026-03-01
title: The Understory gets a season 3 teaser, a date, and a second director
series: The Understory

Ready to go back into the woods? Prime Video has finally dated the third season of The Understory for May 29, and it has tucked a first teaser into the announcement, all 48 seconds of which we've watched with the lights on.

Moss grows on a cradle. A hand comes out of the ground and checks the time. It's the mixture of dread and daftness that this show has always done so well.

Fewer episodes await us: six, where both of its forerunners boasted eight. All of them go up at once.

In front of the lens we find the trio of Saoirse-Anne Kehoe, Raúl Ibáñez Luna and Winston Tsai-Monroe, with Odhran Fitzwilliam sitting this one out (“I'm a tree now,” he explained on TikTok). Fay Ripley-Marsden and the comedian known as Wodge sign on as rival foresters.

Kehoe has also tried her hand at directing, and episode four is hers; Baltasar Kormann-Ivarsson took the other five. The scripts were supplied by Eimear Glackin, as they have been since 2021.

You may ask whether that's the lot. Glackin told SFX that she has “an idea for the stump,” while Amazon hasn't said a syllable about a season 4.

Still to come on this page: an interview with Ripley-Marsden, whose sitcom Dog Years ended on Channel 4 last month.

=== claims
3 | release 2026-05-29 | official | + | Prime Video | Prime Video has finally
- | platform Prime Video | official | + | - | ^
3 | trailer teaser | official | + | - | ^
3 | episodes 6 | official | + | - | Fewer episodes
1 | episodes 8 | official | + | - | ^
2 | episodes 8 | official | + | - | ^
3 | cast Saoirse-Anne Kehoe / - / returning | official | + | - | In front of
3 | cast Raúl Ibáñez Luna / - / returning | official | + | - | ^
3 | cast Winston Tsai-Monroe / - / returning | official | + | - | ^
3 | cast Odhran Fitzwilliam / - / leaving | official | + | - | ^
3 | cast Fay Ripley-Marsden / - / joining | official | + | - | Fay Ripley
3 | cast Wodge / - / joining | official | + | - | ^
3 | crew Saoirse-Anne Kehoe / director | official | + | - | Kehoe has also
3 | crew Baltasar Kormann-Ivarsson / director | official | + | - | ^
- | crew Eimear Glackin / writer | official | + | - | The scripts were
3 | crew Eimear Glackin / writer | official | + | - | ^
4 | renewal renewed | official | - | - | Glackin told
Dog Years :: - | platform Channel 4 | official | + | - | Still to come
