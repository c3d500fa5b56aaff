url: https://www.kyokai.example/2021/09/24/gravekeeper-sakuya-delay-staff
outlet: Kyokai Anime News
published: 2021-09-24
title: Gravekeeper Sakuya Season 2 Pushed Back to April 2022
series: Gravekeeper Sakuya

Not October, then. The committee behind Gravekeeper Sakuya informed fans on Thursday that the second season of the anime has been moved to April 2022, "in order to keep up the quality."

It would have opened the autumn on AT-X and Tokyo MX. Both channels show reruns of season one in the slot.

Everything else remains the way it was announced in June:

• Director: Naoki Sera
• Series composition: Wakana Iijima
• Character design: Hoshi Matsuo
• Music: Elio Takano
• Animation production: Studio Kagerō

The same goes for the cast, that is, Ami Kuroda as Sakuya, Yūto Inoue as the crow, and, the one new name, Shiori Hoshino in the role of Princess Nue.

Aniplex of America has licensed the sequel; where it streams is going to be told "at a later date."

The anime adapts Yō Kirishima's web novel, of which a printed version has been out since 2016. The first season was broadcast from January 10 to March 28, 2019, a dozen episodes in all.

Delays are the order of the day this year: Clockwork Maiden S3, also from Kagerō, slid from July to January for similar reasons. In that case, the studio had lost its key animator.

=== claims
2 | delay to=2022-04 | official | + | committee | The committee
2 | release 2022-04 | official | + | committee | ^
2 | release 2021-10 | official | - | committee | Not October
2 | crew Naoki Sera / director | official | + | - | Director: Naoki
2 | crew Wakana Iijima / writer | official | + | - | Series composition
2 | crew Elio Takano / composer | official | + | - | Music: Elio
2 | cast Ami Kuroda / Sakuya / returning | official | + | - | The same goes
2 | cast Yūto Inoue / crow / returning | official | + | - | ^
2 | cast Shiori Hoshino / Princess Nue / joining | official | + | - | ^
- | source_material novel / - | official | + | - | The anime adapts
1 | release 2019-01-10 | official | + | - | The first season
1 | episodes 12 | official | + | - | ^
Clockwork Maiden :: 3 | delay to=2022-01 | official | + | - | Delays are
Clockwork Maiden :: 3 | release 2022-01 | official | + | - | ^
Clockwork Maiden :: 3 | release 2021-07 | official | - | - | ^
