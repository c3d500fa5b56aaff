url: https://www.bingecorner.example/2021/crown-of-cinders-season-4-everything
outlet: Binge Corner
published: 2021-11-30
title: Crown of Cinders Season 4: Release Date, Cast, Plot and Everything Else
series: Crown of Cinders

If you have crawled out of the season 3 finale with your eyebrows still on, congratulations. The rest of us are wondering what comes next for the fantasy that put Prime Video on the map of Aldermere.

Is Crown of Cinders coming back?

It is. The fourth chapter was given the thumbs-up as far back as March, half a year before the third had been seen by a living soul.

When is it out?

Amazon keeps its mouth shut about a date. What we do know is that the previous seasons came in the Novembers of 2018, 2019 and, after the year everyone lost, 2021. From this we would deduce that late 2022 is within reach, though you shouldn't bet the castle on it.

Where does the shoot stand?

It got going in Hungary on October 11, and showrunner Aurelio Finch-Hadley told Empire that they hope to be done by Easter. No footage has been let out of the country.

Who's in the cast?

• Isaura Quintanilha as Queen Maelis
• Brannagh O'Dell as the Ashwright
• Theo van der Berg as Lord Pell
• Ng as Sister Candle

Not on the list is Rupert Thane-Lowry, for his Duke was beheaded, burnt, and, to be on the safe side, drowned.

Newcomers include Rosalind Achebe, late of The Glass Parish, who has been cast as the Empress over the water.

What will the story be?

The show is drawn from the Emberfall Cycle by Magda Krol, and The Drowned Throne, fourth of its five volumes, is up next. In it Maelis travels south and learns what her mother did.

In our ranking of the ten best fantasy shows it holds third place, behind Sword and Thistle, based on a video game, and The Marrow Kings.

=== claims
- | platform Prime Video | official | + | - | The rest of us
4 | renewal renewed when=2021-03 | official | + | - | The fourth chapter
4 | release none | official | - | - | Amazon keeps
1 | release 2018-11 | official | + | - | What we do know
2 | release 2019-11 | official | + | - | ^
3 | release 2021-11 | official | + | - | ^
4 | release 2022-09..2022-12 | predicted | + | - | From this
4 | production filming starts when=2021-10-11 | official | + | - | It got going
- | crew Aurelio Finch-Hadley / showrunner | official | + | - | ^
4 | production filming ends when=2021-11-30..2022-04-17 | official | + | Aurelio Finch-Hadley | ^
4 | trailer clip | official | - | - | No footage
4 | cast Isaura Quintanilha / Queen Maelis / - | official | + | - | Isaura Quintanilha as
4 | cast Brannagh O'Dell / Ashwright / - | official | + | - | Brannagh O'Dell as
4 | cast Theo van der Berg / Lord Pell / - | official | + | - | Theo van der Berg as
4 | cast Ng / Sister Candle / - | official | + | - | Ng as
4 | cast Rupert Thane-Lowry / Duke / leaving | official | + | - | Not on the list
4 | cast Rosalind Achebe / Empress / joining | official | + | - | Newcomers include
- | source_material novel / Emberfall Cycle | official | + | - | The show is drawn
4 | source_material novel / The Drowned Throne | official | + | - | ^
Sword and Thistle :: - | source_material game / - | official | + | - | In our ranking
