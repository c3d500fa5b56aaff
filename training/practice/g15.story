url: https://www.ottcorner.example/2023/12/the-informer-of-chandni-season-3
outlet: OTT Corner
published: 2023-12-12
title: 'We owe you one': Rajat Suryavanshi on when The Clerk of Kanpur 3 streams
series: The Clerk of Kanpur

Image Source : INSTAGRAM Rajat Suryavanshi will next be seen in Dhoop.

For two seasons The Clerk of Kanpur, with Rajat Suryavanshi as the most harmless spy in India, has been the darling of the OTT crowd. A third is reportedly being filmed in Lucknow and is to land on SonyLIV in the coming year. What does the man himself say?

While promoting his new film, the actor reminded an interviewer that two and a half years had passed between the first two installments, and begged for as much again.

“It's being made, don't worry,” he assured Bollywood Bubble. “Nobody has run away with the money.”

Why is it all so slow? The makers, Nisha-Karan, rewrite up to the last tea break, he laughed.

About the series

The Clerk of Kanpur is inspired by the diaries of a postal officer. In 2018 the first season came, ten episodes long. The second one dropped in September 2021, and an answer to its cliffhanger is still outstanding.

Along with Suryavanshi, Tillotama Iyer and Pavan Raj Malhotra-Sen appear. Iyer's Sudha got a raise in season two and a bullet in its last minute.

His film Dhoop, based on a novel by Krishna Baldev, releases in theatres on January 26.

=== claims
- | cast Rajat Suryavanshi / - / - | official | + | - | For two seasons
3 | production filming under way | rumored | + | - | A third is
3 | release 2024 | rumored | + | - | ^
3 | platform SonyLIV | rumored | + | - | ^
3 | renewal renewed | official | + | Rajat Suryavanshi | “It's being made
- | crew Nisha-Karan / creator | official | + | - | The makers, Nisha
- | source_material other / - | official | + | - | The Clerk of Kanpur is
1 | release 2018 | official | + | - | In 2018
1 | episodes 10 | official | + | - | ^
2 | release 2021-09 | official | + | - | The second one
- | cast Tillotama Iyer / Sudha / - | official | + | - | Along with
- | cast Pavan Raj Malhotra-Sen / - / - | official | + | - | ^
