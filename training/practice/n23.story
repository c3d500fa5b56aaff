url: https://www.kdramaforum.example/translated/winter-prosecutor-part-two
outlet: K-Drama Forum
published: 2021-03-08
title: Winter Prosecutor season 2: broadcasting time, male lead, script
series: Winter Prosecutor

The TV series "Winter Prosecutor" which scored high in the reputation, its second part has finally the exact news. According to the announcement of JTBC of March 5, it will meet with everyone on April 21, every Wednesday and Thursday at 9 in the evening, totally 16 episodes.

The first part was aired in the winter of 2019, and the netizens cried begging for the second. At that time the screenwriter Gu Hye-rim replied that "the pen has no ink." Last May she suddenly let out that she had been secretly writing for half a year.

The filming of the second part was turned on in November of last year. Because a staff member was diagnosed with the new crown, it stopped for ten days in December, and afterwards was smoothly restarted. At present, the shooting progress has passed 80 percent, and killing youth (the finishing) is planned to be in early April.

Original crew and horses: director Pyo In-ho continues to hold the mirror, and male lead Cha Eun-gyu still plays the cold-face prosecutor Yoon Seol. But the female lead is exchanged. Shim Na-ri, who played the coroner, has collision of schedules, so Ok Ji-won will accompany the prosecutor as the lawyer Han Byeol.

There are also rumors that Lee Do-kyum guest stars as the murderer. His company said it was "not a fact."

As for the third part, Gu Hye-rim has patted the chest and said there must be one. JTBC did not respond.

The 90-second trailer was put on March 7 and in one night was clicked 2 million times. In it the prosecutor laughs for the first time, which let the viewers goose bumps.

Mainland audience may watch it on iQiyi. Are you looking forward to it? Leave a message under the article.

=== claims
2 | release 2021-04-21 | official | + | JTBC | According to the
2 | episodes 16 | official | + | JTBC | ^
1 | release 2019-12-01..2020-02-29 | official | + | - | The first part
- | crew Gu Hye-rim / writer | official | + | - | At that time
2 | production writing under way | official | + | Gu Hye-rim | Last May
2 | production filming starts when=2020-11 | official | + | - | The filming of
2 | production filming under way when=2020-12 | official | - | - | Because a staff
2 | production filming under way | official | + | - | At present
2 | production filming ends when=2021-04-01..2021-04-10 | official | + | - | ^
2 | crew Pyo In-ho / director | official | + | - | Original crew
2 | cast Cha Eun-gyu / Yoon Seol / returning | official | + | - | ^
2 | cast Shim Na-ri / - / leaving | official | + | - | Shim Na-ri
2 | cast Ok Ji-won / Han Byeol / joining | official | + | - | ^
2 | cast Lee Do-kyum / - / joining | rumored | + | - | There are also
2 | cast Lee Do-kyum / - / joining | reported | - | - | His company
3 | renewal renewed | official | + | Gu Hye-rim | As for the third
2 | trailer trailer when=2021-03-07 | official | + | - | The 90-second
- | platform iQiyi | official | + | - | Mainland audience
