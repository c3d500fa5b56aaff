url: https://www.nubetelevision.example/en/the-salt-road-season-4-estreno
outlet: Nube Television
published: 2020-05-07
title: The Salt Road season 4: date of premiere, actors and what it is known
series: The Salt Road

The fourth delivery of The Salt Road makes itself wait. The Spanish fiction, which Movistar+ released for the first time the 9 of March of 2018, has left its public with the honey in the lips after the outcome of the third batch, available since the past 14 of February.

Movistar+ gave the green light to the fourth before that the third was seen, concretely in December of the past year. It will consist of six chapters, two less than the previous ones.

The recordings had to begin in April in Almería. As it is logical, the state of alarm has obliged to suspend them and the actors remain in their houses. The producer, Nerea Salvatierra, has assured to El Periódico that they will turn on the cameras "in September, if the virus wants it".

By this motive, it seems difficult to see new chapters before the summer of 2021. Other media are more pessimists and place it in 2022, without citing any fountain.

Who will continue in The Salt Road?

Hugo Bermejo (Comisario Lara) and Inés Valcárcel (Remedios) repeat in their papers. To them it is added Quique Montalbán, to who we saw in other series of success of the chain. On the contrary, Lola Arjona, whose Dolores received a shot in the last scene, says goodbye: "My travel ends here", she wrote in her Instagram.

The direction runs again in charge of Bruno Castellar. The idea is original of Castellar and of the scriptwriter Pilar Mena.

Of the plot we only know that the road passes through Morocco.

There is no advance in video yet. When it leaves, we will put it here, so save this page in favorites!

=== claims
1 | release 2018-03-09 | official | + | - | The Spanish fiction
- | platform Movistar+ | official | + | - | ^
3 | release 2020-02-14 | official | + | - | ^
4 | renewal renewed when=2019-12 | official | + | - | Movistar+ gave
4 | episodes 6 | official | + | - | It will consist
4 | production filming starts when=2020-04 | official | - | - | The recordings had
4 | production filming under way | official | - | - | As it is logical
- | crew Nerea Salvatierra / producer | official | + | - | The producer
4 | production filming starts when=2020-09 | official | + | Nerea Salvatierra | ^
4 | release 2021-06-01.. | predicted | + | - | By this motive
4 | release 2022 | rumored | + | - | Other media
4 | cast Hugo Bermejo / Comisario Lara / returning | official | + | - | Hugo Bermejo
4 | cast Inés Valcárcel / Remedios / returning | official | + | - | ^
4 | cast Quique Montalbán / - / joining | official | + | - | To them it is
4 | cast Lola Arjona / Dolores / leaving | official | + | Lola Arjona | On the contrary
4 | crew Bruno Castellar / director | official | + | - | The direction runs
- | crew Bruno Castellar / creator | official | + | - | The idea is
- | crew Pilar Mena / creator | official | + | - | ^
- | crew Pilar Mena / writer | official | + | - | ^
4 | trailer trailer | official | - | - | There is no advance
