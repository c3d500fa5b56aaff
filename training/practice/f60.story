url: https://www.animeupdatesdaily.example/2023/07/31/sleepy-knight-season-3
outlet: Anime Updates Daily
published: 2023-07-31
title: Sleepy Knight Season 3 Release Date Rumours: What Is True About The 'Leak'?
series: Sleepy Knight

Everyone are asking about Sleepy Knight Season 3 after a photo circulated on Saturday. It's said to be from a Bandai catalogue, and in it stands "S3 / 2024.10". So is it real? We checked.

First the known. Season 1 was broadcasted from October 2018 until March 2019 having 24 episodes; Season 2, of 12, from 7 July 2021. OLM were the makers. Both had Hiro Kane-Ko for their director.

Second the photo. On Twitter the leaker Sugoi BUN wrote that the catalogue "checks out". But AnimeLeaksTR, also well known, call it a photoshop. Neither Bandai nor the official web site have uttered something.

Third the hints. The character designer posted a sleeping knight on 20 July, the day of the series' birthday. The voice of Sir Nod, Showtaro Mori-Kubo, told in a stream last week he "would love to, if he's asked." Seems he was not.

Is there enough material? Yes: 21 volumes of novel, 9 used.

When, if it comes? We at AUD think it's more like 2025, since OLM has Pokemon and one film, "Odd Taxi Driver", in the pipe for next autumn.

Will the seasons be dubbed in Hindi? Season 1 is since June on Crunchyroll in that language.

Season 2 ended with the knight going to bed in chapter 78. Will he wake up for season 3? We hope so!

=== claims
3 | release 2024-10 | rumored | + | - | It's said
1 | release 2018-10 | official | + | - | Season 1 was
1 | episodes 24 | official | + | - | ^
2 | episodes 12 | official | + | - | ^
2 | release 2021-07-07 | official | + | - | ^
1 | crew Hiro Kane-Ko / director | official | + | - | Both had
2 | crew Hiro Kane-Ko / director | official | + | - | ^
3 | release 2024-10 | reported | + | Sugoi BUN | On Twitter
3 | release 2024-10 | reported | - | AnimeLeaksTR | But Anime
3 | renewal renewed | official | - | - | Neither Bandai
- | cast Showtaro Mori-Kubo / Sir Nod / - | official | + | - | The voice of
- | source_material novel / - | official | + | - | Yes: 21
3 | release 2025 | predicted | + | - | We at AUD
1 | platform Crunchyroll | official | + | - | Season 1 is
