url: https://www.cordcutter-daily.example/2025/10/28/peacock-paramount-renewals
outlet: Cord Cutter Daily
published: 2025-10-28
title: Renewals: four yeses, two noes, one maybe

Four yeses

Peacock is making a third season of Bel Arbor. Ten new episodes will be filmed in Atlanta from January. Star Jabari Cole confirmed it on Instagram: "See you in 2026."

Paramount+ ordered season 2 of Colonel Kate, whose first season is streaming now. It's from Taylor Shelton, the creator of many of the streamer's hits. He will write all of the episodes himself.

Poker Room has been renewed for a third season by Peacock as well, but not with Natalia Lyon. Peter Dinkle will play the lead. Rian Jones stays on as executive producer.

Hallmark+ gave a fifth season to Mistletoe Mysteries. It's going to be shown in December 2026, the company says.

Two noes

There won't be a second season of Teacup Storm on Peacock. James Watt's horror show had its premiere a year ago this month and never came near the Top 10.

Paramount+ has decided against another run of School Spirit Week. Season 3 ended in March.

One maybe

And then there is The Day of the Fox. Peacock and Sky renewed it last November, but production has not begun and there are no scripts. "We are still working on it," a Sky spokesperson said on Monday. Season 2 will not be released in 2026. Eddie Redman is set to return as the killer.

We made a mistake last week: the name of the composer of Twisted Iron is spelled with one L.

=== claims
Bel Arbor :: 3 | renewal renewed | official | + | - | Peacock is making
Bel Arbor :: 3 | episodes 10 | official | + | - | Ten new
Bel Arbor :: 3 | production filming starts when=2026-01 | official | + | - | ^
Bel Arbor :: 3 | release 2026 | official | + | Jabari Cole | Star Jabari
Bel Arbor :: - | cast Jabari Cole / - / - | official | + | - | ^
Colonel Kate :: 2 | renewal renewed | official | + | - | Paramount+ ordered
Colonel Kate :: - | crew Taylor Shelton / creator | official | + | - | It's from
Colonel Kate :: 2 | crew Taylor Shelton / writer | official | + | - | He will write
Poker Room :: 3 | renewal renewed | official | + | - | Poker Room
Poker Room :: 3 | cast Natalia Lyon / - / leaving | official | + | - | ^
Poker Room :: 3 | cast Peter Dinkle / - / joining | official | + | - | Peter Dinkle
Poker Room :: 3 | crew Rian Jones / producer | official | + | - | Rian Jones
Mistletoe Mysteries :: 5 | renewal renewed | official | + | - | Hallmark+ gave
Mistletoe Mysteries :: 5 | release 2026-12 | official | + | Hallmark+ | It's going
Teacup Storm :: 2 | renewal cancelled | official | + | - | There won't be
Teacup Storm :: - | platform Peacock | official | + | - | ^
Teacup Storm :: 1 | release 2024-10 | official | + | - | James Watt's
Teacup Storm :: - | crew James Watt / creator | official | + | - | ^
School Spirit Week :: 4 | renewal cancelled | official | + | - | Paramount+ has
The Day of the Fox :: 2 | renewal renewed when=2024-11 | official | + | - | Peacock and Sky
The Day of the Fox :: 2 | production filming starts | official | - | - | ^
The Day of the Fox :: 2 | production writing starts | official | - | - | ^
The Day of the Fox :: 2 | release 2026 | official | - | - | Season 2 will
The Day of the Fox :: 2 | cast Eddie Redman / - / returning | official | + | - | Eddie Redman
