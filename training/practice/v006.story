url: https://www.pantallaabierta.example/2021/11/24/la-ultima-vendimia-segunda-temporada
outlet: Pantalla Abierta
published: 2021-11-24
title: ‘La última vendimia’ uncorks its second season: who is in it and who is not
series: The Last Vintage

In the cellars of Haro, where the Rioja comes from, one hears “¡Acción!” again. Atresmedia made it known this morning that the second season of “La última vendimia” (“The Last Vintage” to the English-speaking world) has been rolling since Monday, under the orders of Iria Pousa and Gonzalo Mateu, who take turns.

Eight hours are planned as against the ten of the first season, which Atresplayer Premium uncorked on 14 February of this year and Antena 3 repeated in the summer.

It is the hour of the women. Blanca Urquijo puts on the boots of Remedios Larrea once more, and Nerea Solís has got over her accident and is, to the relief of many, the same unbearable sister-in-law. Maribel Duarte, on the other hand, has done with the matriarch. Doña Casilda died as she had lived, with a glass in her hand, and the actress had asked the writers for precisely that. “No, no flashbacks,” she laughed down the telephone.

Among the men there is more coming than going. A French oenologist is being played by Grégoire Malet, and of Iñaki Otegi one knows that he has grown a beard for the notary Ibarra. The producer Sonsoles Prieto says that she tried to win Javier Cámara for a bishop and that he turned her down with great charm. “In the third, perhaps.”

About a third nothing has been signed, let it be added.

Manolo Sanz, the local vintner who showed the team how to prune, makes an appearance in the harvest festival as himself. Aitana Rey designed the costumes.

When does one get to taste it? Not before the new wine, joked the director of fiction, Carlos Abad, and when the laughter had died he named the autumn of 2022.

The first season's closing chapter left the bodega in flames, with Remedios inside. Telecinco, which in those months aired Luz de bodega, a saga with likewise a matriarch, Concha Velasco, had the better ratings. Yet abroad it is Haro that travels: Netflix shows the series in Latin America, HBO Max in Portugal.

The idea came to its creators, the couple Lola Font and Pau Gispert, at a wedding.

=== claims
2 | production filming under way | official | + | Atresmedia | Atresmedia made it known
2 | production filming starts when=2021-11-22 | official | + | Atresmedia | ^
2 | crew Iria Pousa / director | official | + | Atresmedia | ^
2 | crew Gonzalo Mateu / director | official | + | Atresmedia | ^
2 | episodes 8 | official | + | - | Eight hours are planned
1 | episodes 10 | official | + | - | ^
1 | platform Atresplayer Premium | official | + | - | ^
1 | platform Antena 3 | official | + | - | ^
1 | release 2021-02-14 | official | + | - | ^
2 | cast Blanca Urquijo / Remedios Larrea / returning | official | + | - | Blanca Urquijo puts
2 | cast Nerea Solís / - / returning | official | + | - | ^
2 | cast Maribel Duarte / Doña Casilda / leaving | official | + | - | Maribel Duarte, on the
2 | cast Grégoire Malet / - / joining | official | + | - | A French oenologist
2 | cast Iñaki Otegi / Ibarra / - | official | + | - | ^
- | crew Sonsoles Prieto / producer | official | + | - | The producer Sonsoles
2 | cast Javier Cámara / - / joining | official | - | Sonsoles Prieto | ^
3 | renewal renewed | official | - | - | About a third nothing
2 | cast Manolo Sanz / himself / joining | official | + | - | Manolo Sanz, the local
2 | release 2022-09..2022-11 | official | + | Carlos Abad | Not before the new wine
- | platform Netflix | official | + | - | Yet abroad
- | platform HBO Max | official | + | - | ^
- | crew Lola Font / creator | official | + | - | The idea came
- | crew Pau Gispert / creator | official | + | - | ^
