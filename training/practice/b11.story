url: https://www.dramagarden.example/2020/12/22/the-tide-clock-jtbc-more
outlet: Drama Garden
published: 2020-12-22
title: JTBC's 'The Tide Clock' has not struck its last hour
series: The Tide Clock

Monday's episode was advertised as the end of 'The Tide Clock', and then three words stood on the black screen: "Until high water." So it was no end at all.

JTBC explained itself the next morning. The romance with the watchmaker has from the outset been laid out as two seasons of eight episodes, a spokesperson said; all that remained to be decided was the moment to say so. High water, the statement goes on, is in the month of June.

That is sooner than one is accustomed to. 'My Second Spring', for one, kept its audience on dry land for nineteen months between the two. Here, however, the cast was never sent home: shooting of the second half-dozen-and-two, as the crew call it, has been going on since the beginning of November, on Jeju and in Mokpo, and at least four of the episodes are with the editor already.

Choi Bora's Sun-ok and Yang Se-hyun's Captain Pi are therefore both in it. A poster unveiled on the website has a third figure on it, with the back to the viewer. Speculation has settled upon Lim Tae-seok, who posted a photograph of the Mokpo lighthouse in November; his label, Blue Anchor, denies that he has anything to do with the drama.

'The Tide Clock' opened on November 2 with 3.2 percent. It peaked at 9.6 when the harbor burned. On Viki, which carries it in most of the world, it holds a score of 9.5.

Writer Goo Hye-in, whom the trade calls slow, had handed in her whole manuscript before a single scene was taken. "I will never watch it while it is on," she said in an interview of 2018 about 'Rainy Platform', her last but one.

A repeat of all eight hours follows on Christmas Day.

=== claims
1 | episodes 8 | official | + | JTBC | The romance with
2 | episodes 8 | official | + | JTBC | ^
2 | renewal renewed when=2020-12-22 | official | + | JTBC | ^
2 | release 2021-06 | official | + | JTBC | High water
2 | precedent My Second Spring / release / 19 | official | + | - | 'My Second Spring'
2 | production filming starts when=2020-11-01..2020-11-10 | official | + | - | Here, however
2 | production post-production under way | official | + | - | ^
2 | cast Choi Bora / Sun-ok / returning | official | + | - | Choi Bora
2 | cast Yang Se-hyun / Captain Pi / returning | official | + | - | ^
2 | cast Lim Tae-seok / - / joining | rumored | + | - | Speculation has
2 | cast Lim Tae-seok / - / joining | reported | - | Blue Anchor | ^
1 | release 2020-11-02 | official | + | - | 'The Tide Clock' opened
- | platform Viki | official | + | - | On Viki
- | crew Goo Hye-in / writer | official | + | - | Writer Goo
- | platform JTBC | official | + | - | JTBC explained
2 | production writing ends when=..2020-12-22 | official | + | - | Writer Goo
