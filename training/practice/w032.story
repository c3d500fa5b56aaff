url: https://filmysaanjh.example/inspector-malini-3-no-plans
outlet: Filmy Saanjh
published: 2023-09-26
title: ‘We haven't written a single page’: Director Arvind Menon on Inspector Malini 3
series: Inspector Malini

Ever since the second season of Inspector Malini dropped on ZEE5 in July, fans have been asking one question. On Tuesday, director Arvind Menon took it head on.

“Honestly, we haven't written a single page,” he told Filmy Saanjh on the sidelines of a literature festival in Kozhikode. He also put to rest speculation that Kavya Ramesh, who essays the title role, has hiked her fee and walked out. “Kavya is Malini. If there is a third season, she'll be the first person I call.”

Reports had claimed last week that the streamer had greenlit a third season and that it would go on floors in November. Menon laughed these off. “I read it in the newspaper like you did.”

The cop drama, adapted from the Malayalam novels by P Sethumadhavan, made its debut in August 2021 with seven episodes. It also stars Joju Kurien as constable Babychan and Revathy Pillai as Malini's mother.

Menon is currently busy with the post-production of a film featuring Dinesh Prabhakaran. Kavya, on the other hand, was last seen in the Tamil romance Kaatrin Niram, for which she bagged a SIIMA nomination.

ZEE5 has not issued any statement on the future of the show so far.

=== claims
2 | release 2023-07 | official | + | - | Ever since the second
2 | platform ZEE5 | official | + | - | ^
- | crew Arvind Menon / director | official | + | - | On Tuesday, director
3 | production writing starts | official | - | Arvind Menon | “Honestly, we
- | cast Kavya Ramesh / Malini / - | official | + | - | He also put
3 | cast Kavya Ramesh / Malini / leaving | official | - | Arvind Menon | ^
3 | cast Kavya Ramesh / Malini / leaving | rumored | + | - | ^
3 | renewal renewed | rumored | + | - | Reports had claimed
3 | production filming starts when=2023-11 | rumored | + | - | ^
3 | renewal renewed | official | - | Arvind Menon | Menon laughed
3 | production filming starts when=2023-11 | official | - | Arvind Menon | ^
- | source_material novel / - | official | + | - | The cop drama
1 | release 2021-08 | official | + | - | ^
1 | episodes 7 | official | + | - | ^
- | cast Joju Kurien / Babychan / - | official | + | - | It also stars
- | cast Revathy Pillai / - / - | official | + | - | ^
3 | renewal renewed | official | - | - | ZEE5 has not issued
