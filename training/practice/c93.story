url: https://www.asianseriesguide.example/2022/12/19/alchemists-of-joseon-2-broadcast
outlet: Asian Series Guide
published: 2022-12-19
title: Alchemists of Joseon season 2: broadcast schedule and what else has become known
series: Alchemists of Joseon

By now it's as good as certain that Alchemists of Joseon will be continued in the coming year. What remains unclear is on which day.

Season 2 in the first or the second half?

As recently as October the channel tvN was planning on February 2023. This has since been given up. In the line-up for the first half-year, which was shown to advertisers last Thursday, the historical fantasy can't be found any longer, and tvN confirmed when asked that it will be broadcast in the second. The magazine Ten Asia mentions August as the most probable month.

Are they still filming?

No. As far as the material shot in Mungyeong is concerned, the work was finished on December 2. In Seoul some studio scenes are outstanding, which are to be made up for in January.

Does everybody come back?

Lee Jae-wook, Hwang Min-hyun and Go Youn-jung do. Jung So-min doesn't, since the story takes place three years later. New is Kim Do-wan.

Who writes and directs?

Hong Mi-ran wrote the script, and Park Joon-hwa, who staged the first season, is back as director.

How many episodes?

The first had 20 of them. For the second ten have been fixed.

Is there a preview?

A short one was attached to the final episode of season 1, which was shown on August 28. It's made of scenes that had been shot in advance. Fans await the proper trailer for the New Year's holidays, but for this there is no evidence.

Where can you see it?

Outside of Korea it is to be found on Netflix, which we assume for the new season as well.

Comparable is the case of Arthdal Chronicles: there, 48 months.

=== claims
2 | release none | official | - | - | What remains
2 | release 2023-02 | official | - | tvN | As recently
- | platform tvN | official | + | - | ^
2 | release 2023 | predicted | + | - | By now
2 | renewal renewed | predicted | + | - | ^
2 | release 2023-07..2023-12 | official | + | tvN | In the line-up
2 | release 2023-01..2023-06 | official | - | tvN | ^
2 | release 2023-08 | reported | + | Ten Asia | The magazine
2 | production filming ends when=2022-12-02 | official | + | - | As far as
2 | production filming ends when=2023-01 | official | + | - | In Seoul
2 | cast Lee Jae-wook / - / returning | official | + | - | Lee Jae
2 | cast Hwang Min-hyun / - / returning | official | + | - | ^
2 | cast Go Youn-jung / - / returning | official | + | - | ^
2 | cast Jung So-min / - / leaving | official | + | - | Jung
2 | cast Kim Do-wan / - / joining | official | + | - | New is
2 | crew Hong Mi-ran / writer | official | + | - | Hong Mi-ran
1 | crew Park Joon-hwa / director | official | + | - | ^
2 | crew Park Joon-hwa / director | official | + | - | ^
1 | episodes 20 | official | + | - | The first had
2 | episodes 10 | official | + | - | For the second
2 | trailer teaser when=2022-08-28 | official | + | - | A short
2 | trailer trailer when=2023-01-01 | rumored | + | - | Fans await
- | platform Netflix | official | + | - | Outside
2 | platform Netflix | predicted | + | - | ^
2 | precedent Arthdal Chronicles / release / 48 | official | + | - | Comparable
