url: https://www.madridseriada.example/noticias/nadie-duerme-renovada
outlet: Madrid Seriada
published: 2023-02-03
title: ‘Nadie duerme’ has a third season, and Elena Zubiri leaves the ward
series: Nadie duerme

Movistar Plus+ renews Nadie duerme. The medical thriller will have a third season, whose filming is foreseen for the spring, the platform informed this Friday in a note.

The second one, available since last December 15, is its best premiere of fiction in two years. It takes the story of the night shift at the Hospital del Mar of Valencia to the limit: everybody believes that nurse Sara, played by Elena Zubiri, is dead. And dead she will stay. Zubiri has other commitments and does not continue.

Those who do are Jordi Palomar, Itziar Echenique and, after his guest appearance, Nacho de la Vega, who becomes a regular. Their characters are, in this order, doctor Ferrán, head physician Begoña and the ambulance driver Tito.

“We always thought of it as a story in three acts,” comments its creator, Aurora Gilabert. She writes it with Dani Portillo. Directing falls to Mateo Alcaraz, as in the first two.

For the rest of Europe, Viaplay has the series. In Latin America it can be seen via Star+.

Gilabert is moreover preparing Los lentos, a comedy for RTVE that has been given six episodes but no cast yet.

=== claims
3 | renewal renewed when=2023-02-03 | official | + | Movistar Plus+ | The medical thriller
3 | production filming starts when=2023-03-01..2023-05-31 | official | + | Movistar Plus+ | ^
2 | release 2022-12-15 | official | + | - | The second one
- | cast Elena Zubiri / Sara / - | official | + | - | It takes the story
3 | cast Elena Zubiri / Sara / leaving | official | + | - | Zubiri has other
3 | cast Jordi Palomar / Ferrán / returning | official | + | - | Those who do
3 | cast Itziar Echenique / Begoña / returning | official | + | - | ^
3 | cast Nacho de la Vega / Tito / returning | official | + | - | ^
- | crew Aurora Gilabert / creator | official | + | - | “We always thought
- | crew Aurora Gilabert / writer | official | + | - | She writes it
- | crew Dani Portillo / writer | official | + | - | ^
3 | crew Mateo Alcaraz / director | official | + | - | Directing falls
1 | crew Mateo Alcaraz / director | official | + | - | ^
2 | crew Mateo Alcaraz / director | official | + | - | ^
- | platform Viaplay | official | + | - | For the rest
- | platform Star+ | official | + | - | In Latin America
Los lentos :: - | platform RTVE | official | + | - | Gilabert is moreover
Los lentos :: 1 | episodes 6 | official | + | - | ^
