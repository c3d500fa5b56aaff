url: https://www.dailywire-tv.example/2022/06/09/tv-briefs
outlet: Daily TV Briefs
published: 2022-06-09
title: TV briefs: Renewals at Netflix and NBC, a date for Cold Canyon

LOS ANGELES — Netflix has renewed "Paper Kings" for a fourth season, the streamer said Thursday. The new episodes will arrive in 2023. Season 3 was released on April 22 of this year and spent five weeks in the Top 10.

NBC ordered a second season of "Night Clinic." The medical drama premiered in January and was the network's most-watched new show. Marcus Bell and Dana Ortiz star.

"Cold Canyon" will return on July 17, AMC announced. Season 2 consists of eight episodes. A trailer was released on Wednesday.

CBS has cancelled "Lucky Strike" after two seasons. The comedy starring Ted Moller averaged 3.4 million viewers. Its last episode aired in May.

Hulu's "The Sitter" will end with season 5. The final season premieres on August 3 and has ten episodes. Creator Jane Abbot said she had always wanted five seasons.

HBO Max has picked up "Red Harvest," a drama based on the novel by Louis Crane. Ellen Park will write and produce. Filming starts in the fall in Atlanta. No release date has been set.

"Fire Line" is moving to Peacock. The first three seasons were shown on NBC. Season 4 is set to debut there in September.

Apple TV+ has not yet renewed "The Observatory." The first season ended on May 27. A decision is expected next month, Variety reported.

Production on the third season of FX drama "Blackwater Road" wrapped last week. It will premiere in early 2023. Will Hardy and Rosa Lind are back, and Karen Voss has joined the cast.

The Emmy nominations will be announced on July 12.

=== claims
Paper Kings :: 4 | renewal renewed when=2022-06-09 | official | + | Netflix | LOS ANGELES
Paper Kings :: 4 | release 2023 | official | + | Netflix | The new episodes will
Paper Kings :: 3 | release 2022-04-22 | official | + | - | Season 3 was released
Night Clinic :: 2 | renewal renewed | official | + | - | NBC ordered
Night Clinic :: 1 | release 2022-01 | official | + | - | The medical drama
Night Clinic :: - | cast Marcus Bell / - / - | official | + | - | Marcus Bell
Night Clinic :: - | cast Dana Ortiz / - / - | official | + | - | ^
Cold Canyon :: 2 | release 2022-07-17 | official | + | AMC | "Cold Canyon"
Cold Canyon :: 2 | episodes 8 | official | + | - | Season 2 consists
Cold Canyon :: 2 | trailer trailer when=2022-06-08 | official | + | - | A trailer was
Lucky Strike :: 3 | renewal cancelled | official | + | - | CBS has cancelled
Lucky Strike :: - | cast Ted Moller / - / - | official | + | - | The comedy starring
The Sitter :: - | platform Hulu | official | + | - | Hulu's
The Sitter :: 5 | renewal final | official | + | - | ^
The Sitter :: 5 | release 2022-08-03 | official | + | - | The final season premieres
The Sitter :: 5 | episodes 10 | official | + | - | ^
The Sitter :: - | crew Jane Abbot / creator | official | + | - | Creator Jane
Red Harvest :: 1 | renewal renewed | official | + | - | HBO Max has picked
Red Harvest :: - | source_material novel / - | official | + | - | ^
Red Harvest :: 1 | crew Ellen Park / writer | official | + | - | Ellen Park will
Red Harvest :: 1 | crew Ellen Park / producer | official | + | - | ^
Red Harvest :: 1 | production filming starts when=2022-09-01..2022-11-30 | official | + | - | Filming starts in
Red Harvest :: 1 | release none | official | - | - | No release date
Fire Line :: 4 | platform Peacock | official | + | - | Season 4 is set
Fire Line :: - | platform Peacock | official | + | - | "Fire Line"
Fire Line :: 1 | platform NBC | official | + | - | The first three seasons
Fire Line :: 2 | platform NBC | official | + | - | ^
Fire Line :: 3 | platform NBC | official | + | - | ^
Fire Line :: 4 | release 2022-09 | official | + | - | Season 4 is set
The Observatory :: 2 | renewal renewed | official | - | - | Apple TV+ has not
The Observatory :: 2 | renewal renewed when=2022-07 | reported | + | Variety | A decision is expected
Blackwater Road :: - | platform FX | official | + | - | Production on the third
Blackwater Road :: 3 | production filming ends when=2022-05-30..2022-06-05 | official | + | - | ^
Blackwater Road :: 3 | release 2023-01-01..2023-04-30 | official | + | - | It will premiere
Blackwater Road :: 3 | cast Will Hardy / - / returning | official | + | - | Will Hardy
Blackwater Road :: 3 | cast Rosa Lind / - / returning | official | + | - | ^
Blackwater Road :: 3 | cast Karen Voss / - / joining | official | + | - | ^
