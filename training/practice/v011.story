url: https://www.koreascreen.example/2025/07/02/black-tide-hospital-exit
outlet: Korea Screen
published: 2025-07-02
title: Jin Se-on leaves "Black Tide Hospital" two weeks before the shoot of season 3
series: Black Tide Hospital

The surgeon has left the theater. According to a notice that reached the press on Wednesday afternoon, Jin Se-on is not going to wear the white coat of Cha Do-hyeok in the third season of Disney+'s "Black Tide Hospital."

His agency, H& Partners, spoke of a slipped disc. "Continuing would have been at the expense of his back and of the whole team, and so, with a heavy heart, he has given the role up," ran the text, which his manager Oh Jin-tae had signed.

Within the hour Studio Halla, by which the medical thriller is produced, thanked the actor and named his stand-in: Yeon Woo-geun, thirty-four, whom the public last saw as the bridegroom in "Late Spring Wedding." It's not a new character whom he'll give, the studio underlined. The Do-hyeok of the island hospital is to have another face, and nobody in the story will remark on it.

For the others nothing changes. Bae Doo-ri scrubs in as head nurse Maeng, Kwon Hyeok as the coroner; Rosa Lim, the American, whose Dr. Grace was in a coma when we last saw her, is going to wake up. Yoo Ji-an, on the contrary, had only been hired for the ten episodes of the second season and has moved on.

What the change means for the timetable is simple enough. July 14 had been circled as the first day on Geoje Island, and July 14 it stays. For director Chu Min-jae, who inherits the chair from Park Hyun-suk, it'll be a first encounter with the sea. Of the scripts, according to writer Heo Yun, "eight out of eight are done, and Do-hyeok runs in all of them."

Two rival names had been going the rounds on community boards, Ji Chang-wook and Lee Do-hyun. The former's label called it groundless. The latter is in the army.

A Japanese version by the name of Kuroshio, with Suzuki Ryohei, as reported in January, isn't affected; TV Asahi broadcasts it from October 9.

In its home country the original set out on September 6, 2022. Season two came on January 10, 2024 and took two Baeksang trophies home, one of them Jin's.

=== claims
- | platform Disney+ | official | + | - | According to a notice
3 | cast Jin Se-on / Cha Do-hyeok / leaving | official | + | - | ^
3 | cast Jin Se-on / Cha Do-hyeok / leaving | reported | + | H& Partners | "Continuing would have
3 | cast Yeon Woo-geun / Cha Do-hyeok / joining | official | + | Studio Halla | Within the hour
3 | cast Bae Doo-ri / Maeng / returning | official | + | - | Bae Doo-ri scrubs
3 | cast Kwon Hyeok / - / returning | official | + | - | ^
3 | cast Rosa Lim / Dr. Grace / returning | official | + | - | ^
2 | cast Yoo Ji-an / - / - | official | + | - | Yoo Ji-an, on the
2 | episodes 10 | official | + | - | ^
3 | cast Yoo Ji-an / - / leaving | official | + | - | ^
3 | production filming starts when=2025-07-14 | official | + | - | July 14 had been
3 | crew Chu Min-jae / director | official | + | - | For director Chu
3 | crew Park Hyun-suk / director | official | - | - | ^
3 | crew Heo Yun / writer | official | + | - | Of the scripts
3 | production writing ends | official | + | Heo Yun | ^
3 | episodes 8 | official | + | Heo Yun | ^
3 | cast Ji Chang-wook / - / joining | rumored | + | - | Two rival names
3 | cast Lee Do-hyun / - / joining | rumored | + | - | ^
3 | cast Ji Chang-wook / - / joining | reported | - | label | The former's label
Kuroshio :: - | cast Suzuki Ryohei / - / - | official | + | - | A Japanese version
Kuroshio :: 1 | release 2025-10-09 | official | + | - | ^
Kuroshio :: - | platform TV Asahi | official | + | - | ^
1 | release 2022-09-06 | official | + | - | In its home country
2 | release 2024-01-10 | official | + | - | Season two came
