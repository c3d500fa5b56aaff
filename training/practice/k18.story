url: https://www.serialfocus.example/2021/10/19/the-wardens-season-2-answers
outlet: Serial Focus
published: 2021-10-19
title: The Wardens: your questions about season 2 answered
series: The Wardens

Q: Is The Wardens coming back?

A: Yes, The Wardens is coming back for season 2. HBO Max renewed it in September, three weeks after the first season ended.

Q: When?

A: HBO Max has not announced a premiere date. Filming starts in January 2022 in Toronto and takes five months, so our guess is early 2023.

Q: Is it the same cast?

A: Mostly. Diane Cho, Rafael Ortega and Will Stamp are all signed for the second season. Hannah Birch is not. Her character, Officer Lane, was shot in the finale. HBO Max says that four new regulars will be announced soon.

Q: How many episodes?

A: Ten. The first season had nine.

Q: Who is in charge?

A: Tess Archer is the showrunner again. She created the series with Joe Pike, who has stepped down as executive producer.

Q: I heard that they write the scripts already. True?

A: True. The writers' room opened on 4 October.

Q: Can I watch it in Britain?

A: The first season is on Sky and NOW. The second will be shown there as well.

Q: Is there going to be a season 3?

A: Nobody knows. It has not been discussed, Archer told us.

Q: Is The Wardens a true story?

A: No. But it is based on a non-fiction book, Inside by Marta Ruiz, about a women's prison in Ohio.

Q: What about the music? I love it.

A: It is by Theo Lang. The album is out on 5 November.

=== claims
2 | renewal renewed when=2021-09 | official | + | - | A: Yes, The Wardens
2 | release none | official | - | - | A: HBO Max has not
2 | production filming starts when=2022-01 | official | + | - | Filming starts
2 | release 2023-01-01..2023-04-30 | predicted | + | - | ^
2 | cast Diane Cho / - / returning | official | + | - | Diane Cho
2 | cast Rafael Ortega / - / returning | official | + | - | ^
2 | cast Will Stamp / - / returning | official | + | - | ^
2 | cast Hannah Birch / Officer Lane / leaving | official | + | - | Hannah Birch
2 | episodes 10 | official | + | - | A: Ten.
1 | episodes 9 | official | + | - | The first season had
2 | crew Tess Archer / showrunner | official | + | - | A: Tess
- | crew Tess Archer / creator | official | + | - | She created
- | crew Joe Pike / creator | official | + | - | ^
2 | crew Joe Pike / producer | official | - | - | ^
2 | production writing starts when=2021-10-04 | official | + | - | The writers' room
1 | platform Sky | official | + | - | A: The first season is
1 | platform NOW | official | + | - | ^
2 | platform Sky | official | + | - | The second will
2 | platform NOW | official | + | - | ^
3 | renewal renewed | official | - | Tess Archer | It has not been
- | source_material other / Inside | official | + | - | A: No. But it is based
- | crew Theo Lang / composer | official | + | - | A: It is by
