url: https://www.gazettetv.example/2021/03/25/all-the-drowned-saints-s2-details
outlet: Gazette TV
published: 2021-03-25
title: All the Drowned Saints surfaces: plot, players and premiere of year two
series: All the Drowned Saints

It came, it won a Peabody, and it went quiet. Now Starz has lifted the lid on the second season of All the Drowned Saints, and there's a good deal under it.

June 13 is circled in red. The premiere will be given ninety minutes, and nine Sundays follow it.

Odalys Rivera-Kane is Detective Thibodeaux once more; her partner isn't, since Marlon Teague-Bishop left to front Sacred Ground at Epix. Into the vacancy comes Jules Fontenot, whom everyone simply knows as Big Jules. Rosamund Achebe, Cal Winfield and Guadalupe Torres Nilsson have been bumped up to the main cast.

Behind it all is still the mind of Clementine Roux-Baptiste, who writes and runs the show and has directed the finale. Her husband, Etienne, supplies the music.

Look out for the trailer during the NBA game on Sunday. A teaser with a talking catfish has been online for a week.

The first season was filmed in New Orleans, where 41 locals were hired as saints. Because of the pandemic, the second was made on sound stages in Georgia, from August until Ash Wednesday.

An official companion podcast will be published by Audible. For the book of the same title by Roux-Baptiste's mother, a collection of poems and no relation to the plot, you'll have to try the secondhand shops.

=== claims
2 | release 2021-06-13 | official | + | - | June 13
- | platform Starz | official | + | - | Now Starz
2 | episodes 10 | official | + | - | The premiere will
2 | cast Odalys Rivera-Kane / Thibodeaux / returning | official | + | - | Odalys Rivera
2 | cast Marlon Teague-Bishop / - / leaving | official | + | - | ^
Sacred Ground :: - | cast Marlon Teague-Bishop / - / joining | official | + | - | ^
Sacred Ground :: - | platform Epix | official | + | - | ^
2 | cast Jules Fontenot / - / joining | official | + | - | Into the vacancy
2 | cast Rosamund Achebe / - / returning | official | + | - | Rosamund Achebe
2 | cast Cal Winfield / - / returning | official | + | - | ^
2 | cast Guadalupe Torres Nilsson / - / returning | official | + | - | ^
- | crew Clementine Roux-Baptiste / writer | official | + | - | Behind it all
- | crew Clementine Roux-Baptiste / showrunner | official | + | - | ^
2 | crew Clementine Roux-Baptiste / director | official | + | - | ^
- | crew ?Etienne Roux-Baptiste / composer | official | + | - | Her husband
2 | trailer trailer when=2021-03-28 | official | + | - | Look out for
2 | trailer teaser when=2021-03 | official | + | - | A teaser with
2 | production filming starts when=2020-08 | official | + | - | Because of the
2 | production filming ends when=2021-02-17 | official | + | - | ^
