url: https://www.tradewind.example/2022/05/12/showrunner-swap-on-ironbound
outlet: Trade Wind
published: 2022-05-12
title: ‘Ironbound’ Changes Captains Ahead of Season 4
series: Ironbound

There is a new hand on the tiller at Ironbound. Michaela Strauss will run the fourth season of the Paramount+ dockworkers drama, taking over from Terrence Boyle, The Hollywood Reporter was first to write and Trade Wind has confirmed.

Boyle, who developed the series from the 1994 film of the same name, steps back to concentrate on his deal at Amazon. He keeps an executive producer credit. His right hand, writer Dahlia Benitez, leaves as well.

Strauss was co-showrunner on the last two years of Cook County and, before that, wrote for Blood Bank. She has already opened a room, which is said to be going back to the very beginning after scripts for the first three hours had been thrown out.

All of this costs time. Season 4, renewed in January along with a fifth, had been expected to go before the cameras in Newark this month; that is now September at the earliest. A knowledgeable source doubts that viewers will see any of it until the second half of 2023. When Bureau 9 changed its boss in 2019, sixteen months went by from one season to the next.

What the change means for the cast isn't clear. John Carlo Messina and Ebony Rivers are signed for it. Patrice O'Dell, who plays Sister Mary Frances, has a deal that ran out in March, and there's no word on a new one.

Composer Wim Declercq remains.

=== claims
4 | crew Michaela Strauss / showrunner | reported | + | The Hollywood Reporter | Michaela Strauss
4 | crew Terrence Boyle / showrunner | reported | - | The Hollywood Reporter | ^
- | platform Paramount+ | official | + | - | ^
- | crew Terrence Boyle / creator | official | + | - | Boyle, who
- | source_material film / Ironbound | official | + | - | ^
4 | crew Terrence Boyle / producer | official | + | - | He keeps
- | crew Dahlia Benitez / writer | official | + | - | His right hand
4 | crew Dahlia Benitez / writer | official | - | - | ^
4 | production writing starts | official | + | - | She has already
4 | renewal renewed when=2022-01 | official | + | - | Season 4, renewed
5 | renewal renewed when=2022-01 | official | + | - | ^
4 | production filming starts when=2022-05 | official | - | - | ^
4 | production filming starts when=2022-09-01.. | official | + | - | ^
4 | release 2023-07-01.. | rumored | + | - | A knowledgeable
4 | cast John Carlo Messina / - / returning | official | + | - | John Carlo
4 | cast Ebony Rivers / - / returning | official | + | - | ^
4 | cast Patrice O'Dell / Sister Mary Frances / returning | official | - | - | Patrice O'Dell
4 | crew Wim Declercq / composer | official | + | - | Composer Wim
4 | precedent Bureau 9 / release / 16 | official | + | - | When Bureau 9
