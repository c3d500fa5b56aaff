url: https://www.mtnews.example/es-en/2021/10/11/la-casa-azul-temporada-3
outlet: MT News
published: 2021-10-11
title: 'The Blue House': everything that is known about its season 3
series: The Blue House

The third season of 'The Blue House' already has a premiere date. Movistar+ has announced that it will arrive on November 26.

The series created by Alba Roca premiered in October 2018 and its second season arrived in February 2020. The pandemic delayed the filming of the third, which began finally in January 2021 and ended in May in Almería.

The new season consists of 8 episodes of 50 minutes. The direction is in charge of Paco Ríos and Laura Mena.

Natalia Vidal, Óscar Prado and Carmen Soler return to their characters: Blanca, Samuel and the grandmother Pilar. To the cast are added Hugo Silva Rey and Aura Pons. Álex Monforte, on the other hand, will no longer be there.

What will we see in season 3?

Blanca leaves prison and wants to recover the house. But Samuel has sold it to a hotel chain.

Will there be season 4?

At the moment it has not been confirmed. Alba Roca affirmed in the San Sebastián festival that the third is a closing: "The story ends here."

The trailer

Movistar+ has published this Monday the official trailer of the third season.

Where to see the series

The first two seasons of 'The Blue House' are available on Movistar+. In Latin America, it can be seen on HBO Max.

The ratings of the series were very good and it won two Ondas awards and one Feroz award.

=== claims
3 | release 2021-11-26 | official | + | Movistar+ | Movistar+ has announced
- | crew Alba Roca / creator | official | + | - | The series created
1 | release 2018-10 | official | + | - | ^
2 | release 2020-02 | official | + | - | ^
3 | production filming starts when=2021-01 | official | + | - | The pandemic
3 | production filming ends when=2021-05 | official | + | - | ^
3 | delay | official | + | - | ^
3 | episodes 8 | official | + | - | The new season consists
3 | crew Paco Ríos / director | official | + | - | The direction
3 | crew Laura Mena / director | official | + | - | ^
3 | cast Natalia Vidal / Blanca / returning | official | + | - | Natalia Vidal
3 | cast Óscar Prado / Samuel / returning | official | + | - | ^
3 | cast Carmen Soler / Pilar / returning | official | + | - | ^
3 | cast Hugo Silva Rey / - / joining | official | + | - | To the cast
3 | cast Aura Pons / - / joining | official | + | - | ^
3 | cast Álex Monforte / - / leaving | official | + | - | Álex Monforte
4 | renewal renewed | official | - | - | At the moment
3 | renewal final | official | + | Alba Roca | Alba Roca affirmed
3 | trailer trailer when=2021-10-11 | official | + | - | Movistar+ has published
1 | platform Movistar+ | official | + | - | The first two
2 | platform Movistar+ | official | + | - | ^
- | platform HBO Max | official | + | - | In Latin
