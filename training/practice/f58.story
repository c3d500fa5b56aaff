url: https://www.cosmicfandom.example/2020/11/23/galactic-plumbers-s6
outlet: Cosmic Fandom
published: 2020-11-23
title: Galactic Plumbers: TBS renews animated hit, and here's when season 5 is back
series: Galactic Plumbers

Water flows uphill: TBS, which keeps almost nothing these days, keeps Galactic Plumbers. A sixth go at the pipes has been ordered, though the fifth is yet to come.

That fifth was begun from everyone's kitchen in March. Actors were mailed a microphone and a duvet. “I did the whole of it in a closet in Burbank,” laughed Olan Rogers-Dee, creator of the thing and, as Gary, its loudest voice. The closet belongs to his mother.

We'll be getting the result on February 20 at 10:30 p.m. Thirteen chapters have been the rule, and they remain it.

Fred Armistead won't be heard. KVN, the annoying probe, is now spoken by Coty Galloway, a decision made by the two men together in June, when white actors handed back several such parts. David Tenn-Ant, the villain of season 4, also takes his leave.

The trouble is where to watch. In the US it's TBS and, a day after, Adult Swim. In most of the world Netflix has the first three seasons, and the fourth, whose July 2020 premiere we covered, is nowhere.

Showrunner Mike Roberts-Low took a job at DreamWorks, so he won't stay past the fifth.

A board game was crowdfunded last month: $412,000! A movie is a dream of Rogers-Dee's; he has a title, Gary Goes Home, and not a cent.

Reddit believes that season six is the last. I see no evidence for it.

=== claims
6 | renewal renewed | official | + | - | A sixth go
5 | production filming starts when=2020-03 | official | + | - | That fifth
- | crew Olan Rogers-Dee / creator | official | + | - | “I did the
- | cast Olan Rogers-Dee / Gary / - | official | + | - | ^
5 | release 2021-02-20 | official | + | - | We'll be getting
5 | episodes 13 | official | + | - | Thirteen
5 | cast Fred Armistead / KVN / leaving | official | + | - | Fred Arm
5 | cast Coty Galloway / KVN / joining | official | + | - | KVN, the
5 | cast David Tenn-Ant / - / leaving | official | + | - | David Tenn
4 | cast David Tenn-Ant / - / - | official | + | - | ^
- | platform TBS | official | + | - | In the US
- | platform Adult Swim | official | + | - | ^
1 | platform Netflix | official | + | - | In most
2 | platform Netflix | official | + | - | ^
3 | platform Netflix | official | + | - | ^
4 | release 2020-07 | official | + | - | ^
5 | crew Mike Roberts-Low / showrunner | official | + | - | Showrunner Mike
6 | crew Mike Roberts-Low / showrunner | official | - | - | ^
6 | renewal final | rumored | + | - | Reddit believes
6 | renewal final | predicted | - | - | I see no
