url: https://www.kstreamfan.example/2023/09/deaf-mountain-season-2-netflix-what-we-know
outlet: K Stream Fan
published: 2023-09-25
title: Deaf Mountain Season 2: What We Know Up to Now
series: Deaf Mountain

Having turned a whole planet's stomach, the cannibal-village K-drama "Deaf Mountain" is cleared for a second ascent.

The series, cherished for its silence and for its way with knives, let go of its audience at the edge of a ravine, and the theorizing has been deafening since.

At length and over two cups of corn tea, Director Hong Won-chan's pupil Baek Min-ki explained to the Korea JoongAng Daily that he had planted the second bell, the goats and the monk with a follow-up before his eyes. "First we were afraid of the mountain; next the mountain is afraid of us," as he phrased it.

Deaf Mountain Season 2: When Will It Come?

In the past week Cho Eun-sil, head of the production house Black Goat, gave out that the second season starts rolling in the spring of 2024 and should be with the viewers by the end of September 2025. The word of Netflix is still wanting.

Deaf Mountain Season 2: What Awaits Us

We leave the village for the sanatorium. The hunger, Baek hinted, has a doctor's degree now.

Deaf Mountain Season 2: Who Is Left

Soon-ja (Yum Hye-ran's match Ga Soo-jung) and Pil-goo (Min Woong-ki) were breathing when last seen; count on the two of them. Heo Nam-jun is once more Detective Ok, never mind the arrow. Jin-ah, whom Seol In-young portrays, has by contrast been eaten.

The first season (2022, ten episodes) follows the detective up and nobody down. It was voiced in 31 languages, and four universities teach it.

=== claims
2 | renewal renewed | official | + | - | Having turned
- | crew Baek Min-ki / director | official | + | - | At length and
2 | production filming starts when=2024-03..2024-05 | official | + | Cho Eun-sil | In the past
2 | release 2023-09-25..2025-09-30 | official | + | Cho Eun-sil | ^
2 | release none | official | - | - | The word of Netflix
2 | cast Ga Soo-jung / Soon-ja / returning | predicted | + | - | Soon-ja (Yum
2 | cast Min Woong-ki / Pil-goo / returning | predicted | + | - | ^
2 | cast Heo Nam-jun / Detective Ok / returning | official | + | - | Heo Nam-jun is
- | cast Seol In-young / Jin-ah / - | official | + | - | Jin-ah, whom
1 | release 2022 | official | + | - | The first season (2022
1 | episodes 10 | official | + | - | ^
