url: https://www.tokyostreamwatch.example/2023/05/17/netflix-japan-and-prime-japan-live-action-lineup
outlet: Tokyo Stream Watch
published: 2023-05-17
title: Live-action from Japan: eight series on their way to Netflix, Prime Video and Disney+

Japanese live-action has had a good spring. The next twelve months look, on paper, still better.

• Shinjuku Swan Song: Kento Yamane and Tao Tsuchida run from the yakuza in ten hour-long chapters, the whole of which Netflix puts up on August 10.
• Tattler, season 2: not a Netflix production, but there it'll stream. Kansai TV, whose Thursday-night drama it was from January to March 2023, hasn't announced when.
• The Days After: 1 June, eight parts about Fukushima Daiichi, based on Ryu Kadomori's reportage and, in places, on the plant manager's testimony. It stars Koji Yakuwa.
• Kuge Village: Part two of the Disney+ chiller was disclosed last Friday. Filming has begun already. Yuya Yagisawa returns as the policeman; director Shinzo Katayose too.
• Ghost Delinquent: December, says Netflix. For four years the manga's fans have feared for the effects.
• Kitchen of the Maiko: whether Hiroki Koreeda will do another is not known. "I have films to make," he replied at Cannes.
• The Shameless Producer: It bowed out with its second season in June 2021, and there won't be one about the nineties. You'd be surprised how many ask.
• Dohyo: the wrestling hit that went up on May 4 ended with a fist in midair. Its lead Wataru Ichinomiya says that he is ready; Netflix for its part has kept its counsel.
• City Hearts Osaka: Amazon's reply to the New York anthology, which had two seasons and is through. An eight-part Osaka set is to go into production in the autumn.

Terrestrial television, too. NTV's Saturday slot goes to “The Best Student Council President, Part 3” on July 15, and TBS promises the most expensive Sunday drama in its history, “Envoy,” for the same week, shot for two and a half months in Mongolia. About the plot: nothing. About the cast, everything: Masato Sakaida, Hiroshi Abeno, Fumi Nikaido-Ross.

=== claims
Shinjuku Swan Song :: - | cast Kento Yamane / - / - | official | + | - | Shinjuku
Shinjuku Swan Song :: - | cast Tao Tsuchida / - / - | official | + | - | ^
Shinjuku Swan Song :: 1 | episodes 10 | official | + | - | ^
Shinjuku Swan Song :: 1 | release 2023-08-10 | official | + | - | ^
Shinjuku Swan Song :: - | platform Netflix | official | + | - | ^
Tattler :: 2 | platform Netflix | official | + | - | Tattler
Tattler :: - | platform Kansai TV | official | + | - | ^
Tattler :: 1 | release 2023-01 | official | + | - | ^
Tattler :: 2 | release none | official | - | - | ^
The Days After :: 1 | release 2023-06-01 | official | + | - | The Days
The Days After :: 1 | episodes 8 | official | + | - | ^
The Days After :: - | source_material other / - | official | + | - | ^
The Days After :: - | cast Koji Yakuwa / - / - | official | + | - | ^
Kuge Village :: - | platform Disney+ | official | + | - | Kuge
Kuge Village :: 2 | renewal renewed when=2023-05-12 | official | + | - | ^
Kuge Village :: 2 | production filming starts | official | + | - | ^
Kuge Village :: 2 | cast Yuya Yagisawa / the policeman / returning | official | + | - | ^
Kuge Village :: 2 | crew Shinzo Katayose / director | official | + | - | ^
Ghost Delinquent :: 1 | release 2023-12 | official | + | Netflix | Ghost
Ghost Delinquent :: - | source_material comic / - | official | + | - | ^
Kitchen of the Maiko :: 2 | renewal renewed | official | - | - | Kitchen
Kitchen of the Maiko :: - | crew Hiroki Koreeda / director | official | + | - | ^
The Shameless Producer :: 2 | release 2021-06 | official | + | - | The Shameless
The Shameless Producer :: 3 | renewal cancelled | official | + | - | ^
The Shameless Producer :: 2 | renewal final | official | + | - | ^
Dohyo :: 1 | release 2023-05-04 | official | + | - | Dohyo
Dohyo :: - | cast Wataru Ichinomiya / - / - | official | + | - | ^
Dohyo :: 2 | renewal renewed | official | - | - | ^
City Hearts Osaka :: - | platform Amazon | official | + | - | City Hearts
City Hearts Osaka :: 1 | episodes 8 | official | + | - | ^
City Hearts Osaka :: 1 | production filming starts when=2023-09-01..2023-11-30 | official | + | - | ^
The Best Student Council President :: 3 | release 2023-07-15 | official | + | - | NTV's Sat
The Best Student Council President :: 3 | platform NTV | official | + | - | ^
Envoy :: 1 | release 2023-07-10..2023-07-16 | official | + | TBS | ^
Envoy :: 1 | platform TBS | official | + | - | ^
Envoy :: 1 | production filming ends | official | + | - | ^
Envoy :: - | cast Masato Sakaida / - / - | official | + | - | About the cast
Envoy :: - | cast Hiroshi Abeno / - / - | official | + | - | ^
Envoy :: - | cast Fumi Nikaido-Ross / - / - | official | + | - | ^
