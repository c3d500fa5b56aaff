url: https://www.lesecransdunord.example/en/2024/01/15/hotel-boreal
outlet: Écrans du Nord
published: 2024-01-15
title: Hôtel Boréal 2: the old guests, the new guests
series: Hotel Boreal

“One checks out, another checks in,” jokes Maude Bergeron-Lavoie. The author of Hotel Boreal has delivered a follow-up to last year's phenomenon of Radio-Canada, and she's checked in a good many.

First the ones with a key of their own. Sylvain Cossette-Roy (Gilles the manager), Fanny Dubreuil (Océane), Pierre-Luc Therrien (Chef Momo) and Guylaine Otis (the woman in 14) haven't budged. Neither has Rosalie Vaillant-Côté, although her chambermaid Kim now owns the place.

Anne-Élisabeth Drolet and Mani Soleimani, who played the honeymooners, were there for one season only.

Newly arrived are a hockey team. Its captain is Théo Pelchat; its goalie, Inuk actor Johnny Qumaaluk; its coach, in a role written for him, Michel Coutu-Barrette, aged 80. And there's talk of a cameo by a real Canadien, though Bergeron-Lavoie laughs it away.

Stéphane Lapointe-Hébert and Chloé Rivest-Boucher directed five episodes each, he in summer, she in the snow. It was Rivest-Boucher alone who made the first season. Louis-Jean Cormoran composed. At the production company, Zone Boréale, the file is kept by Joëlle Bond-Morin and Vincent Gagnon-Roy, producers since the beginning. For English Canada, CBC Gem subtitles the series; for France, it's Arte that bought it.

The shoot was finished on December 19. Starting on Monday, February 26, the ten new episodes are on the air, and all of them on Tou.tv Extra the same day.

In other Québec news, TVA extends Alerte for a fourth year, with Sophie Prégent-Huot replaced by Hélène Bourgault in the part of Commander St-Denis. Fabienne Larocque-Petit scripted it with her brother Luc, and the latter carries on alone. Crave says no to another Mon Ex. Its star, Magalie Lépine-Fortin, learned it from her mother.

=== claims
2 | renewal renewed | official | + | - | The author of
- | crew Maude Bergeron-Lavoie / writer | official | + | - | ^
- | platform Radio-Canada | official | + | - | ^
2 | cast Sylvain Cossette-Roy / Gilles / returning | official | + | - | Sylvain Cossette
2 | cast Fanny Dubreuil / Océane / returning | official | + | - | ^
2 | cast Pierre-Luc Therrien / Chef Momo / returning | official | + | - | ^
2 | cast Guylaine Otis / the woman in 14 / returning | official | + | - | ^
2 | cast Rosalie Vaillant-Côté / Kim / returning | official | + | - | Neither has
1 | cast Anne-Élisabeth Drolet / - / - | official | + | - | Anne-Élis
1 | cast Mani Soleimani / - / - | official | + | - | ^
2 | cast Anne-Élisabeth Drolet / - / leaving | official | + | - | ^
2 | cast Mani Soleimani / - / leaving | official | + | - | ^
2 | cast Théo Pelchat / - / joining | official | + | - | Its captain
2 | cast Johnny Qumaaluk / - / joining | official | + | - | ^
2 | cast Michel Coutu-Barrette / - / joining | official | + | - | ^
2 | crew Stéphane Lapointe-Hébert / director | official | + | - | Stéphane Lap
2 | crew Chloé Rivest-Boucher / director | official | + | - | ^
1 | crew Chloé Rivest-Boucher / director | official | + | - | It was Rivest
2 | crew Louis-Jean Cormoran / composer | official | + | - | Louis-Jean
- | crew Joëlle Bond-Morin / producer | official | + | - | At the production
- | crew Vincent Gagnon-Roy / producer | official | + | - | ^
- | platform CBC Gem | official | + | - | For English
- | platform Arte | official | + | - | ^
2 | production filming ends when=2023-12-19 | official | + | - | The shoot was
2 | release 2024-02-26 | official | + | - | Starting on
2 | episodes 10 | official | + | - | ^
2 | platform Tou.tv Extra | official | + | - | ^
Alerte :: 4 | renewal renewed | official | + | TVA | In other
Alerte :: - | platform TVA | official | + | - | ^
Alerte :: 4 | cast Sophie Prégent-Huot / Commander St-Denis / leaving | official | + | TVA | ^
Alerte :: 4 | cast Hélène Bourgault / Commander St-Denis / joining | official | + | TVA | ^
Alerte :: 4 | crew Fabienne Larocque-Petit / writer | official | - | - | Fabienne
Alerte :: 4 | crew ?Luc Larocque-Petit / writer | official | + | - | ^
Mon Ex :: - | renewal cancelled | official | + | Crave | Crave says
Mon Ex :: - | platform Crave | official | + | - | ^
Mon Ex :: - | cast Magalie Lépine-Fortin / - / - | official | + | - | Its star
