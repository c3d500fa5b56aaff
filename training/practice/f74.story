url: https://www.animetribune.example/2020/03/13/cloud-whale-third-season-covid
outlet: Anime Tribune
published: 2020-03-13
title: Cloud Whale Season 3 Moves Back Two Weeks, Stage Events Called Off
series: Cloud Whale

The committee behind Cloud Whale drew consequences from the coronavirus on Friday. The third season, which was to leave port on April 3, won't do so until April 17. A preview screening on March 28 and a concert in May do not take place at all.

Recording, with at most three actors in the booth, continues. Of the 24 episodes planned, nine have been completed, wrote series director Akira Nishimori, a veteran of the second season who took over from Mamoru Enokido after the latter's departure.

The whale's crew is what it used to be: Ryōta Osaka as Sora, Inori Kido as Nagi. With the third season Kana Ueda signs on as Admiral Mizuki.

Chiaki Konno writes. She was the author of the original light novels before she was of the scripts; the first two seasons had been in the hands of Tōko Machida.

NHK Educational, which carried seasons one (2016, 25 episodes) and two (2018, as many), stays the home of the whale. To fill the gap, it reruns two episodes of last season.

The spin-off Cloud Whale Babies, a set of shorts, isn't affected. It comes to YouTube on April 1.

Overseas, Funimation still lists the sequel as a spring simulcast, with no day.

Other postponements of the week: season two of Princess Sommelier goes from April into July; the last three episodes of Ice Lawyer have no slot any more; the film Violet Sky moved from April 24.

=== claims
3 | delay to=2020-04-17 | official | + | committee | The third season, which
3 | release 2020-04-17 | official | + | committee | ^
3 | release 2020-04-03 | official | - | committee | ^
3 | production filming under way | official | + | - | Recording, with
3 | episodes 24 | official | + | Akira Nishimori | Of the 24
3 | crew Akira Nishimori / director | official | + | - | ^
3 | crew Mamoru Enokido / director | official | - | - | ^
3 | cast Ryōta Osaka / Sora / returning | official | + | - | The whale's crew
3 | cast Inori Kido / Nagi / returning | official | + | - | ^
3 | cast Kana Ueda / Admiral Mizuki / joining | official | + | - | With the third
3 | crew Chiaki Konno / writer | official | + | - | Chiaki Konno writes
- | source_material novel / - | official | + | - | She was the author
1 | crew Tōko Machida / writer | official | + | - | ^
2 | crew Tōko Machida / writer | official | + | - | ^
3 | crew Tōko Machida / writer | official | - | - | ^
1 | platform NHK Educational | official | + | - | NHK Educational
2 | platform NHK Educational | official | + | - | ^
3 | platform NHK Educational | official | + | - | ^
1 | release 2016 | official | + | - | ^
1 | episodes 25 | official | + | - | ^
2 | release 2018 | official | + | - | ^
2 | episodes 25 | official | + | - | ^
Cloud Whale Babies :: 1 | platform YouTube | official | + | - | It comes to
Cloud Whale Babies :: 1 | release 2020-04-01 | official | + | - | ^
3 | platform Funimation | reported | + | Funimation | Overseas,
Princess Sommelier :: 2 | delay to=2020-07 | official | + | - | Other postpone
Princess Sommelier :: 2 | release 2020-07 | official | + | - | ^
Princess Sommelier :: 2 | release 2020-04 | official | - | - | ^
