url: https://www.seriesbites.example/korea/news-bites-2024-10-08
outlet: Series Bites
published: 2024-10-08
title: News bites: October 8, 2024

• Good news for stray souls: tvN's Midnight Laundry 2 held its script reading last week. Pyo Ji-hoon and Ahn Seo-won take up their irons once more, while Ryu Hye-jin (Paper Lawyer) and Oh Man-seok are new to the shop. PD Tak Young-ho and writer Mo Eun-bi, the team of the original, have reunited for it. January, says the channel.

• MBC has cleared its Friday-Saturday slot for The Ninth Concubine, 12 episodes, from November 15. It is a remake of the Chinese hit of the same name and stars Gong Yoo-na as Royal Noble Consort Hwi.

• Nope: Teacher Kang isn't getting a sequel. “We looked into it and let it drop,” a KBS rep admitted on Monday.

• Ha Jung-min (Snow Line) has been offered the lead in Coupang Play's The Liquidator; her agency calls it one of several projects under review. The webtoon behind it ran until 2021.

• A third Bad Butler? Per OSEN the whole household could be back next fall on SBS, whereas SBS is aware of nothing. Writer Yeom Hye-sook is tied to a film for the moment.

• JTBC's Apartment 404: Basement starts Saturday and looks wild in its last teaser, in which Jin Seon-kyu eats a doorbell. Four out of five critics had liked the first season's finale.

• Disney+ and Studio Gaon call off Blood Moon Palace S2. Not a scheduling thing, it's the budget, the director Nam Joon-hee told Ten Asia.

• Finally, TVING is putting a fourth of the dating show Exes on a Train on the rails, with the same four panelists. They start recording in Gangneung on October 21. Episodes stay two hours long, heaven help us.

Have a nice Hangul Day tomorrow! We recap Midnight Laundry again over the holidays.

=== claims
Midnight Laundry :: - | platform tvN | official | + | - | Good news
Midnight Laundry :: 2 | cast Pyo Ji-hoon / - / returning | official | + | - | ^
Midnight Laundry :: 2 | cast Ahn Seo-won / - / returning | official | + | - | ^
Midnight Laundry :: 2 | cast Ryu Hye-jin / - / joining | official | + | - | ^
Midnight Laundry :: 2 | cast Oh Man-seok / - / joining | official | + | - | ^
Midnight Laundry :: 1 | crew Tak Young-ho / director | official | + | - | ^
Midnight Laundry :: 1 | crew Mo Eun-bi / writer | official | + | - | ^
Midnight Laundry :: 2 | crew Tak Young-ho / director | official | + | - | ^
Midnight Laundry :: 2 | crew Mo Eun-bi / writer | official | + | - | ^
Midnight Laundry :: 2 | release 2025-01 | official | + | tvN | ^
The Ninth Concubine :: - | platform MBC | official | + | - | MBC has
The Ninth Concubine :: 1 | episodes 12 | official | + | - | ^
The Ninth Concubine :: 1 | release 2024-11-15 | official | + | - | ^
The Ninth Concubine :: - | source_material series / The Ninth Concubine | official | + | - | ^
The Ninth Concubine :: - | cast Gong Yoo-na / Royal Noble Consort Hwi / - | official | + | - | ^
Teacher Kang :: 2 | renewal renewed when=2024-10-07 | official | - | KBS | Nope: Teacher
The Liquidator :: - | cast Ha Jung-min / - / joining | reported | + | agency | Ha Jung-min
The Liquidator :: - | platform Coupang Play | official | + | - | ^
The Liquidator :: - | source_material webtoon / - | official | + | - | ^
Bad Butler :: 3 | release 2025-09-01..2025-11-30 | reported | + | OSEN | A third Bad
Bad Butler :: 3 | platform SBS | reported | + | OSEN | ^
Bad Butler :: 3 | renewal renewed | official | - | SBS | ^
Bad Butler :: - | crew Yeom Hye-sook / writer | official | + | - | ^
Apartment 404: Basement :: - | platform JTBC | official | + | - | JTBC's
Apartment 404: Basement :: - | release 2024-10-12 | official | + | - | ^
Apartment 404: Basement :: - | trailer teaser | official | + | - | ^
Apartment 404: Basement :: - | cast Jin Seon-kyu / - / - | official | + | - | ^
Blood Moon Palace :: 2 | renewal cancelled | official | + | - | Disney+ and
Blood Moon Palace :: - | crew Nam Joon-hee / director | official | + | - | ^
Exes on a Train :: 4 | renewal renewed | official | + | - | Finally, TVING
Exes on a Train :: 4 | production filming starts when=2024-10-21 | official | + | - | ^
