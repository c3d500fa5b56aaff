url: https://www.dramasignal.example/2024/06/11/weightless-season-2-netflix-announces-cast
outlet: Drama Signal
published: 2024-06-11
title: Netflix Confirms Weightless Season 2: Returning Cast, New Crew Members, Story
series: Weightless

Weightless Season 2 is being filmed at present, Netflix has disclosed. (@NetflixKContent)

The station may have fallen silent, yet somebody is knocking. Weightless, Netflix's Korean space horror, is officially in orbit again, and the streamer has named those who are strapped in. Having surfaced in 2022, the series was top of the list in 34 countries. Now a second mission takes it to a place without windows.

Season 2 sets in five years on. Of the survivors, Jeon Yeo-ha (Commander Song), Kim Nam-jun (Dr. Cheon), Uhm Tae-gu-ri (engineer Boo), and the child star Park So-yi-na (Ha-na) suit up again. They're on the ground, in Goheung, where Ha-na starts school, and that night the sky hums.

Fresh oxygen is supplied by several actors. Lee El-ha enters as Minister Guk, Jung Sung-il-woo takes on Pastor Won, and Ahn Eun-jin-ah will be Mi-ju, who hears the hum, too. Choi Moo-sung-ho comes in as Director General Nam, for whom the crew doesn't exist.

The people behind the glass are by and large the same. Directors Byun Young-joon and Moh Hong-jin return for three episodes each, and the scripts are again Park Eun-kyo-ri's. The whole derives from a short film of 2014 by Byun himself, “Breath.”

Concerning the date, Netflix is holding its own breath. Which of the six won't come home? Two, if the first season is a measure.

=== claims
2 | production filming under way | official | + | Netflix | Weightless Season 2 is
- | platform Netflix | official | + | - | Weightless, Netflix's
1 | release 2022 | official | + | - | Having surfaced
2 | cast Jeon Yeo-ha / Commander Song / returning | official | + | - | Of the survivors
2 | cast Kim Nam-jun / Dr. Cheon / returning | official | + | - | ^
2 | cast Uhm Tae-gu-ri / Boo / returning | official | + | - | ^
2 | cast Park So-yi-na / Ha-na / returning | official | + | - | ^
2 | cast Lee El-ha / Minister Guk / joining | official | + | - | Lee El-ha
2 | cast Jung Sung-il-woo / Pastor Won / joining | official | + | - | ^
2 | cast Ahn Eun-jin-ah / Mi-ju / joining | official | + | - | ^
2 | cast Choi Moo-sung-ho / Director General Nam / joining | official | + | - | Choi Moo-sung
2 | crew Byun Young-joon / director | official | + | - | Directors Byun
2 | crew Moh Hong-jin / director | official | + | - | ^
2 | crew Park Eun-kyo-ri / writer | official | + | - | ^
- | source_material film / Breath | official | + | - | The whole derives
2 | release none | official | - | - | Concerning the date
