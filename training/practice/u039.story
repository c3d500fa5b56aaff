url: https://www.pageandpicture.example/2021/06/the-heron-sisters-third-book-third-series
outlet: Page & Picture
published: 2021-06-21
title: A third volume of The Heron Sisters is bound for television
series: The Heron Sisters

Readers of Agnes Thorpe won't need telling how The Long Drought begins: with a letter, a shotgun and a piano going downriver. The rest of us can find out from our armchairs. Sky has acquired the last novel of the trilogy and will put it where it put the previous two, on Sky Atlantic, in 2022.

Thorpe, who at 88 still breeds Wensleydales, sounded relieved. “They wanted me to write a fourth. I said, write it yourselves.”

They aren't going to. Sally Ormerod, who has turned every page of it into scenes to date, agrees that three is right: “Anything further would be fan fiction, and I'm the wrong fan.” Her scripts were delivered in April, and the camera is to be loaded on 5 July at Malham, three months behind plan as a consequence of you know what. Tobias Munro-Ferrers succeeds Euros Lyn-Davies in the director's chair.

As to who'll be riding, the eldest sister is Keeley Raworth, as before, but Jessica Harlan's Ruth is grown up now and has been passed on to Morfydd Clarkson. Jim Broadhurst's vicar died at the end of the second; a pity.

It was on 3 May 2018 that the whole thing got off the ground, with 1.2 million viewers for the first of six. Thorpe's other books haven't fared as well. A film of The Tithe Barn, announced in 2015, stalled, and the BBC's A Common Field was pulped after one series, with the actors in their frocks for the next.

Of Sky's other corsets, Brittany Rising is laced up for a third and then put away, The Pale Queen has been let out for two, and on Domina & Daughters the broadcaster keeps its counsel.

=== claims
3 | renewal renewed | official | + | - | Sky has acquired
3 | release 2022 | official | + | - | ^
- | platform Sky Atlantic | official | + | - | ^
3 | source_material novel / The Long Drought | official | + | - | ^
3 | renewal final | official | + | Sally Ormerod | Sally Ormerod
- | crew Sally Ormerod / writer | official | + | - | ^
3 | production writing ends when=2021-04 | official | + | - | Her scripts
3 | production filming starts when=2021-07-05 | official | + | - | ^
3 | delay | official | + | - | ^
3 | crew Tobias Munro-Ferrers / director | official | + | - | Tobias Munro
3 | crew Euros Lyn-Davies / director | official | - | - | ^
3 | cast Keeley Raworth / - / returning | official | + | - | As to who
3 | cast Jessica Harlan / Ruth / leaving | official | + | - | ^
3 | cast Morfydd Clarkson / Ruth / joining | official | + | - | ^
2 | cast Jim Broadhurst / - / - | official | + | - | Jim Broadhurst
1 | release 2018-05-03 | official | + | - | It was on
1 | episodes 6 | official | + | - | ^
A Common Field :: 2 | renewal cancelled | official | + | - | A film of
A Common Field :: - | source_material novel / - | official | + | - | ^
A Common Field :: - | platform BBC | official | + | - | ^
Brittany Rising :: 3 | renewal final | official | + | - | Of Sky's other
The Pale Queen :: 2 | renewal renewed | official | + | - | ^
Domina & Daughters :: - | renewal renewed | official | - | - | ^
