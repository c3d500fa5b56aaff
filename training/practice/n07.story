url: https://www.pressroom-nordlys.example/releases/2021-06-15-glass-fjord
outlet: Nordlys Pressroom
published: 2021-06-15
title: NRK and Viaplay set sail again with Glass Fjord
series: Glass Fjord

FOR IMMEDIATE RELEASE

Oslo, 15 June 2021. Principal photography has commenced in Ålesund and on the island of Runde on the second season of the award-winning climate thriller Glass Fjord, NRK and Viaplay jointly announce today. The shoot is scheduled to conclude in the middle of October.

The eight-part second season will be made available to audiences in the Nordic region on Viaplay in the second quarter of 2022, ahead of its linear broadcast on NRK1.

Ingrid Solheim reprises her role as glaciologist Marit Vik. Alongside her, Anders Thune returns as Pastor Dag, and Sami actor Biret Gaup makes her series debut as prosecutor Elle Balto. Kristoffer Moe, whose character Jonas perished in the concluding episode of the first season, does not feature.

Season two is written by head writer Siri Aasland together with Pål Ruud and directed by Eva Dahl (episodes 1-4) and Mats Bergqvist (episodes 5-8). Erik Hanssen and Lise Fjeld produce for Fjordfilm.

Aasland comments: "The ice has had two years to melt, and so have our characters. We could not be happier to be back in our woollen sweaters."

When it launched on 17 January 2020, Glass Fjord became the broadcaster's most viewed drama premiere in five years. It has since travelled to 64 territories and received the Prix Europa.

About Nordlys

Nordlys is the communications agency of eleven Nordic production companies. Founded in 1998, it is based in Bergen.

Notes to editors: first-look photographs may be downloaded below. A teaser will follow at the turn of the year. Interview requests for the autumn will be considered after 1 August.

=== claims
2 | production filming starts | official | + | NRK | Principal photography
2 | production filming ends when=2021-10-11..2021-10-20 | official | + | NRK | The shoot is scheduled
2 | episodes 8 | official | + | - | The eight-part
2 | release 2022-04-01..2022-06-30 | official | + | - | ^
2 | platform Viaplay | official | + | - | ^
2 | platform NRK1 | official | + | - | ^
2 | cast Ingrid Solheim / Marit Vik / returning | official | + | - | Ingrid Solheim
2 | cast Anders Thune / Pastor Dag / returning | official | + | - | Alongside her
2 | cast Biret Gaup / Elle Balto / joining | official | + | - | ^
2 | cast Kristoffer Moe / Jonas / leaving | official | + | - | Kristoffer Moe
2 | crew Siri Aasland / writer | official | + | - | Season two is written
2 | crew Pål Ruud / writer | official | + | - | ^
2 | crew Eva Dahl / director | official | + | - | ^
2 | crew Mats Bergqvist / director | official | + | - | ^
2 | crew Erik Hanssen / producer | official | + | - | Erik Hanssen
2 | crew Lise Fjeld / producer | official | + | - | ^
1 | release 2020-01-17 | official | + | - | When it launched
2 | trailer teaser | official | + | - | A teaser will follow
