url: https://www.manaplusgames.example/blog/2024/12/20/ashen-crown-anime-adaptation-second-season
outlet: Mana Plus Games
published: 2024-12-20
title: Ashen Crown: the anime's second season, sorted into known, likely and nonsense
series: Ashen Crown

Our favorite JRPG adaptation took its bow before Christmas a year ago, and its second season has been a rumor mill ever since. We sorted the flour.

KNOWN

Cygames's Ashen Crown II game has nothing to do with it. The anime is adapted from the first Ashen Crown game, from 2016, and from that game only.

There'll be a season 2; the streaming label Aniplus confirmed as much on the tenth of this month, in a letter to its shareholders, of all places. That letter gives fiscal 2025 and no finer date.

Hana Kuze (Princess Ilse) has recorded. "My throat is Ilse's again," she wrote on the 14th.

LIKELY

Twelve episodes, if you ask me. The first had thirteen and a chapter of padding.

Director Tsuneo Hama will likely be swapped out, seeing that he's knee-deep in a film for Toho.

Shota Aoi's understudy Riku Nanba, who was Sir Gawen for two episodes, could well be promoted now that the knight has got a quest of his own.

NONSENSE

The trailer with the French subtitles? Cut together from cutscenes.

A leak by "KuroNeko88" has the thing coming on April 5, on Netflix, with 24 episodes. KuroNeko88 also gave us Half-Life 3.

"Studio Bind does the animation." Studio Bind says no, and studios aren't what this page keeps count of anyway.

A manga version began in Dengeki Maoh in 2021. Does it count as source? We'd say no.

So long, and don't forget to save. Next week: why the Persona 5 anime had to wait for its ending.

=== claims
- | source_material game / Ashen Crown | official | + | - | The anime is adapted
2 | renewal renewed when=2024-12-10 | official | + | Aniplus | There'll be a season 2
2 | cast Hana Kuze / Princess Ilse / returning | official | + | Hana Kuze | Hana Kuze
2 | episodes 12 | predicted | + | - | Twelve episodes, if
1 | episodes 13 | official | + | - | The first had thirteen
- | crew Tsuneo Hama / director | official | + | - | Director Tsuneo
2 | crew Tsuneo Hama / director | predicted | - | - | ^
1 | cast Riku Nanba / Sir Gawen / - | official | + | - | Shota Aoi's
2 | cast Riku Nanba / Sir Gawen / returning | predicted | + | - | ^
2 | trailer trailer | official | - | - | Cut together
2 | release 2025-04-05 | rumored | + | KuroNeko88 | A leak by
2 | platform Netflix | rumored | + | KuroNeko88 | ^
2 | episodes 24 | rumored | + | KuroNeko88 | ^
