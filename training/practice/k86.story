url: https://www.fanwiki-news.example/2023/05/22/shadow-guild-season-4
outlet: Fan Wiki News
published: 2023-05-22
title: Shadow Guild season 4 – everything confirmed so far
series: Shadow Guild

This page lists the confirmed facts about season 4 of Shadow Guild. No rumors, please!

• Season 4 was confirmed on March 8, 2023 by Prime Video.
• It is not the last season. Season 5 has been confirmed as well.
• There will be 8 episodes.
• Filming began on May 1, 2023 in Budapest.
• Filming has been interrupted since May 15 because of the writers' strike.
• There is no release date.
• Rafe Alden plays Orin again.
• Tova Lindqvist plays Maelle again.
• Danny Osei-Kwame is new. His role is Prince Tarn.
• Jack Holloway (Brother Gil) is not in season 4.
• The showrunner is Elias Ford.
• The first episode is directed by Marta Kovacs.
• The season is based on the fourth book, The Iron Tide.

Not confirmed

• It is not confirmed that Sela Ray returns as the Witch.
• The premiere in summer 2024 is a guess by fans.
• The number of episodes of season 5.

History

Season 1 came out on November 20, 2020. Season 2 came out on January 14, 2022, and season 3 on January 13, 2023. Each had 8 episodes. Netflix was never involved, whatever your friends say.

Please add a source if you change this page. Pages without sources will be reset. Old discussions are in the archive.

=== claims
4 | renewal renewed when=2023-03-08 | official | + | Prime Video | Season 4 was
5 | renewal renewed | official | + | - | It is not the last
4 | renewal final | official | - | - | ^
4 | episodes 8 | official | + | - | There will be 8
4 | production filming starts when=2023-05-01 | official | + | - | Filming began
4 | production filming under way when=2023-05-15..2023-05-22 | official | - | - | Filming has been
4 | release none | official | - | - | There is no release
4 | cast Rafe Alden / Orin / returning | official | + | - | Rafe Alden
4 | cast Tova Lindqvist / Maelle / returning | official | + | - | Tova Lindqvist
4 | cast Danny Osei-Kwame / Prince Tarn / joining | official | + | - | Danny Osei
4 | cast Jack Holloway / Brother Gil / leaving | official | + | - | Jack Holloway
4 | crew Elias Ford / showrunner | official | + | - | The showrunner
4 | crew Marta Kovacs / director | official | + | - | The first episode
- | source_material novel / The Iron Tide | official | + | - | The season is
4 | cast Sela Ray / Witch / returning | official | - | - | It is not confirmed
4 | release 2024-06-01..2024-08-31 | rumored | + | - | The premiere in
1 | release 2020-11-20 | official | + | - | Season 1 came
2 | release 2022-01-14 | official | + | - | Season 2 came
3 | release 2023-01-13 | official | + | - | ^
1 | episodes 8 | official | + | - | Each had
2 | episodes 8 | official | + | - | ^
3 | episodes 8 | official | + | - | ^
