url: https://www.showpulsedaily.example/2025/saints-of-the-ring-road-season-4-release-date
outlet: ShowPulse Daily
published: 2025-03-27
title: Saints of the Ring Road Season 4 – Confirmed Release Date, Cast, Trailer & Everything
series: Saints of the Ring Road

Are you one of the millions who can't stop thinking about Saints of the Ring Road? Will there be season 4? When is it out? Fear not, dear reader, in this article all the answers have been gathered.

Saints of the Ring Road Season 4 Release Date

As of now the makers did not put forward any date for the fourth season. However, some tipsters on Telegram claim it is dropping on 15th August, on the occasion of Independence Day. We would not set an alarm. Looking at how season one landed in March 2019, the second in March 2021 and season three in March 2023, our calculation gives this very month, and it is almost over. So the next stop of that train is probably the spring of 2026.

Where To Watch

You can binge it on SonyLIV. Season 1 was once with Zee5 before the whole thing was bought over. Rumours that the upcoming part shifts to JioHotstar were rubbished by showrunner Aakash Borwankar last week.

How Many Episodes?

The previous season had 7 episodes in total. With two episodes released every Friday it finished in a month. The fourth could be a bit longer; sources close to the production are whispering of nine.

Trailer Update

Season 4 trailer? Not yet uploaded, friends. The video with 12 million views which calls itself “official” is made from scenes of the Telugu film Ringu. When shooting was over, the team dropped a little announcement reel, and that you can enjoy.

Based On

The story takes its inspiration from true crimes on the Nagpur bypass. No book is behind it, although a book with the same cover exists.

What happened in season 3, you ask? Bhau sold the dhaba, Sister Philomena went to the police, and 19% more people watched than before, said Ormax Media.

=== claims
4 | release none | official | - | - | As of now
4 | release 2025-08-15 | rumored | + | Telegram | However, some tipsters
1 | release 2019-03 | official | + | - | Looking at how
2 | release 2021-03 | official | + | - | ^
3 | release 2023-03 | official | + | - | ^
4 | release 2026-03..2026-05 | predicted | + | - | So the next stop
- | platform SonyLIV | official | + | - | You can binge
1 | platform Zee5 | official | + | - | Season 1 was
4 | platform JioHotstar | official | - | Aakash Borwankar | Rumours that the
- | crew Aakash Borwankar / showrunner | official | + | - | ^
3 | episodes 7 | official | + | - | The previous season
4 | episodes 9 | rumored | + | - | The fourth could
4 | trailer trailer | official | - | - | Not yet uploaded
4 | production filming ends | official | + | - | When shooting was
4 | trailer announcement | official | + | - | ^
- | source_material other / - | official | + | - | The story takes
- | source_material novel / - | official | - | - | No book is
