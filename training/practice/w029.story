url: https://serieslatinas.example/2021/10/la-heredera-del-volcan-2
outlet: Series Latinas
published: 2021-10-12
title: La heredera del volcán: filming of season 2 concludes in Jalisco
series: The Volcano Heiress

With a shout of “¡Queda!” and a cake in the form of a crater, the shooting of the second season of The Volcano Heiress (La heredera del volcán) came to an end on Saturday.

Twenty-two weeks the team was on its feet, between Guadalajara and the Nevado de Colima. Ximena Arriaga is Renata Olmedo anew, the woman who inherited a tequila empire and a feud. Alongside her appear Gael Santoyo (El Güero), Doña Pilar Quintana and the Spaniard Iker Mendizábal, who has been signed to play a mysterious banker.

Rodrigo Feijóo, the showrunner, told the newspaper El Ocaso that viewers will have the season “before the Day of the Mother,” in other words before May 10. Netflix itself has so far only put “2022” under the photo.

The telenovela, if one may call it that, was the most watched Spanish-language title of the platform in its first month. Season 1 started on February 19, 2021 and had eighteen chapters. The new one has fifteen, directed by Lucía Barrientos and Feijóo himself.

Arriaga receives the Silver Magnolia for her career this week in Huelva. “I thought that one had to be dead for it,” she quipped.

=== claims
2 | production filming ends when=2021-10-09 | official | + | - | With a shout
2 | cast Ximena Arriaga / Renata Olmedo / returning | official | + | - | Ximena Arriaga is
2 | cast Gael Santoyo / El Güero / - | official | + | - | Alongside her
2 | cast Doña Pilar Quintana / - / - | official | + | - | ^
2 | cast Iker Mendizábal / - / joining | official | + | - | ^
- | crew Rodrigo Feijóo / showrunner | official | + | - | Rodrigo Feijóo, the
2 | release 2021-10-12..2022-05-09 | official | + | Rodrigo Feijóo | ^
2 | release 2022 | official | + | Netflix | Netflix itself
1 | release 2021-02-19 | official | + | - | Season 1 started
1 | episodes 18 | official | + | - | ^
2 | episodes 15 | official | + | - | The new one has
2 | crew Lucía Barrientos / director | official | + | - | ^
2 | crew Rodrigo Feijóo / director | official | + | - | ^
