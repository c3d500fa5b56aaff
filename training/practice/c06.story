url: https://www.serialwire.example/2020/11/19/glasshouse-netflix-lockdown-vienna
outlet: Serial Wire
published: 2020-11-19
title: Austria's lockdown bites: Netflix puts The Glasshouse on ice
series: The Glasshouse

Austria's second lockdown has its first victim in television. The cameras of The Glasshouse, which had been purring in Vienna since late September, were packed away on Tuesday and will stay in their cases until the rules are loosened.

The decision was "taken with a heavy heart," as producer Markus Ziehl puts it. Fifty-one of ninety shooting days are done. The rest will be fitted in as soon as hotels may take guests again, which he hopes is January.

Netflix had never put a date on the thriller's sophomore outing. It had, however, told its shareholders in July to look for it in the first half of 2021, a forecast that nobody there repeats today. Blickpunkt, citing two people on the post team, speaks of September.

Not everything stands still. Four of the eight parts go through the sound mix as planned, and composer Nora Pichler has moved her orchestra into a disused swimming pool.

A look at what others went through may comfort the impatient. When The Witcher was sent home in March, half a year later it was back. Money Heist was 15 months getting from its fourth helping to its fifth, or so it will have been if all goes well.

The show's leading lady Senta Moll used the free week to vaccinate her chickens, she joked on Instagram. Her contract covers a third year too, according to her management, although an option is just that.

Last January's debut season is still among the ten most watched things in Austria this year. Ziehl's film about the Lipizzaner, by the way, has been shelved for good.

=== claims
2 | production filming starts when=2020-09-21..2020-09-30 | official | + | - | The cameras of
2 | production filming under way | official | - | - | ^
- | crew Markus Ziehl / producer | official | + | - | The decision
2 | production filming starts when=2021-01 | official | + | Markus Ziehl | The rest will
2 | release none | official | - | - | Netflix had never
2 | release 2021-01..2021-06 | official | + | Netflix | It had, however
2 | release 2021-09 | reported | + | Blickpunkt | Blickpunkt
2 | production post-production under way | official | + | - | Four of the
2 | episodes 8 | official | + | - | ^
- | crew Nora Pichler / composer | official | + | - | ^
2 | precedent Money Heist / release / 15 | official | + | - | Money Heist
- | cast Senta Moll / - / - | official | + | - | The show's
1 | release 2020-01 | official | + | - | Last January's
