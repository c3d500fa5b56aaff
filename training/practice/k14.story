url: https://www.popwatchdaily.example/2025/01/16/the-inheritance-season-2-netflix
outlet: Popwatch Daily
published: 2025-01-16
title: Netflix confirms The Last Inheritance season 2
series: The Last Inheritance

The Last Inheritance season 2 has been confirmed. Netflix announced the news on Thursday, one month after the series became a global hit.

"The Last Inheritance has been an incredible success for us, and we are excited to continue the story," said Peter Lindh, who is the head of series at Netflix.

The murder mystery premiered on December 12, 2024. It reached number one in 61 countries.

Creator and showrunner Olivia Marsh is back for the second season. "We have been in the writers' room since November," she said. "I already know who did it, and I am not telling."

Filming is scheduled to begin in Ireland in May. That means that season 2 could premiere in the first half of 2026, although Netflix has not given a date.

Which cast members will return has not been announced. Season 1 starred Kate Rowan as Judge Alice Penn, Omar Said as her son Daniel and Grace Lowe as the cook. Since Alice was arrested at the end, it is not clear if Rowan will be in the new episodes. Said has already posted "See you soon" on Instagram.

The new season will tell a new story with a new family, according to Netflix. Only the detective stays the same. He is played by Simon Reed.

Season 2 will have eight episodes, the same number as the first.

Jonas Falk, who directed all of season 1, will not be back as director because of another film. He stays on as an executive producer.

The Last Inheritance is available to stream on Netflix now.

=== claims
2 | renewal renewed when=2025-01-16 | official | + | Netflix | The Last Inheritance season 2
1 | release 2024-12-12 | official | + | - | The murder mystery
- | crew Olivia Marsh / creator | official | + | - | Creator and
2 | crew Olivia Marsh / showrunner | official | + | - | ^
2 | production writing under way | official | + | Olivia Marsh | "We have been
2 | production filming starts when=2025-05 | official | + | - | Filming is scheduled
2 | release 2026-01-01..2026-06-30 | predicted | + | - | That means
2 | release none | official | - | - | ^
1 | cast Kate Rowan / Judge Alice Penn / - | official | + | - | Season 1 starred
1 | cast Omar Said / Daniel / - | official | + | - | ^
1 | cast Grace Lowe / - / - | official | + | - | ^
2 | cast Kate Rowan / Judge Alice Penn / returning | official | - | - | Since Alice
2 | cast Omar Said / Daniel / returning | predicted | + | - | Said has already
2 | cast Simon Reed / - / returning | official | + | Netflix | He is played
2 | episodes 8 | official | + | - | Season 2 will have
1 | episodes 8 | official | + | - | ^
1 | crew Jonas Falk / director | official | + | - | Jonas Falk
2 | crew Jonas Falk / director | official | - | - | ^
2 | crew Jonas Falk / producer | official | + | - | He stays
- | platform Netflix | official | + | - | The Last Inheritance is available
