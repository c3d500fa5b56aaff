url: https://en.hallyuledger.example/drama/moon-over-jongno-2-lineup
outlet: Hallyu Ledger
published: 2022-08-17
title: “Moon Over Jongno 2” Takes Shape; Agency Of Seo Da In Answers Reports
series: Moon Over Jongno

An outlet reported on the morning of August 17 that the second season of “Moon Over Jongno” had held its first script reading behind closed doors. In answer, a source from JTBC let it be known that the reading took place last Friday and that the cast is in good health.

The fantasy romance, adapted from the Kakao webtoon of the same name, was one of the surprises of 2021. Episode 16 rated 11.3 percent nationwide.

According to Star News, cameras go up in Andong on September 5. JTBC would confirm the month and not the day.

The agency of Seo Da In, Grapevine Entertainment, stated, “She received the offer to be Princess Hwa Yeon once more and is looking it over favorably.” Her partner of the first season, Kang Tae Rim, enlisted in June and will have to sit this one out. Filling his shoes as the moon god is Im Joo Hyuk.

Director Bae Sung Min has remained, whereas the writing has passed from Noh Yoo Jin to the pair of Ma Eun Hye and Gil Dong Wook. The new writers are at draft number eight, so the production company, and it won't be the final one.

A spring slot had originally been set aside. With the reading so late in the year, however, a broadcast in the second half of 2023 is now being arranged, an industry official told Sports Seoul.

Is a third season already on the table, as some netizens claim? “Groundless,” was JTBC's one-word reply.

Seo Da In last appeared in the tvN drama “Winter Clerk.” She won the excellence award in December and will hold a fan meeting in Osaka on October 2.

=== claims
- | source_material webtoon / Moon Over Jongno | official | + | - | The fantasy romance
2 | production filming starts when=2022-09-05 | reported | + | Star News | According to Star News
2 | production filming starts when=2022-09 | official | + | JTBC | JTBC would confirm
2 | cast Seo Da In / Princess Hwa Yeon / returning | reported | + | Grapevine Entertainment | The agency of Seo
2 | cast Kang Tae Rim / moon god / leaving | official | + | - | Her partner of
2 | cast Im Joo Hyuk / moon god / joining | official | + | - | Filling his shoes
2 | crew Bae Sung Min / director | official | + | - | Director Bae Sung Min
2 | crew Noh Yoo Jin / writer | official | - | - | ^
2 | crew Ma Eun Hye / writer | official | + | - | ^
2 | crew Gil Dong Wook / writer | official | + | - | ^
2 | production writing under way | official | + | production company | The new writers are
2 | delay to=2023-07..2023-12 | reported | + | Sports Seoul | With the reading so
2 | release 2023-07..2023-12 | reported | + | Sports Seoul | ^
2 | release 2023-03..2023-05 | official | - | - | A spring slot had
1 | release 2021 | official | + | - | The fantasy romance
3 | renewal renewed | official | - | JTBC | “Groundless,” was
