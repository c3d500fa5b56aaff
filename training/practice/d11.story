url: https://www.bosphorusbinge.example/2022/06/the-amber-gate-season-2-everything
outlet: Bosphorus Binge
published: 2022-06-19
title: The Amber Gate Season 2 Release Date, Cast, Plot, Trailer: What Is Known
series: The Amber Gate

Turkish fantasy fans, the gate creaks again! The Amber Gate won over Netflix with a first season of eight episodes that turned up on the 4th of March, 2022, and all the world asks when the next one turns up.

The Amber Gate Season 2 Renewal

On April 27 the company's Turkish account posted the key with the number two on it, and so the matter of whether is done with. The matter of when is not.

The Amber Gate Season 2 Release Date

As of now there's not a date in sight. Word among hotel guests in Mardin is that the actors are on the set since last week. If eight months of effects follow as they did before, we see the second season on Netflix in the spring of 2023.

The Amber Gate Season 2 Cast

• Beren Akın as Dr. Leyla Soran
• Çağlar Demirtaş as Yusuf
• Hazal Kutlu as the Keeper
• Erdem Sayın as Professor Halit
• Nihan Aksoy as young Leyla

Who will die? Who opens the gate? We've put our theories in another text.

The Amber Gate Season 2 Storyline

Season 1 ended with Leyla on the wrong side. Yusuf threw the key in the Tigris, and the Keeper smiled. In season 2 we may find out how old the Keeper is, and what she did at Göbekli Tepe.

The Amber Gate Makers

Serkan Uzun came up with the series and writes it together with Pelin Arda. The episodes were staged by Emre Tan. The legend came to Uzun from a comic that his grandfather drew in the 1970s, “Kehribar,” whose rights the family holds.

The Amber Gate Season 2 Trailer

=== claims
- | platform Netflix | official | + | - | The Amber Gate won
1 | episodes 8 | official | + | - | ^
1 | release 2022-03-04 | official | + | - | ^
2 | renewal renewed when=2022-04-27 | official | + | Netflix | On April 27
2 | release none | official | - | - | As of now there's
2 | production filming under way | rumored | + | - | Word among
2 | release 2023-03..2023-05 | predicted | + | - | If eight months
2 | platform Netflix | predicted | + | - | ^
2 | cast Beren Akın / Dr. Leyla Soran / - | official | + | - | Beren Akın
2 | cast Çağlar Demirtaş / Yusuf / - | official | + | - | Çağlar
2 | cast Hazal Kutlu / Keeper / - | official | + | - | Hazal
2 | cast Erdem Sayın / Professor Halit / - | official | + | - | Erdem
2 | cast Nihan Aksoy / young Leyla / - | official | + | - | Nihan
- | crew Serkan Uzun / creator | official | + | - | Serkan Uzun came
- | crew Serkan Uzun / writer | official | + | - | ^
- | crew Pelin Arda / writer | official | + | - | ^
- | crew Emre Tan / director | official | + | - | The episodes were
- | source_material comic / Kehribar | official | + | - | The legend came
