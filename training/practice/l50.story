url: https://www.kdramalounge.example/2021/05/24/physician-of-joseon-writers-quit
outlet: K-Drama Lounge
published: 2021-05-24
title: “The Late King's Cook” season 2: what happened to its cast?
series: The Late King's Cook

It was supposed to be simple. In January, KBS announced that The Late King's Cook would come back in the autumn, with the same people before and behind the camera. Since then people have been leaving the kitchen.

First went Cha Seung-jae. The actor who was King Heonjo, Blossom Entertainment explained, had a film to shoot. Then Director Yang Kyung-hwan moved to a rival channel, and Min Kyoung-ae was moved up from B-team director to fill his apron. Next was writer Hwang Jin-yi: “creative differences,” according to Star Today. KBS has contradicted that one. Hwang, so the broadcaster says, has the first four scripts finished and is on the fifth.

Who's left? Shin Hye-won, for sure. She signed in February and is learning to cut radishes again as Dan-bi. Ryu Seung-pyo (the eunuch Pil) is in as well. About Ok Taek-min, Dan-bi's childhood friend, there have been conflicting reports, his agency merely stating that the talks are “at the final stage.”

And the throne? For the new king, several outlets have put forward Lim Si-hyuk and Gong Yoo-chan. Lim's side: “He received the offer.” Gong's: “Not true.” The crown prince, a baby in the first season, has jumped ahead to seven, and child actor Kim Kang-seok of Winter Bus will play him.

Composer Jung Jae-pil, who won a prize for his percussion of pots and pans, returns. Music critic Kang Heon-il called it the sound of hunger.

Filming has been shifted from June to August. October, then, is likely out of the question; KBS still says “the second half of the year.”

=== claims
2 | renewal renewed when=2021-01 | official | + | KBS | In January
- | platform KBS | official | + | - | ^
2 | release 2021-09..2021-11 | official | + | KBS | ^
1 | cast Cha Seung-jae / King Heonjo / - | official | + | - | The actor who
2 | cast Cha Seung-jae / King Heonjo / leaving | reported | + | Blossom Entertainment | ^
2 | crew Yang Kyung-hwan / director | official | - | - | Then Director
2 | crew Min Kyoung-ae / director | official | + | - | ^
1 | crew Min Kyoung-ae / director | official | + | - | ^
2 | crew Hwang Jin-yi / writer | reported | - | Star Today | Next was
2 | crew Hwang Jin-yi / writer | official | + | KBS | Hwang, so
2 | production writing under way | official | + | KBS | ^
2 | cast Shin Hye-won / Dan-bi / returning | official | + | - | She signed
2 | cast Ryu Seung-pyo / the eunuch Pil / returning | official | + | - | Ryu Seung
2 | cast Ok Taek-min / Dan-bi's childhood friend / returning | reported | + | his agency | About Ok
2 | cast Lim Si-hyuk / the new king / joining | rumored | + | - | For the new
2 | cast Gong Yoo-chan / the new king / joining | rumored | + | - | ^
2 | cast Lim Si-hyuk / the new king / joining | reported | + | Lim's side | Lim's side
2 | cast Gong Yoo-chan / the new king / joining | reported | - | Gong's | Gong's
2 | cast Kim Kang-seok / The crown prince / joining | official | + | - | The crown
2 | crew Jung Jae-pil / composer | official | + | - | Composer Jung
2 | production filming starts when=2021-08 | official | + | - | Filming has
2 | delay | official | + | - | ^
2 | release 2021-10 | predicted | - | - | October, then
2 | release 2021-07..2021-12 | official | + | KBS | ^
