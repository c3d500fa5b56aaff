url: https://www.animeportico.example/2022/01/21/lantern-oath-stagione-2
outlet: Anime Portico
published: 2022-01-21
title: Lantern Oath: the second season changes the studio, not the hero
series: Lantern Oath

Good news at last for those who mourn by the lanterns. On the stage of the Kyoto festival the continuation of Lantern Oath has been shown in moving pictures for the first time, half a minute of teaser that ends with the words "Summer 2022."

In the place of Nuage the studio Tetra draws. With the studio the director goes, too: Ryosuke Hino isn't on the list any more, and the one who is calls herself Minori Sakaki. Whoever feared for the dialogues can sleep, for they remain the affair of Jin Takase.

Of the cast only the hero is sure. Again it's Makoto Fujii who lends Kai his voice. For the rest one has to wait.

Lantern Oath draws on the light novels of Rin Aizawa, ten of them up to now, with illustrations by Mota. It counted 12 episodes when it went on air in January 2020, and Yamato Video brought them to Italy on YouTube.

Rumours in the forums talk of two cours. From the producers, not a syllable.

It's been confirmed, too, that Crunchyroll (in Italy it's the first time) takes over the streaming of the new episodes.

What hour of the novels do we reach? Presumably the sixth volume, the one with the flood.

=== claims
2 | trailer teaser when=2022-01-21 | official | + | - | On the stage
2 | release 2022-06-01..2022-08-31 | official | + | - | ^
1 | crew Ryosuke Hino / director | official | + | - | With the studio
2 | crew Ryosuke Hino / director | official | - | - | ^
2 | crew Minori Sakaki / director | official | + | - | ^
2 | crew Jin Takase / writer | official | + | - | Whoever feared
2 | cast Makoto Fujii / Kai / returning | official | + | - | Again it's
- | source_material novel / - | official | + | - | Lantern Oath draws
1 | episodes 12 | official | + | - | It counted
1 | release 2020-01 | official | + | - | ^
1 | platform YouTube | official | + | - | ^
2 | platform Crunchyroll | official | + | - | It's been
