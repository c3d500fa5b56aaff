url: https://www.koreanpopcorn.example/2022/09/08/island-of-wolves-tving-part-two
outlet: Korean Popcorn
published: 2022-09-08
title: "Island of Wolves" Season 2 Teaser Howls, Premiere Date Still Hidden
series: Island of Wolves

At 18:00 KST on September 8 TVING let the wolves out: twenty seconds, Kim Nam-il in the surf, a voice that says "Here we are again, aren't we?"

At the end of the teaser one reads "Coming Soon." TVING, asked how soon, replied that the date "is not at the stage of being told."

Sports Kyunghyang has tried to tell it anyway. The daily says that October 28, a Friday, was fixed in August and dropped again when Disney+ put its own tentpole there. Since then the second Friday of November has been the favorite among people of the trade.

The cameras were put away for good on May 30, four months after they'd been unpacked in Jeju. At the wrap party Kim (Woo-jin) gave every crew member a compass. Cha Eun-ho, the exorcist priest, was missing; he had enlisted on May 9, so his scenes were brought forward. And Lee Da-hee? Her Mi-ho perished in part one.

New on the island are Bae Jung-nam and the child actress Oh Ji-yul. Viewers who've seen a set photo assume that Go Chang-seok is there, too.

Bae Jong, the filmmaker of the first part, is also that of the second, but writer Jang Yoon-mi's name is gone from the poster, and one finds Park Ha-yeon's there.

Six episodes will be shown. Six it was in part one, whose exclusive streaming began on December 24, 2021. Taken from the webtoon of the same name by Yang Kyung-il and Youn In-wan, the story was once to have been a movie.

Is there going to be a part 3? "First we must survive," laughed director Bae at the festival in Bucheon.

=== claims
2 | trailer teaser when=2022-09-08 | official | + | TVING | At 18:00
2 | cast Kim Nam-il / Woo-jin / returning | official | + | - | ^
2 | release none | official | - | TVING | TVING, asked
2 | release 2022-10-28 | reported | - | Sports Kyunghyang | The daily
2 | release 2022-11-11 | rumored | + | - | Since then
2 | production filming ends when=2022-05-30 | official | + | - | The cameras
2 | production filming starts when=2022-01 | official | + | - | ^
2 | cast Cha Eun-ho / exorcist priest / returning | official | + | - | Cha Eun-ho
1 | cast ?Lee Da-hee / Mi-ho / - | official | + | - | Her Mi-ho
2 | cast Bae Jung-nam / - / joining | official | + | - | New on
2 | cast Oh Ji-yul / - / joining | official | + | - | ^
2 | cast Go Chang-seok / - / joining | rumored | + | - | Viewers who
1 | crew Bae Jong / director | official | + | - | Bae Jong
2 | crew Bae Jong / director | official | + | - | ^
1 | crew Jang Yoon-mi / writer | official | + | - | ^
2 | crew Jang Yoon-mi / writer | official | - | - | ^
2 | crew Park Ha-yeon / writer | official | + | - | ^
2 | episodes 6 | official | + | - | Six episodes
1 | episodes 6 | official | + | - | Six it was
1 | release 2021-12-24 | official | + | - | ^
- | source_material webtoon / Island of Wolves | official | + | - | Taken from
