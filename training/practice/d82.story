url: https://www.viewfromtheloft.example/2020/08/21/the-archivist-season-2-release-renewal
outlet: View From the Loft
published: 2020-08-21
title: The Archivist Season 2: Release Date, Renewal Status, When Is It Going To Appear?
series: The Archivist

- Advertisement -

More and more people like the audio dramas and then the series which come from them. One such series is The Archivist from Ireland, it takes its matter from the podcast of the same title. The studio Wild Atlantic makes it and from April 19 it was broadcasted. A man called Fiachra finds tapes in a cellar, and on every tape he hears himself.

Orla Mannion is the person who writes it and directs it. RTÉ2 and Virgin Media Two are the channels that aired it. As the applause was big, the audience now raises the question of season two. Hereby the details:

Renewal Status.

Sadly, RTÉ did not renew the series so far. Before such a step the channels study the views and the opinions. The possibility of a renewal is strong in our eyes, because the critics were sweet and the ratings good.

Release Date.

It is hard saying a date when there is no green light. In the event of one, the preparation eats time, for corona does not allow twenty persons in one cellar. A source says that no new tape is heard before 2022.

More Details.

If there comes a season, we can expect these artists again: Barry Kerrigan as Fiachra, Aoibhe Hines as Sister Benedict, and Dónal Finn-Shaw as the Voice. No trailer is there, and no plot. The number of episodes in season one was five.

Will Fiachra open tape nineteen? Are you an Irish ghost? Write us!

=== claims
- | source_material other / The Archivist | official | + | - | One such series
1 | release 2020-04-19 | official | + | - | The studio Wild
- | crew Orla Mannion / writer | official | + | - | Orla Mannion
- | crew Orla Mannion / director | official | + | - | ^
- | platform RTÉ2 | official | + | - | RTÉ2 and
- | platform Virgin Media Two | official | + | - | ^
2 | renewal renewed | official | - | - | Sadly, RTÉ
2 | renewal renewed | predicted | + | - | The possibility
2 | release none | official | - | - | It is hard
2 | release 2022-01-01.. | rumored | + | - | A source says
2 | cast Barry Kerrigan / Fiachra / returning | predicted | + | - | If there comes
2 | cast Aoibhe Hines / Sister Benedict / returning | predicted | + | - | ^
2 | cast Dónal Finn-Shaw / Voice / returning | predicted | + | - | ^
2 | trailer trailer | official | - | - | No trailer is
1 | episodes 5 | official | + | - | The number of
