url: https://www.madridanime.example/2021/03/26/ronin-bakery-segunda-temporada
outlet: Madrid Anime
published: 2021-03-26
title: Ronin Bakery tendrá segunda temporada
series: Ronin Bakery

The oven stays warm. Minutes after the twelfth and last chapter of Ronin Bakery had gone out on Thursday night, Aniplex showed a drawing of the samurai with a tray in his arms, and on it the words that everyone was hoping to read: a second season has entered production.

No month accompanies the drawing, nor a year. Sources in the trade whisper about the summer of 2022.

That it was coming can't have been a secret for those who read the credits: the final frame thanked a "2nd season committee". Series director Hiroto Kase had also asked his followers in February to keep some flour in the house.

Who bakes? Studio Kumo, as far as one can tell, since its logo is on the visual. Kase's name is missing from it, and so is that of Reiko Sumida, author of the scripts and, besides, of the light novels from which all this was drawn. Nothing has been said about the actors either; Yūma Tachibana, as Jinbei, and Lina Mori, as the miller's daughter, were much praised for the first.

What came until now? Crunchyroll had the series every week from January 7, in Spain with subtitles; the dub into Castilian begins on April 15. The first Blu-ray box, in June, adds an unaired chapter, so that collectors will own thirteen.

The novels, of which Planeta has brought out four in our language, sold 900,000 copies. A film about the rival bakery had been rumoured and was refuted by the publisher.

=== claims
2 | renewal renewed when=2021-03-25 | official | + | Aniplex | Minutes after
2 | production filming under way | official | + | Aniplex | ^
1 | episodes 12 | official | + | - | ^
2 | release none | official | - | - | No month accompanies
2 | release 2022-06..2022-08 | rumored | + | - | Sources in the trade
- | crew Hiroto Kase / director | official | + | - | Series director
- | crew Reiko Sumida / writer | official | + | - | Kase's name
- | source_material novel / - | official | + | - | ^
1 | cast Yūma Tachibana / Jinbei / - | official | + | - | Nothing has been
1 | cast Lina Mori / miller's daughter / - | official | + | - | ^
1 | platform Crunchyroll | official | + | - | Crunchyroll had
1 | release 2021-01-07 | official | + | - | ^
