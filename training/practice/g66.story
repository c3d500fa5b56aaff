url: https://www.pulpscreen.example/2021/01/18/legion-of-strangers-s3-jan
outlet: Pulp Screen
published: 2021-01-18
title: Legion of Strangers season 3: what two interviews and a tax form tell us
series: Legion of Strangers

When last we left the Strangers, in the October of 2020, they'd just found out that the bomb was their landlady. Netflix's superhero dramedy has been on our minds since, and on the minds of some tax people in Ontario, too.

For it's there, in the province's list of productions, that a season 3 turned up: February 22 to July 9, under the working title Umbrella Stand. The streamer won't comment, and a renewal hasn't been announced.

Actor Robbie Sheehan-Dufour, whose Séance has by now died four times, spilled some beans to Collider. He's read the first script. He's been told to cut his hair. He'd wager on “a year from now.”

The other interview is that of Steve Blackwood-Mann. The creator had season 3 planned before season 2, he told Inverse, and he's never kept it a secret that he wants four.

Casting calls are out for a whole rival team of seven, so we expect that names will come before the snow melts. Elliott Page-Turner and Aïcha Ben Salah are under contract for it in any case.

What will it be about? Gerard Wray-Bautista's comics give a fair idea, if one doesn't mind a talking goldfish; their third volume, Hotel Perdition, was wrapped up in 2019.

Season 1 amassed 45 million households, a number that means nothing at all.

=== claims
2 | release 2020-10 | official | + | - | When last we
- | platform Netflix | official | + | - | Netflix's super
3 | production filming starts when=2021-02-22 | reported | + | - | For it's there
3 | production filming ends when=2021-07-09 | reported | + | - | ^
3 | renewal renewed | official | - | - | The streamer won't
- | cast Robbie Sheehan-Dufour / Séance / - | official | + | - | Actor Robbie
3 | release 2022-01 | official | + | Robbie Sheehan-Dufour | He'd wager
- | crew Steve Blackwood-Mann / creator | official | + | - | The other interview
3 | cast Elliott Page-Turner / - / returning | official | + | - | Elliott Page
3 | cast Aïcha Ben Salah / - / returning | official | + | - | ^
- | source_material comic / - | official | + | - | Gerard Wray
