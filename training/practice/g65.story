url: https://www.reelnorth.example/2025/12/02/permafrost-season-2
outlet: Reel North
published: 2025-12-02
title: ‘Permafrost’: Crave thriller thaws out again, with Finland on board
series: Permafrost

Nunavut's coldest case has been reopened. Bell Media has put its weight behind a second helping of Permafrost, Crave's Inuktitut- and English-language thriller, and this time Finland's Yle chips in.

Eight chapters are being prepared, up from six. They're written by Aviaq Ittusardjuat-Brown and Denis Lacombe Roy, as were the earlier ones; Zacharias Aula, one half of the directing duo of season one, goes it alone.

Principal photography is to take place from February through April in Iqaluit and Rovaniemi. The broadcasters give “fall of next year” as their target.

Alaqsa Kunuk-Pearson was the revelation of the debut season as Constable Oolie. She's back; her onscreen partner, Gord Trottier-Hayes, is, at his request, not. Talks are under way with Finnish star Sampo, La Presse reports, about the part of an oil diver.

Permafrost thrust itself on viewers without any warning last January and was sold to 40 territories. In the U.S. it's on AMC+, in the U.K. on BBC Four. Its makers say that the inspiration came from a folk ballad.

The third season of Bell's Shoresy-like comedy Zamboni starts on December 12. And an English version of the Quebec hit Les Taupes is at the scripting stage.

=== claims
2 | renewal renewed | official | + | - | Bell Media has
- | platform Crave | official | + | - | ^
2 | episodes 8 | official | + | - | Eight chapters
1 | episodes 6 | official | + | - | ^
2 | crew Aviaq Ittusardjuat-Brown / writer | official | + | - | They're written
2 | crew Denis Lacombe Roy / writer | official | + | - | ^
2 | crew Zacharias Aula / director | official | + | - | ^
1 | crew Aviaq Ittusardjuat-Brown / writer | official | + | - | ^
1 | crew Denis Lacombe Roy / writer | official | + | - | ^
1 | crew Zacharias Aula / director | official | + | - | ^
2 | production filming starts when=2026-02 | official | + | - | Principal photography
2 | production filming ends when=2026-04 | official | + | - | ^
2 | release 2026-09..2026-11 | official | + | - | The broadcasters
1 | cast Alaqsa Kunuk-Pearson / Constable Oolie / - | official | + | - | Alaqsa Kunuk
2 | cast Alaqsa Kunuk-Pearson / Constable Oolie / returning | official | + | - | She's back
2 | cast Gord Trottier-Hayes / - / leaving | official | + | - | ^
2 | cast Sampo / oil diver / joining | reported | + | La Presse | Talks are
1 | release 2025-01 | official | + | - | Permafrost thrust
- | platform AMC+ | official | + | - | In the U.S.
- | platform BBC Four | official | + | - | ^
- | source_material other / - | official | + | - | Its makers
Zamboni :: 3 | release 2025-12-12 | official | + | - | The third season
