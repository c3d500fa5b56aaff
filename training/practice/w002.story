url: https://tokyoscreenpost.example/news/night-clerk-third-season
outlet: Tokyo Screen Post
published: 2021-10-05
title: The Night Clerk's Ledger to close its books with a third season
series: The Night Clerk's Ledger

The hotel in Asakusa will receive guests for one last time: TBS has announced that The Night Clerk's Ledger comes back on January 11, 2022, and that with this third season the drama reaches its end.

Kurokawa Shinji plays Mamoru Tachibana, the clerk who never sleeps, as he has since 2019. Also in the cast of the new season are Iwasa Hinako, in the role of the new owner, and the comedian Botan Yamashiro, whose part is that of a guest who refuses to check out. Mieko Ogata, who was the cook Fusae in the two seasons before, does not come back.

The ten episodes of season three were written by Takebayashi Yu, and Naruse Kanon directs for the first time. Naruse used to be an assistant on the show. Her short film Ferry Light has been to Locarno.

Everything goes back to a manga by Sonoda Ritsu that ran in a monthly magazine until 2018 and has sold two million copies. In March of this year the publisher brought out a guidebook to it.

There is a teaser of thirty seconds on the website of the station. Not much happens in it, apart from a bell which rings and rings.

Netflix carries the drama in Japan. Its second season had its premiere on July 3, 2020. A special that was broadcast last New Year's Eve told the story of the bellboy.

=== claims
3 | release 2022-01-11 | official | + | TBS | The hotel in Asakusa
3 | renewal final | official | + | TBS | ^
- | platform TBS | official | + | - | ^
3 | cast Kurokawa Shinji / Mamoru Tachibana / returning | official | + | - | Kurokawa Shinji plays
3 | cast Iwasa Hinako / - / - | official | + | - | Also in the cast
3 | cast Botan Yamashiro / - / - | official | + | - | ^
2 | cast Mieko Ogata / Fusae / - | official | + | - | Mieko Ogata, who was
1 | cast Mieko Ogata / Fusae / - | official | + | - | ^
3 | cast Mieko Ogata / Fusae / leaving | official | + | - | ^
3 | episodes 10 | official | + | - | The ten episodes
3 | crew Takebayashi Yu / writer | official | + | - | ^
3 | crew Naruse Kanon / director | official | + | - | ^
- | source_material comic / - | official | + | - | Everything goes back
3 | trailer teaser | official | + | - | There is a teaser
- | platform Netflix | official | + | - | Netflix carries
2 | release 2020-07-03 | official | + | - | Its second season
