url: https://www.asiantvnews.example/2024/10/02/agency-notes
outlet: Asian TV News
published: 2024-10-02
title: SBS, JTBC and TVING announce second seasons

SBS announced on Wednesday that "Night Prosecutor" will return with a second season. It will air in the second half of 2025. Lee Sang-min and Choi Yu-ri, the two leads, have confirmed their appearances. Director Kim Tae-sung will also be back.

The first season aired from March to May this year and recorded a highest rating of 16.4%.

JTBC said that "Second Spring" has been renewed for season 2. The script is currently being written by Oh Na-young. The broadcast date has not been decided.

TVING confirmed the production of "School of Spies 2." Filming will begin in November, with a release planned for 2025. The drama is based on a webtoon of the same title. Park Ji-hoon, who played the role of Cha Eun, will not take part because of his military service. His agency confirmed this.

Meanwhile, "Palace Chef" ended on Sunday with its 20th episode. The channel said that there are no plans for a second season.

Kim Hye-jin is in talks to join the third season of "The Appraisers," a report said on Tuesday. Her agency, Blue Tree Entertainment, said that she "received the offer and is reviewing it." The show is shown on Disney+. Season 3 starts filming early next year.

"Island of Secrets," starring Jung Woo-seok and Han Da-in, has completed filming. The 12-episode drama will be released on Wavve on November 15. A first teaser was released on Monday.

KBS has postponed the premiere of "Taxi to Busan" from October 19 to October 26. The broadcaster gave no reason. It had been delayed once before.

=== claims
Night Prosecutor :: 2 | renewal renewed when=2024-10-02 | official | + | SBS | SBS announced
Night Prosecutor :: 2 | release 2025-07-01..2025-12-31 | official | + | SBS | It will air
Night Prosecutor :: 2 | cast Lee Sang-min / - / returning | official | + | - | Lee Sang-min
Night Prosecutor :: 2 | cast Choi Yu-ri / - / returning | official | + | - | ^
Night Prosecutor :: 2 | crew Kim Tae-sung / director | official | + | - | Director Kim
Night Prosecutor :: 1 | release 2024-03 | official | + | - | The first season aired
Second Spring :: 2 | renewal renewed | official | + | JTBC | JTBC said
Second Spring :: 2 | production writing under way | official | + | - | The script is
Second Spring :: 2 | crew Oh Na-young / writer | official | + | - | ^
Second Spring :: 2 | release none | official | - | - | The broadcast date
School of Spies :: 2 | renewal renewed | official | + | TVING | TVING confirmed
School of Spies :: 2 | production filming starts when=2024-11 | official | + | - | Filming will begin
School of Spies :: 2 | release 2025 | official | + | - | ^
School of Spies :: - | source_material webtoon / School of Spies | official | + | - | The drama is based
School of Spies :: 2 | cast Park Ji-hoon / Cha Eun / leaving | reported | + | agency | Park Ji-hoon
Palace Chef :: 1 | episodes 20 | official | + | - | Meanwhile
Palace Chef :: 2 | renewal renewed | official | - | tvN | The channel said
The Appraisers :: 3 | cast Kim Hye-jin / - / joining | reported | + | Blue Tree Entertainment | Her agency
The Appraisers :: 3 | cast Kim Hye-jin / - / joining | rumored | + | - | Kim Hye-jin
The Appraisers :: - | platform Disney+ | official | + | - | The show is shown
The Appraisers :: 3 | production filming starts when=2025-01-01..2025-04-30 | official | + | - | Season 3 starts
Island of Secrets :: - | cast Jung Woo-seok / - / - | official | + | - | "Island of
Island of Secrets :: - | cast Han Da-in / - / - | official | + | - | ^
Island of Secrets :: 1 | production filming ends | official | + | - | ^
Island of Secrets :: 1 | episodes 12 | official | + | - | The 12-episode
Island of Secrets :: 1 | release 2024-11-15 | official | + | - | ^
Island of Secrets :: 1 | platform Wavve | official | + | - | ^
Island of Secrets :: 1 | trailer teaser when=2024-09-30 | official | + | - | A first teaser
Taxi to Busan :: 1 | delay to=2024-10-26 | official | + | - | KBS has postponed
Taxi to Busan :: 1 | release 2024-10-26 | official | + | - | ^
Taxi to Busan :: 1 | release 2024-10-19 | official | - | - | ^
