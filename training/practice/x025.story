url: https://www.wirepost.example/entertainment/2024/06/27/baron-noir-sur-seine
outlet: Wirepost
published: 2024-06-27
title: French hit ‘Les Égarés’ halted as lead actor hurt on set
series: Les Égarés

PARIS (Wirepost) - Work on the fourth season of the French police drama “Les Égarés” was suspended on Thursday after its lead actor fell from a scaffold, its producers announced.

Samuel Kervern, 41, was taken to a hospital in Saint-Denis with two fractured ribs. His life is not in danger, according to a police source.

“The shoot stops for three weeks at the minimum,” Atalante Productions stated, adding that it was too early to tell what this would mean for the broadcast, which Canal+ had announced for January.

Around half of the eight episodes had been recorded since shooting kicked off on May 13. A person with knowledge of the insurance contract told Wirepost that a hiatus of more than six weeks would push completion into next year.

Kervern portrays Commander Loïc Vasseur, a role which had been refused by three better-known actors. Alongside him appear Nadège Thiam, his deputy, and, starting with the new episodes, Belgium's Lien Vercauteren.

“Les Égarés” made its bow on Canal+ in September 2019. An American version, commissioned by Showtime in 2021, was abandoned before a single scene of it had been filmed. BBC Four screens the original in Britain.

The drama is the brainchild of Rémi Costa and Hélène Aubry, former journalists who once covered the courts for Le Parisien. In an interview published on Tuesday, two days before the accident, Costa told Télérama that he could see himself going on “until Vasseur retires, and the age of retirement keeps rising.”

Unions have long complained about the conditions on French sets. In 2022, a stuntman lost a leg in the making of the film “Plein Gaz.”

Canal+ shares were down 0.4 percent at the close.

=== claims
4 | production filming under way when=2024-06-27 | official | - | producers | PARIS (Wirepost)
4 | production filming under way | official | - | Atalante Productions | “The shoot stops
4 | release 2025-01 | official | + | Canal+ | ^
4 | episodes 8 | official | + | - | Around half of
4 | production filming starts when=2024-05-13 | official | + | - | ^
4 | production filming ends when=2025 | rumored | + | - | A person with knowledge
- | cast Samuel Kervern / Loïc Vasseur / - | official | + | - | Kervern portrays
- | cast Nadège Thiam / - / - | official | + | - | Alongside him appear
4 | cast Lien Vercauteren / - / joining | official | + | - | ^
1 | release 2019-09 | official | + | - | “Les Égarés” made its bow
1 | platform Canal+ | official | + | - | ^
- | platform BBC Four | official | + | - | BBC Four screens
- | crew Rémi Costa / creator | official | + | - | The drama is
- | crew Hélène Aubry / creator | official | + | - | ^
