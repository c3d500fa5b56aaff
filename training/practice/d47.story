url: https://www.screendeskasia.example/news/2016/05/17/tokyo-night-clinic-third-series
outlet: Screen Desk Asia
published: 2016-05-17
title: TV Asahi's Night Clinic goes on duty again in October

Broadcaster TV Asahi announced on Tuesday that medical drama Night Clinic is due back on Thursdays at nine from October, in what is its third series.

Yonekura Ryoka puts on the white coat of surgeon Onizuka for the first time in two years. Uchida Yukio and Kishibe Ittan are on call as they were, and Endo Kenji comes in as the head of a rival hospital. Takei Emiko, the nurse of series one and two, isn't on the roster this time.

Nakazono Mihoko has scripted the drama since its outset in 2012. From the present series on she shares the work with Hayashi Seiko. Tamura Naomi's chief direction remains in place, and Sawada Kan has composed the music.

The second series, shown in the autumn of 2014, came to 11 episodes, with a peak of 27.4 percent in its last minute.

According to Nikkan Sports a film is planned for 2017, for which the same cast has been pencilled in.

Elsewhere in the autumn season

TBS brings back Judge Kuroda; the courtroom piece, inspired by Ito Akira's manga of the same name, hasn't been on since 2009.

Fuji TV's Monday slot is given to a newcomer, Umbrella for Three, with Ayase Haruko. Its trailer runs in the capital's trains already.

NTV's Hana's Kitchen, which ended in March, won't have the sequel that the tabloids made so much of, the network's president declared at his monthly press conference.

Hulu Japan, finally, has ordered ten parts of The Last Geisha, its first home-made drama. Kore-ida Hirokazu's assistant Sunada Mami directs; they want to start filming in Kyoto in July.

=== claims
Night Clinic :: 3 | release 2016-10 | official | + | TV Asahi | Broadcaster TV
Night Clinic :: - | platform TV Asahi | official | + | - | ^
Night Clinic :: 3 | renewal renewed when=2016-05-17 | official | + | TV Asahi | ^
Night Clinic :: 3 | cast Yonekura Ryoka / Onizuka / returning | official | + | - | Yonekura Ryoka
Night Clinic :: 3 | cast Uchida Yukio / - / returning | official | + | - | Uchida Yukio
Night Clinic :: 3 | cast Kishibe Ittan / - / returning | official | + | - | ^
Night Clinic :: 3 | cast Endo Kenji / - / joining | official | + | - | ^
Night Clinic :: 1 | cast Takei Emiko / - / - | official | + | - | Takei Emiko
Night Clinic :: 2 | cast Takei Emiko / - / - | official | + | - | ^
Night Clinic :: 3 | cast Takei Emiko / - / leaving | official | + | - | ^
Night Clinic :: - | crew Nakazono Mihoko / writer | official | + | - | Nakazono Mihoko
Night Clinic :: 1 | release 2012 | official | + | - | ^
Night Clinic :: 3 | crew Nakazono Mihoko / writer | official | + | - | From the present
Night Clinic :: 3 | crew Hayashi Seiko / writer | official | + | - | ^
Night Clinic :: 3 | crew Tamura Naomi / director | official | + | - | Tamura Naomi
Night Clinic :: - | crew Sawada Kan / composer | official | + | - | ^
Night Clinic :: 2 | release 2014-09..2014-11 | official | + | - | The second series, shown
Night Clinic :: 2 | episodes 11 | official | + | - | ^
Judge Kuroda :: - | renewal renewed | official | + | - | TBS brings
Judge Kuroda :: - | source_material comic / Judge Kuroda | official | + | - | ^
Umbrella for Three :: - | platform Fuji TV | official | + | - | Fuji TV's Monday
Umbrella for Three :: - | cast Ayase Haruko / - / - | official | + | - | ^
Umbrella for Three :: 1 | trailer trailer | official | + | - | Its trailer
Hana's Kitchen :: - | platform NTV | official | + | - | NTV's Hana's
Hana's Kitchen :: - | renewal renewed | official | - | NTV | ^
The Last Geisha :: 1 | renewal renewed | official | + | - | Hulu Japan
The Last Geisha :: - | platform Hulu Japan | official | + | - | ^
The Last Geisha :: 1 | episodes 10 | official | + | - | ^
The Last Geisha :: 1 | crew Sunada Mami / director | official | + | - | Kore-ida
The Last Geisha :: 1 | production filming starts when=2016-07 | official | + | - | ^
