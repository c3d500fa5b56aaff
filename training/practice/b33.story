url: https://www.kbeat.example/2024/10/02/the-ninth-gisaeng-tving-s3-leaving
outlet: K-Beat
published: 2024-10-02
title: Writer of "The Ninth Gisaeng" rules out further seasons: "This dance is the last"
series: The Ninth Gisaeng

"This dance is the last." With these words writer Moon Ji-yul surprised the press conference for "The Ninth Gisaeng 3," held on the afternoon of October 2 at the Conrad Seoul, before a single question had been asked.

The historical drama enters its third round on October 12. That season 1 is going to be the final season had once been the plan as well, Moon admitted with a laugh; in 2021, MBN wanted no more than its sixteen episodes. "Then the ratings came and I became a liar. This time I have burned the brushes."

The second season, which TVING took over from the cable channel and put out on May 27, 2023, cut the number of hours to ten. That number has not been touched. There are two each Saturday until November 9.

Director Kang Hee-tae, on the other hand, does not wish to close the door: "If the actors are called by the king, who am I to say no?" A source at TVING was cooler afterwards, and let it be understood that nothing of the kind is in preparation.

Actress Pyo Ye-seul, the ninth gisaeng Wol-hyang in all three, revealed that she had broken a toe in the sword dance and that the shoot, which was to end in April, therefore stretched into the first days of June. Seo Kang-hoon appears as the young king from this season; he inherits the part from Yeo Min-gu, who enlisted in the spring.

Asked what she would do next, Moon said that she has promised KBS a weekend drama for 2026. The novel "The Ninth Gisaeng," by her own mother, from which the drama descends, comes out in paperback on the very same October 12.

A "highlight video" of five minutes was played at the event. On YouTube it will be up from the 4th.

=== claims
3 | renewal final when=2024-10-02 | official | + | Moon Ji-yul | "This dance
- | crew Moon Ji-yul / writer | official | + | - | With these words
3 | release 2024-10-12 | official | + | - | The historical
1 | platform MBN | official | + | - | That season 1
1 | episodes 16 | official | + | Moon Ji-yul | ^
1 | renewal final | official | - | Moon Ji-yul | ^
2 | platform TVING | official | + | - | The second season
2 | release 2023-05-27 | official | + | - | ^
2 | episodes 10 | official | + | - | ^
3 | episodes 10 | official | + | - | That number
- | crew Kang Hee-tae / director | official | + | - | Director Kang
4 | renewal renewed | official | - | TVING | A source at
1 | cast Pyo Ye-seul / Wol-hyang / - | official | + | - | Actress Pyo
2 | cast Pyo Ye-seul / Wol-hyang / - | official | + | - | ^
3 | cast Pyo Ye-seul / Wol-hyang / - | official | + | - | ^
3 | production filming ends when=2024-06-01..2024-06-10 | official | + | Pyo Ye-seul | ^
3 | cast Seo Kang-hoon / young king / joining | official | + | - | Seo Kang-hoon
3 | cast Yeo Min-gu / young king / leaving | official | + | - | ^
- | source_material novel / The Ninth Gisaeng | official | + | - | The novel "The
3 | trailer clip when=2024-10-04 | official | + | - | On YouTube
