url: https://www.mangapost.example/2019/06/07/clockwork-shrine-second-season-october
outlet: Manga Post
published: 2019-06-07
title: Clockwork Shrine Anime's 2nd Season Slips From July to October
series: Clockwork Shrine

The official website of the television anime Clockwork Shrine let its visitors know on Friday that the second season doesn't open in July. October is when it will.

As its reason the committee gives "circumstances of production." The twelve-episode length is kept, and so are the stations: Tokyo MX, BS11 and MBS.

That makes two slips. At the Anime Japan fair in March 2018 the sequel had been promised for January of this year.

Hiroyuki Tomita remains in the director's seat at Studio Kumo, whereas Reiko Arai stands in for Yoshi Tanaka on series composition. The opening will be sung by Luz. A second PV, with the train sequence, was to be streamed on the same day but wasn't; in its stead there's a fifteen-second commercial.

Ayaka Suwa plays the newcomer Hisui. Fans had guessed as much when she liked a tweet.

The first season ran between October and December 2017. Crunchyroll streamed it as it aired in Japan, and Funimation dubbed it with Dallas Reid in the lead.

Kiriko Sawa launched the original manga in Monthly Afternoon in 2013. Its twelfth compiled book ships on June 21, and a stage play had its opening night last August. The play is going to have a sequel in September, no slips there.

There's also word from a tipster by the name of Moyashi that a third season was recorded in one go with the second. He had the January date wrong, too.

Source: the anime's official website, Comic Natalie

=== claims
2 | release 2019-07 | official | - | official website | The official website
2 | release 2019-10 | official | + | official website | October is
2 | delay to=2019-10 | official | + | official website | ^
2 | episodes 12 | official | + | committee | The twelve-episode
2 | platform Tokyo MX | official | + | - | ^
2 | platform BS11 | official | + | - | ^
2 | platform MBS | official | + | - | ^
2 | release 2019-01 | official | - | - | At the Anime Japan
2 | renewal renewed when=2018-03 | official | + | - | ^
2 | crew Hiroyuki Tomita / director | official | + | - | Hiroyuki
2 | crew Reiko Arai / writer | official | + | - | ^
2 | crew Yoshi Tanaka / writer | official | - | - | ^
2 | trailer trailer | official | - | - | A second PV
2 | trailer teaser | official | + | - | ^
2 | cast Ayaka Suwa / Hisui / joining | official | + | - | Ayaka
1 | release 2017-10 | official | + | - | The first season
1 | platform Crunchyroll | official | + | - | Crunchyroll streamed
1 | platform Funimation | official | + | - | ^
1 | cast Dallas Reid / - / - | official | + | - | ^
- | source_material comic / - | official | + | - | Kiriko
3 | production filming ends | reported | + | Moyashi | There's also
