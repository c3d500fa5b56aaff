url: https://www.manganews.example/2018/06/05/autumn-lineup-and-jump-festa-follow-ups
outlet: Manga Newsstand
published: 2018-06-05
title: Issue 27 roundup: three magazines, five anime announcements

This week's magazines hit the konbini a day early, and wraparound bands gave away most of it.

The cover of Weekly Mach belongs to “Paper Samurai.” A television version, in production at Brain Pallet, was announced for October; Haruo Sotoyama, once of “Gear Pirates,” is its chief director, beneath whom Kenji Koda does the daily work. The publisher has not settled how long it will run. (“Two cours” is what retailers have been told.)

“Gear Pirates” itself gets no further season. The second, shown from April to September 2017, adapted what there was, says the editor's column, and author Ogata is on leave.

In the monthly “Comic Halo,” “My Sister the Necromancer” celebrates with a pin-up: recording for the second season wrapped in May. As in the first, Maya Inori (Sis) and Ayumu Murano (Haru) are the siblings. January 2019.

Shojo monthly “Flower Note” reveals that “Ao & Akane,” whose drama version aired on NTV in the winter of 2016, is going to be animated as well. Staff, cast and date will be disclosed in the August issue.

Also there: “Root Cellar,” a manga that ended in 2006, will be made into an anime from scratch. This time around it's to cover all 23 volumes; the 2001 series, of 26 episodes, stopped at six. Its author, Natsuko Takami, who is said to have disliked that one, supervises. 2019, and on TV Tokyo.

Young Throne, last of all, has bad tidings for those who read “Cruiser Girls 2202.” Its second season has been moved from July to “winter or later.” Series composer Hiroki Yoshi has stepped down; who follows him isn't stated.

And the weekly rumor: “Aura Police,” so a Weibo account claims, is to get its third. Three films premiere in January, that's all we know.

=== claims
Paper Samurai :: 1 | release 2018-10 | official | + | - | A television
Paper Samurai :: 1 | production filming under way | official | + | - | ^
Paper Samurai :: 1 | crew Haruo Sotoyama / director | official | + | - | ^
Paper Samurai :: 1 | crew Kenji Koda / director | official | + | - | ^
Paper Samurai :: - | source_material comic / - | official | + | - | The cover
Gear Pirates :: 3 | renewal cancelled | official | + | - | “Gear Pirates” itself
Gear Pirates :: 2 | release 2017-04 | official | + | - | The second, shown
My Sister the Necromancer :: 2 | production filming ends when=2018-05 | official | + | - | In the monthly
My Sister the Necromancer :: 2 | cast Maya Inori / Sis / returning | official | + | - | As in the
My Sister the Necromancer :: 2 | cast Ayumu Murano / Haru / returning | official | + | - | ^
My Sister the Necromancer :: 1 | cast Maya Inori / Sis / - | official | + | - | ^
My Sister the Necromancer :: 1 | cast Ayumu Murano / Haru / - | official | + | - | ^
My Sister the Necromancer :: 2 | release 2019-01 | official | + | - | January 2019
Ao & Akane :: 1 | renewal renewed | official | + | - | Shojo monthly
Ao & Akane :: - | source_material comic / - | official | + | - | ^
Ao & Akane :: 1 | release none | official | - | - | Staff, cast
Root Cellar :: 1 | renewal renewed | official | + | - | Also there
Root Cellar :: - | source_material comic / - | official | + | - | ^
Root Cellar :: 1 | episodes 26 | official | + | - | This time
Root Cellar :: 1 | release 2001 | official | + | - | ^
Root Cellar :: - | release 2019 | official | + | - | 2019, and
Root Cellar :: - | platform TV Tokyo | official | + | - | ^
Cruiser Girls 2202 :: 2 | delay to=2018-12-01.. | official | + | - | Its second
Cruiser Girls 2202 :: 2 | release 2018-07 | official | - | - | ^
Cruiser Girls 2202 :: 2 | release 2018-12-01.. | official | + | - | ^
Cruiser Girls 2202 :: 2 | crew Hiroki Yoshi / writer | official | - | - | Series composer
Aura Police :: 3 | renewal renewed | rumored | + | Weibo account | And the weekly
