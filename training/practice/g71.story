url: https://www.dispatchtv.example/2022/09/22/tower-of-teeth-netflix-finalseason
outlet: Dispatch TV
published: 2022-09-22
title: Netflix’s ‘Brimstone & Daughters’ Closes the Family Business; Final Season in November

The sign is being turned round at Brimstone & Daughters. Netflix's dark comedy about a dynasty of undertakers is to sell its last coffin on November 17, when all nine chapters of season 4 become available.

Fans had suspected as much. Back in June, leading lady Constance Wu-Hartigan had answered the question whether she'd be in a fifth with, “You can't bury the same people twice.”

From the trailer, released at the same time as the date, we gather that Alfre Simmons-Diaz is again Mama Brimstone, that the mysterious embalmer is Taika, and that somebody has stolen the hearse.

Mosi Abernathy-Long and Kit Sorensen, the show's creators, took care of the farewell's opening and close themselves, both as writers and as directors.

Jesse Plimpton-Rao, who was written out in season 3, wouldn't be drawn on a comeback. “I was at a funeral in Vancouver, that's all I'll say.”

Brimstone & Daughters was first seen in March 2018 and has the distinction of having been renewed twice in one week, the first time by mistake.

Also closing on Netflix in the coming months: Locke & Quay, whose third season (August) was its last as well; and Dead to Rights, two words for which we haven't got an airdate.

Wu-Hartigan is promoting the memoir she published in May.

=== claims
Brimstone & Daughters :: - | platform Netflix | official | + | - | Netflix's dark comedy
Brimstone & Daughters :: 4 | renewal final | official | + | - | ^
Brimstone & Daughters :: 4 | release 2022-11-17 | official | + | - | ^
Brimstone & Daughters :: 4 | episodes 9 | official | + | - | ^
Brimstone & Daughters :: - | cast Constance Wu-Hartigan / - / - | official | + | - | Back in June
Brimstone & Daughters :: 4 | trailer trailer when=2022-09-22 | official | + | - | From the trailer
Brimstone & Daughters :: 4 | cast Alfre Simmons-Diaz / Mama Brimstone / returning | official | + | - | ^
Brimstone & Daughters :: 4 | cast Taika / embalmer / - | official | + | - | ^
Brimstone & Daughters :: - | crew Mosi Abernathy-Long / creator | official | + | - | Mosi Aber
Brimstone & Daughters :: - | crew Kit Sorensen / creator | official | + | - | ^
Brimstone & Daughters :: 4 | crew Mosi Abernathy-Long / writer | official | + | - | ^
Brimstone & Daughters :: 4 | crew Mosi Abernathy-Long / director | official | + | - | ^
Brimstone & Daughters :: 4 | crew Kit Sorensen / writer | official | + | - | ^
Brimstone & Daughters :: 4 | crew Kit Sorensen / director | official | + | - | ^
Brimstone & Daughters :: 3 | cast Jesse Plimpton-Rao / - / leaving | official | + | - | Jesse Plimpton
Brimstone & Daughters :: 4 | cast Jesse Plimpton-Rao / - / returning | official | - | - | ^
Brimstone & Daughters :: 1 | release 2018-03 | official | + | - | Brimstone & Daughters was
Locke & Quay :: 3 | renewal final | official | + | - | Also closing
Locke & Quay :: 3 | release 2022-08 | official | + | - | ^
Locke & Quay :: 3 | platform Netflix | official | + | - | ^
Dead to Rights :: - | release none | official | - | - | ^
