url: https://www.animelamp.example/2022/05/what-became-of-cafe-terminus-season-2
outlet: Anime Lamp
published: 2022-05-06
title: Cafe Terminus Season 2: release date, cast and how much manga there is left
series: Cafe Terminus

When the curtain fell on Cafe Terminus back in 2019, nobody in the West had so much as ordered. Since Netflix put it on the menu in February it's been everywhere, and now everyone wants a second cup.

Has Cafe Terminus been renewed for season 2?

Neither Lerche nor Hakusensha nor the committee has moved a finger in that direction. An account by the name of @spoilerneko, which got Blue Period right, insists there's a second season in production for 2023. I, for one, think that the streaming numbers have made it a matter of when.

How much material is there?

Plenty. The twelve episodes covered five of the fourteen tankōbon of Yuki Amano's manga, so that another two seasons could be filled.

Who'd be in it?

Were it to happen, the committee would be foolish not to ask the same three voices. In the first season Kana Hanazawa-Mori was heard as Madame, Toshiyuki Kimura as Platform 9, and Ai Kakuma-Ito as the cat.

Who made the first?

Seiji Kishino directed; Makoto Uezu-Hara did the series composition. Both are tied up with Ousama no Tea, which airs in July on Tokyo MX.

When might it come out?

Eighteen months from announcement to broadcast is the usual brew. If we get the former at AnimeJapan next March, then fall 2024 at the soonest.

Is there a trailer for Cafe Terminus season 2?

Sorry, only for the mobile game of the same name, due out on the 19th.

First aired: July 6, 2019. MyAnimeList: 7.91. Age: 13+.

=== claims
- | platform Netflix | official | + | - | Since Netflix
2 | renewal renewed | official | - | - | Neither Lerche
2 | production filming under way | rumored | + | @spoilerneko | An account
2 | release 2023 | rumored | + | @spoilerneko | ^
2 | renewal renewed | predicted | + | - | I, for one
1 | episodes 12 | official | + | - | The twelve episodes
- | source_material comic / - | official | + | - | ^
1 | cast Kana Hanazawa-Mori / Madame / - | official | + | - | In the first season
1 | cast Toshiyuki Kimura / Platform 9 / - | official | + | - | ^
1 | cast Ai Kakuma-Ito / - / - | official | + | - | ^
1 | crew Seiji Kishino / director | official | + | - | Seiji Kishino
1 | crew Makoto Uezu-Hara / writer | official | + | - | ^
Ousama no Tea :: - | crew Seiji Kishino / director | official | + | - | Both are tied
Ousama no Tea :: - | crew Makoto Uezu-Hara / writer | official | + | - | ^
Ousama no Tea :: - | platform Tokyo MX | official | + | - | ^
Ousama no Tea :: 1 | release 2022-07 | official | + | - | ^
2 | release 2024-09-01.. | predicted | + | - | If we get
2 | trailer trailer | official | - | - | Sorry, only
1 | release 2019-07-06 | official | + | - | First aired
