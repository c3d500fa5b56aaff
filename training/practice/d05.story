url: https://www.teatimetelly.example/larkfield-hall-series-4-first-look
outlet: Teatime Telly
published: 2022-08-17
title: Larkfield Hall: ITV drops first pictures and a trailer for series four
series: Larkfield Hall

Dust sheets off: six photographs from the new series of Larkfield Hall went up on ITV's website this morning, and on their heels came a minute and a half of moving images.

The trailer, which you'll find at the foot of this page, opens with a telegram and closes with a slap. In between we catch sight of Lady Verity in a motor car, which she'd sworn in series two never to enter.

It's on Sunday, 11 September that the fourth instalment gets under way, at nine on ITV as ever. Seven parts have been made, one more than in 2021.

Honor Blakeley (Lady Verity) and Dominic Strang (Captain Rooke) are downstairs for breakfast as if nothing had happened. Newly arrived are Tamsin Okoro, who'll be seen as governess Miss Finch, and the comedian Lenny Pike in his first straight part, a bookmaker by the name of Albert Swann. Rupert Hythe, alias the vicar, doesn't feature any longer; he told Radio Times in the spring that he "had run out of sermons".

Philippa Marchmont wrote every word, as she's done from the beginning, and Giles Abbott is behind the camera for the opening three.

Who's the man on the gatepost? What did the cook put into the pie? We wouldn't tell even if we knew.

Loosely speaking, the thing goes back to Marchmont's own novel, The House That Stayed, which came out in 2011 and sold all of nine hundred copies. The Christmas special of that name, by the way, was watched by five million.

A fifth series hasn't been commissioned to date. American viewers, who get the show on PBS, can look forward to these episodes in January.

=== claims
4 | trailer trailer when=2022-08-17 | official | + | - | Dust sheets off
4 | platform ITV | official | + | - | It's on Sunday
4 | release 2022-09-11 | official | + | - | ^
4 | episodes 7 | official | + | - | Seven parts
3 | episodes 6 | official | + | - | ^
4 | cast Honor Blakeley / Lady Verity / returning | official | + | - | Honor Blakeley (Lady
4 | cast Dominic Strang / Captain Rooke / returning | official | + | - | ^
4 | cast Tamsin Okoro / Miss Finch / joining | official | + | - | Newly arrived
4 | cast Lenny Pike / Albert Swann / joining | official | + | - | ^
4 | cast Rupert Hythe / - / leaving | official | + | Rupert Hythe | Rupert Hythe, alias
- | crew Philippa Marchmont / writer | official | + | - | Philippa Marchmont wrote
4 | crew Philippa Marchmont / writer | official | + | - | ^
4 | crew Giles Abbott / director | official | + | - | ^
- | source_material novel / The House That Stayed | official | + | - | Loosely speaking
5 | renewal renewed | official | - | - | A fifth series
- | platform PBS | official | + | - | American viewers
4 | release 2023-01 | official | + | - | ^
