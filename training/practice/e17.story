url: https://www.thebulletinsyd.example/2023/04/black-tide-stan
outlet: The Bulletin Sydney
published: 2023-04-03
title: Black Tide drifts back to Stan with Miranda Cross at the helm
series: Black Tide

Whoever thought that the Tasman had given up all its dead can think again. Stan has handed Black Tide a second voyage, and the new skipper is Miranda Cross, whose debut feature Saltbush is in cinemas on Anzac Day.

Cross takes over all eight hours from Dean Yates. Yates, who called the shots throughout the first, is in Iceland making a whale documentary.

Shooting has been locked in for July and August in Hobart and on Bruny Island, the premier announced with visible delight, there being $3 million of the state's money in it.

Returning to the lighthouse are Aaron Fuller and Leah Maris. Sam Tuiasosopo is likewise on board again; his ferryman, to everybody's relief, could swim. It's goodbye, however, to Jack Rawlings, the show's harbour master, who hinted on radio that "four months of drizzle is plenty".

The opening season was dropped on New Year's Day 2022 and beat every other local original in Stan's first week of that year. Its soundtrack came out on vinyl in November.

Head writer Kaz Whelan had the finale's twist from a newspaper of 1887, though the story as a whole is made up.

As to when the sequel will wash ashore, Stan says "2024" and leaves it there. A third has been mapped out in Whelan's notebook. Whether it will ever leave the notebook is another matter.

=== claims
2 | renewal renewed | official | + | - | Stan has handed
- | platform Stan | official | + | - | The opening season was
2 | crew Miranda Cross / director | official | + | - | Stan has handed
2 | episodes 8 | official | + | - | Cross takes over
2 | crew Dean Yates / director | official | - | - | ^
1 | crew Dean Yates / director | official | + | - | Yates, who called
2 | production filming under way when=2023-07..2023-08 | official | + | - | Shooting has been locked
2 | cast Aaron Fuller / - / returning | official | + | - | Returning to the lighthouse
2 | cast Leah Maris / - / returning | official | + | - | ^
2 | cast Sam Tuiasosopo / - / returning | official | + | - | Sam Tuiasosopo is
2 | cast Jack Rawlings / - / leaving | official | + | - | It's goodbye
1 | release 2022-01-01 | official | + | - | The opening season was
- | crew Kaz Whelan / writer | official | + | - | Head writer Kaz
2 | release 2024 | official | + | Stan | As to when the
