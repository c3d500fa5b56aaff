url: https://www.animelantern.example/features/clockwork-tanuki-season-4
outlet: Anime Lantern
published: 2022-07-04
title: Clockwork Tanuki Season 4: Release Window, Staff, and What Comes Next
series: Clockwork Tanuki

Few comedies get to see a fourth year. Clockwork Tanuki does: Aniplex made it known at Anime Expo on Saturday, where the panel's moderator pulled a wind-up key out of a cake.

According to the producer on stage, Hiroyuki Senda, viewers should keep the first three months of 2023 free. He went on to say that the recording booth has been in use since May. A-1 Pictures, though, is no longer what you will read on the key frames; the job has passed to its sister CloverWorks, and with it came a new head, Chihiro Obata, in whose place Tetsu Maruyama had directed the three runs so far.

What the previous ones looked like

The tanuki ticked for the first time on July 7, 2017, and was quiet again after eleven weeks. Season 2 ran in the autumn season of 2018 (thirteen episodes). Of the third, which the pandemic pushed from April to October 2020, most people remember the train. That batch was as long as the second.

What's going to be in it

The Hokkaido chapter, by all accounts. Kazuma Ide's web manga, on Shonen Jump+ since 2014, has four volumes that are as yet untouched, or enough for one more season after this. Should the anime overtake it, they'd have to invent something. Nobody wants that, do they?

Voices

Misaki Toyama remains Ponta. As for Gramps, his actor Isao Nogami died in January at 81, and Shigeo Kanda has been chosen to wind the spring in his stead. The twins weren't mentioned.

The rest

You get 31 seconds of PV on Aniplex's channel, with snow. The number of episodes and the song are to be made public in September at the Aniplex Online Fest. Crunchyroll had the earlier seasons; for the coming one, nobody has been named. Oh, and the cake was real.

=== claims
4 | renewal renewed when=2022-07-02 | official | + | Aniplex | Clockwork Tanuki does
4 | release 2023-01..2023-03 | official | + | Hiroyuki Senda | According to the
- | crew Hiroyuki Senda / producer | official | + | - | ^
4 | production filming starts when=2022-05 | official | + | Hiroyuki Senda | He went on
4 | crew Chihiro Obata / director | official | + | - | A-1 Pictures
1 | crew Tetsu Maruyama / director | official | + | - | ^
2 | crew Tetsu Maruyama / director | official | + | - | ^
3 | crew Tetsu Maruyama / director | official | + | - | ^
4 | crew Tetsu Maruyama / director | official | - | - | ^
1 | release 2017-07-07 | official | + | - | The tanuki ticked
2 | release 2018-09..2018-11 | official | + | - | Season 2 ran
2 | episodes 13 | official | + | - | ^
3 | delay to=2020-10 | official | + | - | Of the third
3 | release 2020-10 | official | + | - | ^
3 | release 2020-04 | official | - | - | ^
3 | episodes 13 | official | + | - | That batch
- | source_material comic / - | official | + | - | Kazuma Ide
4 | cast Misaki Toyama / Ponta / returning | official | + | - | Misaki
4 | cast Isao Nogami / Gramps / leaving | official | + | - | As for Gramps
4 | cast Shigeo Kanda / Gramps / joining | official | + | - | ^
4 | trailer trailer | official | + | - | You get 31
1 | platform Crunchyroll | official | + | - | Crunchyroll had
2 | platform Crunchyroll | official | + | - | ^
3 | platform Crunchyroll | official | + | - | ^
