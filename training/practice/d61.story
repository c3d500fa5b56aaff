url: https://www.kseriesnotebook.example/2025/06/20/rooftop-hospital-begins-filming-soon
outlet: K Series Notebook
published: 2025-06-20
title: “Rooftop Hospital” Season 2 to Start Shooting This Summer!
series: Rooftop Hospital

After the debut season of “Rooftop Hospital” had moved into TVING on May 12, 2023, its fandom was told to be patient, and now patience is rewarded: this year the second season's recording starts at last. The emergency-room drama, quick to climb among the service's most viewed titles, had its extension in the bag before 2023 was out. A postponed timetable followed, and then another.

New to the ward in Season 2 are Seo Bum-june, Hong Hwa-yeon, Tak Jun-sang, and Ryu Da-in. With them are those who've worked there since the opening, Gong Myung-ho, Park Se-wan's twin Park Se-on, and Jeon Bae-su. Im Seung-yong, by whom each script of the original run was written, is in charge of the fresh ones too; PD Kim Hee-won has exchanged with PD Lee Na-jeong, her assistant of those days.

The original run has doctors on a hotel roof after an earthquake in Busan. They have one scalpel, no lift, and a chef who faints at the sight of blood, and out of that came tears and 18 percent.

The sequel is anticipated to dig into what Dr. Noh did before the quake.

Shooting opens next month. Although a broadcast date hasn't been shared, TVING lets you watch the first twelve episodes for free until June 30, so there's no better time to climb the stairs alongside fans of “Hospital Playlist” and “Dr. Romantic.”

=== claims
1 | release 2023-05-12 | official | + | - | After the debut
1 | platform TVING | official | + | - | ^
2 | production filming starts when=2025 | official | + | - | ^
2 | renewal renewed when=..2023-12-31 | official | + | - | The emergency-room
2 | delay | official | + | - | A postponed
2 | cast Seo Bum-june / - / joining | official | + | - | New to the ward
2 | cast Hong Hwa-yeon / - / joining | official | + | - | ^
2 | cast Tak Jun-sang / - / joining | official | + | - | ^
2 | cast Ryu Da-in / - / joining | official | + | - | ^
2 | cast Gong Myung-ho / - / returning | official | + | - | With them are
2 | cast Park Se-on / - / returning | official | + | - | ^
2 | cast Jeon Bae-su / - / returning | official | + | - | ^
1 | crew Im Seung-yong / writer | official | + | - | Im Seung-yong, by
2 | crew Im Seung-yong / writer | official | + | - | ^
1 | crew Kim Hee-won / director | official | + | - | ^
2 | crew Lee Na-jeong / director | official | + | - | ^
2 | crew Kim Hee-won / director | official | - | - | ^
2 | production filming starts when=2025-07 | official | + | - | Shooting opens
2 | release none | official | - | - | Although a broadcast
1 | episodes 12 | official | + | - | ^
