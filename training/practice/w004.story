url: https://asiastreamdaily.example/2022/11/disney-showcase-korea
outlet: Asia Stream Daily
published: 2022-11-30
title: Seven Korean titles on the Disney+ slate, two of them sequels
series: Harbor Nine

There was a long list to get through when Disney+ invited the press to Singapore, and Korea had the largest share of it.

The loudest applause went to Harbor Nine. A second season of the smuggling thriller is in the works, said Carol Teoh-Lim, who looks after local originals, and Gong Tae-oh leads it again as Inspector Mok. Season one, which arrived on Disney+ in February, ran to eight parts.

Almost as warmly received was Ten Rooms, the hospital horror. Its season 3 has been filmed already and starts on January 18, 2023, she went on. Bae Na-kyung, a new face on the ward, is in it.

Among the newcomers is Blood Orange, a revenge story with Yeon Woo-hyuk and Seo Ji-min, directed by Chae Dong-rin. It is an adaptation of the webtoon of the same name. Its ten episodes are dated for the second quarter of 2023.

The Lamplighters (working title), a period piece, has only just gone before the cameras. As to when it can be seen, nothing is fixed.

Two films and a concert documentary complete the slate. A variety show with idols on a goat farm was hinted at, although nobody would give its name.

Not a word was said about Moonhunter, which had its fans in the hall hold up signs. Whether that series goes into a second round therefore remains open.

=== claims
2 | renewal renewed | official | + | Carol Teoh-Lim | A second season of the smuggling
2 | cast Gong Tae-oh / Inspector Mok / returning | official | + | Carol Teoh-Lim | ^
1 | release 2022-02 | official | + | - | Season one, which arrived
1 | episodes 8 | official | + | - | ^
1 | platform Disney+ | official | + | - | ^
Ten Rooms :: 3 | production filming ends | official | + | Carol Teoh-Lim | Its season 3 has been
Ten Rooms :: 3 | release 2023-01-18 | official | + | Carol Teoh-Lim | ^
Ten Rooms :: 3 | cast Bae Na-kyung / - / joining | official | + | - | Bae Na-kyung, a new face
Blood Orange :: - | cast Yeon Woo-hyuk / - / - | official | + | - | Among the newcomers
Blood Orange :: - | cast Seo Ji-min / - / - | official | + | - | ^
Blood Orange :: 1 | crew Chae Dong-rin / director | official | + | - | ^
Blood Orange :: - | source_material webtoon / Blood Orange | official | + | - | It is an adaptation
Blood Orange :: 1 | episodes 10 | official | + | - | Its ten episodes
Blood Orange :: 1 | release 2023-04-01..2023-06-30 | official | + | - | ^
The Lamplighters :: 1 | production filming starts | official | + | - | The Lamplighters (working
The Lamplighters :: 1 | release none | official | - | - | As to when it
Moonhunter :: 2 | renewal renewed | official | - | - | Whether that series
