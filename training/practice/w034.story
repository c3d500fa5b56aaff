url: https://www.ecransdujour.example/series/les-greves-saison-2
outlet: Écrans du jour
published: 2022-09-30
title: Les Grèves saison 2 : first images and a date for the thriller of France 2
series: Les Grèves

Nobody had seen it coming: six million people, every Monday, for a story of gendarmes and seaweed. The second season of Les Grèves now has its date. France 2 will broadcast it from Monday, October 17, two episodes per evening, and there are six of them altogether.

Captain Maëlle Kerouac, still interpreted by Solène Le Bihan, investigates this time into the drowning of a mayor. Bruno Castaing comes back as her ex-husband and superior. One discovers besides them Aïssa Diarra and Paul-Émile Roche, both newly arrived at the brigade. Thierry Vautrin, for his part, has hung up the képi; his character was transferred to Réunion.

Behind the camera, Claire Montserrat has given way to Yann Guivarch. The screenplay stays in the hands of Anne-Lise Ferrand, the mother of the series.

The shooting took place between February and May in the Côtes-d'Armor. The region contributed to its financing and there are already guided tours on the traces of the captain.

To those who ask about a season 3, France Télévisions answers that “the audiences will decide.” Ferrand, however, has started on the writing of it. Between us, with such scores, we do not see how it could fail to be ordered.

The first season may be seen again on france.tv.

=== claims
2 | release 2022-10-17 | official | + | - | France 2 will broadcast
2 | platform France 2 | official | + | - | ^
2 | episodes 6 | official | + | - | ^
2 | cast Solène Le Bihan / Maëlle Kerouac / returning | official | + | - | Captain Maëlle
2 | cast Bruno Castaing / - / returning | official | + | - | Bruno Castaing
2 | cast Aïssa Diarra / - / joining | official | + | - | One discovers
2 | cast Paul-Émile Roche / - / joining | official | + | - | ^
2 | cast Thierry Vautrin / - / leaving | official | + | - | Thierry Vautrin
2 | crew Claire Montserrat / director | official | - | - | Behind the camera
1 | crew Claire Montserrat / director | official | + | - | ^
2 | crew Yann Guivarch / director | official | + | - | ^
2 | crew Anne-Lise Ferrand / writer | official | + | - | The screenplay stays
- | crew Anne-Lise Ferrand / creator | official | + | - | ^
2 | production filming under way when=2022-02-01..2022-05-31 | official | + | - | The shooting took place
3 | renewal renewed | official | - | France Télévisions | To those who ask
3 | production writing starts | official | + | - | Ferrand, however
3 | renewal renewed | predicted | + | - | Between us
1 | platform france.tv | official | + | - | The first season may
