url: https://www.asiandramanews.example/2020/08/17/jade-mirror-trilogy
outlet: Asian Drama News
published: 2020-08-17
title: iQiyi's “Jade Mirror” Will Be a Trilogy
series: Jade Mirror

By Fei on August 17, 2020 in Chinese Drama, NEWS

The tomb has three doors, and iQiyi <爱奇艺> holds the keys to all of them. Jade Mirror <玉镜>, whose 12 episodes were the most-watched short drama of the platform this spring, was conceived as a trilogy from the start, its producer Dai Ying-ru revealed at the Shanghai festival.

Each of the other doors is good for 12 more. The second was filmed along with the first in Xinjiang, in 2019, and needs only its effects; the third goes before the cameras at the end of this year, weather permitting.

Fans of Pan Yue-ling <潘月玲> must be strong: the archaeologist Hu Ba-tian of the first door has been recast, and Xin Zhi-lei-an <辛芷> leads the company into the others. Her partner in digging, fat Wang, continues to be played by Jiang Chao-yi. Fei Zhen-xiang directs.

The Tomb Notes, which has a similar cast of robbers, isn't connected to it. That series returned to Youku for its third season on July 20 and draws on Nan Pai's novels; Jade Mirror is based on those of Tian Xia.

The premiere of the first door was on April 1, and 9 out of 10 is its rating on Douban.

When is the second to come? “Before the snow melts,” Dai said with a smile.

Pan Yue-ling is currently shooting the movie Lost at Kunlun, due out in summer 2021.

=== claims
1 | episodes 12 | official | + | - | Jade Mirror <玉
2 | renewal renewed | official | + | Dai Ying-ru | ^
3 | renewal renewed | official | + | Dai Ying-ru | ^
- | crew Dai Ying-ru / producer | official | + | - | ^
1 | release 2020-03..2020-05 | official | + | - | ^
2 | episodes 12 | official | + | - | Each of the
3 | episodes 12 | official | + | - | ^
2 | production filming under way when=2019 | official | + | - | The second was
1 | production filming under way when=2019 | official | + | - | ^
2 | production post-production under way | official | + | - | ^
3 | production filming starts when=2020-11..2020-12 | official | + | - | ^
1 | cast Pan Yue-ling / Hu Ba-tian / - | official | + | - | Fans of Pan
2 | cast Pan Yue-ling / Hu Ba-tian / leaving | official | + | - | ^
2 | cast Xin Zhi-lei-an / Hu Ba-tian / joining | official | + | - | ^
3 | cast Xin Zhi-lei-an / Hu Ba-tian / - | official | + | - | ^
2 | cast Jiang Chao-yi / Wang / returning | official | + | - | Her partner
- | crew Fei Zhen-xiang / director | official | + | - | Fei Zhen
The Tomb Notes :: 3 | platform Youku | official | + | - | That series
The Tomb Notes :: 3 | release 2020-07-20 | official | + | - | ^
The Tomb Notes :: - | source_material novel / - | official | + | - | ^
- | source_material novel / - | official | + | - | ^
1 | release 2020-04-01 | official | + | - | The premiere
