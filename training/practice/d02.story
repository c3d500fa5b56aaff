url: https://www.nordicscreen.example/news/2021/09/20/the-salt-bridge-third-season
outlet: Nordic Screen
published: 2021-09-20
title: ‘The Salt Bridge’ Crosses Over Into a Third Season at TV 2
series: The Salt Bridge

The Salt Bridge will span another winter. Danish broadcaster TV 2 has handed its prize-laden crime drama a third season, a decision that was communicated to the press on Monday over coffee and cardamom buns.

The order comes on the heels of a sophomore run that drew an average of 1.1 million Danes each Sunday, catch-up viewing included. Its debut had to content itself with 640,000.

Season 2, a ten-parter, sent detective Ditte Krogh to the Faroe Islands after a missing trawlerman and cost her a marriage and two fingers. Now she is to be transferred to Esbjerg, where nobody is glad to see her.

Iben Falck and Rasmus Thorup created the show, and Falck doubles as its head writer. Thorup, who called the shots on the first four episodes of season 1, steps aside for Norwegian director Liv Aasen, so that all of the third season is hers.

Trine Holm-Bach fronts the ensemble as Ditte. Next to her stand Jesper Lund, Amina Yusuf and the veteran Bodil Kjærsgaard.

"We had a story that ended, and then the audience told us it hadn't," Falck remarked. The scripts, by her own estimate, will keep her at the desk until Easter; shooting is pencilled in for August 2022, on location in Jutland.

Walter Presents holds the rights in Britain, where the second season turned up only in June. For the United States no taker has been found.

Holm-Bach won a Robert for the part in February 2020. She can currently be seen in the film The Quiet Beekeepers, based on the memoirs of Anton Juhl.

=== claims
3 | renewal renewed when=2021-09-20 | official | + | - | Danish broadcaster TV 2
- | platform TV 2 | official | + | - | ^
2 | episodes 10 | official | + | - | Season 2, a ten-parter
- | crew Iben Falck / creator | official | + | - | Iben Falck and
- | crew Rasmus Thorup / creator | official | + | - | ^
- | crew Iben Falck / writer | official | + | - | ^
1 | crew Rasmus Thorup / director | official | + | - | Thorup, who called
3 | crew Liv Aasen / director | official | + | - | ^
- | cast Trine Holm-Bach / Ditte / - | official | + | - | Trine Holm-Bach fronts
- | cast Jesper Lund / - / - | official | + | - | Next to her
- | cast Amina Yusuf / - / - | official | + | - | ^
- | cast Bodil Kjærsgaard / - / - | official | + | - | ^
3 | production writing ends when=2022-04 | official | + | Iben Falck | The scripts, by
3 | production filming starts when=2022-08 | official | + | - | ^
- | platform Walter Presents | official | + | - | Walter Presents holds
