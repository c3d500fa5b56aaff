url: https://www.hanriverwire.example/tv/2024/02/ink-and-ember-season-three
outlet: Han River Wire
published: 2024-02-06
title: ‘Ink and Ember’ Season 3 Skips Spring; tvN Stays Vague
series: Ink and Ember

The scholars of “Ink and Ember” will not be dipping their brushes this spring. On Tuesday tvN notified the press that the sequel, which the station had put down for April, “needs a little more time to dry,” and left the rest of the page blank.

A broadcasting official gave Ilgan Sports to understand that the first week of September is being sized up. TVING, where the drama can be streamed alongside, declined to speak about weeks or months.

Adapted from Gil Wol-rang's web novel “The Magistrate's Left Hand,” the mystery had its first night on tvN on May 14, 2022. A second round was not long in the waiting and rolled out in June of the year after. Both ran to 16 parts. The number has been trimmed this time, and twelve is what the production company has on its order sheet.

Kwak Jin-seo puts the horsehair hat of Magistrate Heo back on. No such luck with Ban Hee-ju: in a letter to her fan café she wrote that the physician Soon-nae had been buried for good in the second season. Her seat is filled by rookie Tak Ye-rim.

There is a glimpse to be had in the meantime. A teaser of half a minute was made public together with the apology, and a longer trailer has been promised “when the plum trees bloom.”

Sixteen months passed before JTBC's “The Salt Ledger” returned for its third outing, so that fans of the genre know how to wait. By that measure we'd light the lamp in October.

The lead director, Pyo Sang-won, turned 50 in January. He earlier made the film “Grey Heron,” likewise after a web novel, and the tvN short “Postmark.” The drama's best night so far was the finale on August 6, with 13.8 percent in the capital region, according to Nielsen Korea.

=== claims
3 | release 2024-04 | official | - | tvN | On Tuesday tvN
3 | delay | official | + | tvN | ^
3 | release none | official | - | - | ^
3 | release 2024-09-01..2024-09-07 | reported | + | Ilgan Sports | A broadcasting official
- | platform TVING | official | + | - | TVING, where the
- | source_material novel / The Magistrate's Left Hand | official | + | - | Adapted from Gil
1 | release 2022-05-14 | official | + | - | ^
1 | platform tvN | official | + | - | ^
2 | release 2023-06 | official | + | - | A second round
1 | episodes 16 | official | + | - | Both ran to
2 | episodes 16 | official | + | - | ^
3 | episodes 12 | official | + | production company | The number has
3 | cast Kwak Jin-seo / Magistrate Heo / returning | official | + | - | Kwak Jin-seo puts
3 | cast Ban Hee-ju / Soon-nae / leaving | official | + | Ban Hee-ju | No such luck
3 | cast Tak Ye-rim / - / joining | official | + | - | Her seat is
3 | trailer teaser when=2024-02-06 | official | + | - | A teaser of half
3 | trailer trailer when=2024-03..2024-05 | official | + | - | ^
3 | precedent The Salt Ledger / release / 16 | official | + | - | Sixteen months passed
The Salt Ledger :: - | platform JTBC | official | + | - | ^
3 | release 2024-10 | predicted | + | - | By that measure
- | crew Pyo Sang-won / director | official | + | - | The lead director
3 | release 2024-03..2024-05 | official | - | - | The scholars of
