url: https://www.animeportal.example/2016/10/15/winter-slate
outlet: Anime Portal
published: 2016-10-15
title: The Winter 2017 Sequels: A Viewer's Guide

Ten weeks to go. Of the thirty-odd shows that begin in January, these continue something.

Showa Ghost Rakugo: Second Set. MBS, January 6, 25:55. Omata Shin-Ichi directs as before, and the narration is again by Akira Ishi-Da. The source, Haruko Kumo-Ta's manga, was closed this summer. The first set had 13 nights, and this one will have 12.

Blue Devil Exorcist: Kyoto Chapter. It's six years since the last, of 25 episodes. Director Koichi Hatsu-Mi (Deadman Land) is new. Crunchyroll and Daisuki stream it.

Litlle Witch Bakery (yes, that's how the press kit spells it). Two shorts and a crowdfunded special preceded what is the first proper series. Yo Yoshi-Nari directs. Netflix will hold it hostage until summer, except in Japan.

Gabriel's Dropped Slippers. New, not a sequel; the promo calls it “season zero.” Don't ask.

Super Lovers' Quarrel 2. Less than a year after the spring original. January 12; ten episodes again.

Yowa Pedal: New Rider. The third time in the saddle, on TV Tokyo. Osamu Nabe-Shima has never left it. A stage musical tours in March.

Postponed: Chaos; Brat was to have been here. It's been shunted to a later quarter, says its committee, “for the sake of the visuals.”

And what's not coming? The rumored March Lion Cub 2. The present season hasn't reached its first half, and Shaft told us on Thursday, through a very patient lady, to stop calling.

=== claims
Showa Ghost Rakugo :: 2 | platform MBS | official | + | - | MBS, Jan
Showa Ghost Rakugo :: 2 | release 2017-01-06 | official | + | - | ^
Showa Ghost Rakugo :: 2 | crew Omata Shin-Ichi / director | official | + | - | Omata
Showa Ghost Rakugo :: 1 | crew Omata Shin-Ichi / director | official | + | - | ^
Showa Ghost Rakugo :: 2 | cast Akira Ishi-Da / - / returning | official | + | - | ^
Showa Ghost Rakugo :: - | source_material comic / - | official | + | - | The source
Showa Ghost Rakugo :: 1 | episodes 13 | official | + | - | The first set
Showa Ghost Rakugo :: 2 | episodes 12 | official | + | - | ^
Blue Devil Exorcist :: 1 | episodes 25 | official | + | - | It's six
Blue Devil Exorcist :: 2 | crew Koichi Hatsu-Mi / director | official | + | - | Director Koichi
Blue Devil Exorcist :: 2 | platform Crunchyroll | official | + | - | Crunchyroll and
Blue Devil Exorcist :: 2 | platform Daisuki | official | + | - | ^
Little Witch Bakery :: 1 | crew Yo Yoshi-Nari / director | official | + | - | Yo Yoshi
Little Witch Bakery :: - | platform Netflix | official | + | - | Netflix will
Super Lovers' Quarrel :: 1 | release 2016-03..2016-05 | official | + | - | Less than
Super Lovers' Quarrel :: 2 | release 2017-01-12 | official | + | - | January 12
Super Lovers' Quarrel :: 2 | episodes 10 | official | + | - | ^
Super Lovers' Quarrel :: 1 | episodes 10 | official | + | - | ^
Yowa Pedal :: 3 | platform TV Tokyo | official | + | - | The third time
Yowa Pedal :: 1 | crew Osamu Nabe-Shima / director | official | + | - | Osamu
Yowa Pedal :: 2 | crew Osamu Nabe-Shima / director | official | + | - | ^
Yowa Pedal :: 3 | crew Osamu Nabe-Shima / director | official | + | - | ^
Chaos; Brat :: 1 | release 2017-01 | official | - | - | Postponed:
Chaos; Brat :: 1 | delay | official | + | committee | It's been
March Lion Cub :: 2 | renewal renewed | rumored | + | - | The rumored
March Lion Cub :: 2 | renewal renewed | official | - | - | ^
