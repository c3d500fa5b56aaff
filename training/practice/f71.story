url: https://www.thekdramahour.example/2025/05/15/the-tutor-wars-2
outlet: The K-Drama Hour
published: 2025-05-15
title: ‘Tutor Wars’: a second season, a prequel and a wedding?

Fans of the cram-school satire Tutor Wars could hardly breathe this week, so dense was the news.

On Monday, Netflix confirmed what Ten Asia had claimed in March: there's a second season. On Tuesday it turned out that Wi Ha-jun-su isn't in it, Ten Asia's other claim. On Wednesday his agency said he'd love to be, “were there a part.” And on Thursday came a rumor that he's marrying his co-star.

So much for the gossip. The star of the sequel is Jung Ryeo-won-hi, Seo Hye-jin in the first. Ahn Pan-seok-gu directs her anew. It's written by Park Kyung-hwa-na, whose debut the first was.

Filming, says Netflix, gets off the ground “in the latter half of the year.” On that basis, we don't suppose that the second term starts until the autumn of 2026.

Tutor Wars aired from May 11 to June 30, 2024, on tvN, 16 parts in all. The switch to a streamer came as a surprise to the cable channel, whose spokesman was quoted with “no comment.”

A prequel, Tutor Wars: Freshman, is being shot in Daegu at this moment, with Kim Hye-yoon-a as young Hye-jin. TVING expects to unveil it on November 20. It'll have six parts.

Wi starts on “The Midnight Sun Club” next month. The first trailer of that show, which is on JTBC, is eagerly awaited.

=== claims
Tutor Wars :: 2 | renewal renewed when=2025-05-12 | official | + | Netflix | On Monday
Tutor Wars :: 2 | renewal renewed | reported | + | Ten Asia | ^
Tutor Wars :: 2 | cast Wi Ha-jun-su / - / leaving | official | + | - | On Tuesday
Tutor Wars :: 2 | cast Jung Ryeo-won-hi / Seo Hye-jin / returning | official | + | - | The star of
Tutor Wars :: 1 | cast Jung Ryeo-won-hi / Seo Hye-jin / - | official | + | - | ^
Tutor Wars :: 2 | crew Ahn Pan-seok-gu / director | official | + | - | Ahn Pan
Tutor Wars :: 1 | crew Ahn Pan-seok-gu / director | official | + | - | ^
Tutor Wars :: 2 | crew Park Kyung-hwa-na / writer | official | + | - | It's written
Tutor Wars :: 1 | crew Park Kyung-hwa-na / writer | official | + | - | ^
Tutor Wars :: 2 | production filming starts when=2025-07..2025-12 | official | + | Netflix | Filming, says
Tutor Wars :: 2 | release 2026-09.. | predicted | + | - | On that basis
Tutor Wars :: 1 | release 2024-05-11 | official | + | - | Tutor Wars aired
Tutor Wars :: 1 | platform tvN | official | + | - | ^
Tutor Wars :: 1 | episodes 16 | official | + | - | ^
Tutor Wars: Freshman :: 1 | production filming under way | official | + | - | A prequel
Tutor Wars: Freshman :: - | cast Kim Hye-yoon-a / Hye-jin / - | official | + | - | ^
Tutor Wars: Freshman :: 1 | release 2025-11-20 | official | + | TVING | TVING expects
Tutor Wars: Freshman :: 1 | episodes 6 | official | + | - | It'll have
The Midnight Sun Club :: - | platform JTBC | official | + | - | The first trailer
The Midnight Sun Club :: 1 | trailer trailer | official | - | - | ^
The Midnight Sun Club :: - | cast ?Wi Ha-jun-su / - / joining | official | + | - | Wi starts
