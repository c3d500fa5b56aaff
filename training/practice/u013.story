url: https://www.harbourherald.example/culture/tv/column/netflix-and-the-art-of-the-door
outlet: The Harbour Herald
published: 2022-11-29
title: Another one bites the dust, and I had only just bought the mug
series: Paper Moons

I ought to be used to it. One pours nine evenings of one's life into a family of forgers, one learns the Portuguese for “watermark”, and then somebody in Los Gatos looks at a curve that bends the wrong way.

So it has gone with Paper Moons. Netflix has seen enough, it transpired on Monday, and the forgers will hang for ever between a train and a platform. No more of it. A spokeswoman put it to me in the manner of her trade: “We are grateful to everyone who came along for the ride.”

What galls is that the thing was good. Beatriz Salgueiro's script had the patience of a novel (it was one, once, by Hugo Lacerda, who called it Luas de Papel), and Rui Valadares and Constance Bell had the best quarrel on any screen this year. Nine weeks have passed since it arrived, on 23 September. In the trade they used to give a child longer than that to learn to walk.

I'm told there was a plan. A second run would have had Bell's Marguerite in Macau; the writers were halfway through a draft. Salgueiro, on the telephone from Porto, was past anger. She doesn't believe that anyone else will take it in, because of the rights, but she has a stage version up her sleeve.

The defence will say that not everything dies. It is true: last week the same people gave Bletchley Rose its third commission and let Mr. Understood run to a fifth. Neither is a patch on what was lost.

The Times claims that a broadcaster in Lisbon stands ready to give the forgers asylum. I'd put my pension on its coming to nothing.

Season one is up for three BAFTAs. The ceremony is in May, and I have been wondering who will bother to go.

=== claims
2 | renewal cancelled when=2022-11-28 | official | + | Netflix | Netflix has seen
- | crew Beatriz Salgueiro / writer | official | + | - | Beatriz Salgueiro's
- | source_material novel / Luas de Papel | official | + | - | ^
- | cast Rui Valadares / - / - | official | + | - | ^
- | cast Constance Bell / Marguerite / - | official | + | - | ^
1 | release 2022-09-23 | official | + | - | Nine weeks have
1 | episodes 9 | official | + | - | One pours
2 | production writing under way | rumored | + | - | A second run
2 | renewal renewed | official | - | Beatriz Salgueiro | She doesn't believe
Bletchley Rose :: 3 | renewal renewed when=2022-11-20..2022-11-26 | official | + | - | It is true
Mr. Understood :: 5 | renewal renewed when=2022-11-20..2022-11-26 | official | + | - | ^
2 | renewal renewed | reported | + | The Times | The Times claims
2 | renewal renewed | predicted | - | - | I'd put my
