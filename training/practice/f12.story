url: https://www.animenewsdesk.example/2023/09/24/crow-and-compass-final-season
outlet: Anime News Desk
published: 2023-09-24
title: Crow & Compass: The Final Season Unveils Main Video, Theme Songs, October 8 Start
series: Crow & Compass

The last voyage has a timetable. On its official website the television anime of Jirō Katagiri's manga Crow & Compass posted on Sunday the main promotional video of The Final Season, the fourth of the lot, which sets sail on October 8.

The video introduces the opening by LUNA STEEPLE. Two further cast members were made known with it:

• Daichi Ōsawa as Commodore Fenn
• Yui Kanzaki as the Lighthouse Child

MBS, TBS and their 26 sister stations carry it at 5:00 p.m. every Sunday. Amazon Prime Video follows an hour and a half later in Japan; for the rest of the world Crunchyroll has secured it.

Behind the camera there's continuity. Shigeru Yanagi, assistant director of the first season and sole director of all after it, was last met with on the film Iron Ferry. For the scripts, where Noriko Abe had been in charge since the beginning, Ken'ichi Daimon takes over. Returning composer Hiromi Sudō has a partner in Tom Ashdown. The ships are once more designed by Studio Rigging, and animation is by Whitecap.

The story is to be told in two cours, of which the second, it was added, begins next April. How many episodes they amount to isn't known.

The third season, 25 episodes long, weighed anchor in October 2021. Its dub on Toonami opened in May of the next year.

A talk show with Ayumu Sera (Crow) and Chinatsu Ide (Compass) takes place in Yokohama on October 1, where episode one can be watched. Katagiri began the manga in 2011 in Monthly Afternoon, and it closed last June with volume 31.

=== claims
- | source_material comic / Crow & Compass | official | + | - | On its official
4 | trailer trailer when=2023-09-24 | official | + | official website | ^
4 | release 2023-10-08 | official | + | official website | ^
4 | renewal final | official | + | official website | ^
4 | cast Daichi Ōsawa / Commodore Fenn / joining | official | + | - | Daichi Ō
4 | cast Yui Kanzaki / Lighthouse Child / joining | official | + | - | Yui Kanz
4 | platform MBS | official | + | - | MBS, TBS
4 | platform TBS | official | + | - | ^
4 | platform Amazon Prime Video | official | + | - | Amazon Prime
4 | platform Crunchyroll | official | + | - | ^
2 | crew Shigeru Yanagi / director | official | + | - | Shigeru Yanagi
3 | crew Shigeru Yanagi / director | official | + | - | ^
4 | crew Shigeru Yanagi / director | official | + | - | ^
4 | crew Ken'ichi Daimon / writer | official | + | - | For the scripts
1 | crew Noriko Abe / writer | official | + | - | ^
2 | crew Noriko Abe / writer | official | + | - | ^
3 | crew Noriko Abe / writer | official | + | - | ^
4 | crew Noriko Abe / writer | official | - | - | ^
4 | crew Hiromi Sudō / composer | official | + | - | Returning composer
4 | crew Tom Ashdown / composer | official | + | - | ^
3 | episodes 25 | official | + | - | The third season
3 | release 2021-10 | official | + | - | ^
- | cast Ayumu Sera / Crow / - | official | + | - | A talk show
- | cast Chinatsu Ide / Compass / - | official | + | - | ^
