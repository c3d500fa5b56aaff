url: https://www.rumorharbor.example/2022/07/ghost-tax-season-2-2023-rumor
outlet: Rumor Harbor
published: 2022-07-05
title: Ghost Tax season 2: two leaks, three guesses, one denial
series: Ghost Tax

Nothing has stayed so firmly in the rumor column this summer as a second season of Ghost Tax, Netflix's series on a revenue office for the dead. We look at each in turn.

The first leak is from a Reddit user, since deleted, by whose account the show was secretly extended in May. The second, a post by the usually careful site K-Insider Weekly, has Netflix aiming it at the spring of 2023, with only six episodes.

There's a denial to go with them. “Untrue for the time being,” Studio N responded to Newsen, while Netflix itself isn't saying anything at all.

Our first guess: it's renewed before summer's out. It took four months in the case of Squid Game, and Ghost Tax is coming up on its fourth (it went live on March 18).

Our second guess: it's not before 2024 that we see it, what with director Lim Dae-hyung-ee being busy until December on a feature.

Our third guess: auditor Go, to whom Byun Yo-han-see lent his eyebrows, is too popular to stay buried, so look for Byun's comeback. Her tombstone notwithstanding, Inspector Ma (Seo Young-hee-ra) might be there as well, if one crew member's now-vanished story of a wig fitting is worth anything.

The webtoon hasn't got material for more: its 77 chapters were spent in nine hours.

Does the trailer that's making the rounds prove anything? It proves that somebody owns editing software.

=== claims
- | platform Netflix | official | + | - | Nothing has stayed
2 | renewal renewed when=2022-05 | rumored | + | - | The first leak
2 | release 2023-03..2023-05 | reported | + | K-Insider Weekly | The second, a post
2 | episodes 6 | reported | + | K-Insider Weekly | ^
2 | renewal renewed | official | - | Studio N | “Untrue for
2 | renewal renewed | official | - | - | “Untrue for
2 | renewal renewed when=2022-07-05..2022-08-31 | predicted | + | - | Our first guess
2 | precedent Squid Game / renewal / 4 | official | + | - | It took four
1 | release 2022-03-18 | official | + | - | ^
2 | release 2024-01-01.. | predicted | + | - | Our second guess
- | crew Lim Dae-hyung-ee / director | official | + | - | ^
2 | cast Byun Yo-han-see / Go / returning | predicted | + | - | Our third guess
2 | cast Seo Young-hee-ra / Inspector Ma / returning | rumored | + | - | Her tombstone
- | source_material webtoon / - | official | + | - | The webtoon hasn't
1 | episodes 9 | official | + | - | ^
2 | trailer trailer | official | - | - | It proves that
