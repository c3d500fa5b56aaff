url: https://www.tvpremieres.example/2020/12/29/january-2021
outlet: TV Premieres
published: 2020-12-29
title: January 2021 premieres: dates for 25 series

Friday, January 1
Cobra Cai, season 3 (Netflix)
Dr. Time holiday special (BBC America)
The Watchman's Wife, season 1 (BBC America)

Sunday, January 3
The Rookies, season 3 (ABC)
Neighborhood Watchers, season 2 (CBS)
Miss Scarlett & the Baron, season 1 (PBS)
All Creatures of the Dale, season 1 (PBS)

Monday, January 4
The Bachelor Farmer, season 25 (ABC). Matt Jameson is the bachelor.

Wednesday, January 6
Name That Song, new game show (Fox), hosted by Jane Krakow
Tough as Leather, season 3 (CBS)

Thursday, January 7
Mr. Mayhem, season 1 (NBC), 9 episodes
Call Me Cat, season 1 (Fox), based on the British series Miranda Jane

Friday, January 8
Dickinsons, season 2 (Apple TV+). A third season has already been ordered.
Pretty Soft, season 1 (Netflix)
Lupin the Thief, season 1 (Netflix), 5 episodes

Sunday, January 10
American Godz, season 3 (Starz), 10 episodes. Ricky Whistle is back as Shadow Moon.
Wall Street Wives, season 2 (Showtime)

Wednesday, January 13
Everyone Is Doing Fine, season 1 (Hulu)

Friday, January 15
WandaView, season 1 (Disney+)
Servants, season 2 (Apple TV+). It has been renewed for season 3.

Sunday, January 17
Batwoman of Gotham, season 2 (The CW), with a new lead, Javicia Leslie-Hall

Thursday, January 21
Walker & Sons, season 1 (The CW)
Riverside, season 5 (The CW)

Friday, January 22
Fate: The Club Saga, season 1 (Netflix)

Sunday, January 24
The Great North Pole, season 1 (Fox). It has been renewed for a second season.

Not in January: The Equalizers now starts on February 7, and Clarissa on February 11.

=== claims
Cobra Cai :: 3 | release 2021-01-01 | official | + | - | Cobra Cai
Cobra Cai :: 3 | platform Netflix | official | + | - | ^
The Watchman's Wife :: 1 | release 2021-01-01 | official | + | - | The Watchman's
The Watchman's Wife :: 1 | platform BBC America | official | + | - | ^
The Rookies :: 3 | release 2021-01-03 | official | + | - | The Rookies
The Rookies :: 3 | platform ABC | official | + | - | ^
Neighborhood Watchers :: 2 | release 2021-01-03 | official | + | - | Neighborhood
Neighborhood Watchers :: 2 | platform CBS | official | + | - | ^
Miss Scarlett & the Baron :: 1 | release 2021-01-03 | official | + | - | Miss Scarlett
Miss Scarlett & the Baron :: 1 | platform PBS | official | + | - | ^
All Creatures of the Dale :: 1 | release 2021-01-03 | official | + | - | All Creatures
All Creatures of the Dale :: 1 | platform PBS | official | + | - | ^
The Bachelor Farmer :: 25 | release 2021-01-04 | official | + | - | The Bachelor
The Bachelor Farmer :: 25 | platform ABC | official | + | - | ^
Name That Song :: 1 | release 2021-01-06 | official | + | - | Name That
Name That Song :: 1 | platform Fox | official | + | - | ^
Name That Song :: - | cast Jane Krakow / - / - | official | + | - | ^
Tough as Leather :: 3 | release 2021-01-06 | official | + | - | Tough as
Tough as Leather :: 3 | platform CBS | official | + | - | ^
Mr. Mayhem :: 1 | release 2021-01-07 | official | + | - | Mr. Mayhem
Mr. Mayhem :: 1 | platform NBC | official | + | - | ^
Mr. Mayhem :: 1 | episodes 9 | official | + | - | ^
Call Me Cat :: 1 | release 2021-01-07 | official | + | - | Call Me
Call Me Cat :: 1 | platform Fox | official | + | - | ^
Call Me Cat :: - | source_material series / Miranda Jane | official | + | - | ^
Dickinsons :: 2 | release 2021-01-08 | official | + | - | Dickinsons
Dickinsons :: 2 | platform Apple TV+ | official | + | - | ^
Dickinsons :: 3 | renewal renewed | official | + | - | A third season
Pretty Soft :: 1 | release 2021-01-08 | official | + | - | Pretty Soft
Pretty Soft :: 1 | platform Netflix | official | + | - | ^
Lupin the Thief :: 1 | release 2021-01-08 | official | + | - | Lupin the
Lupin the Thief :: 1 | platform Netflix | official | + | - | ^
Lupin the Thief :: 1 | episodes 5 | official | + | - | ^
American Godz :: 3 | release 2021-01-10 | official | + | - | American Godz
American Godz :: 3 | platform Starz | official | + | - | ^
American Godz :: 3 | episodes 10 | official | + | - | ^
American Godz :: 3 | cast Ricky Whistle / Shadow Moon / returning | official | + | - | Ricky Whistle
Wall Street Wives :: 2 | release 2021-01-10 | official | + | - | Wall Street
Wall Street Wives :: 2 | platform Showtime | official | + | - | ^
Everyone Is Doing Fine :: 1 | release 2021-01-13 | official | + | - | Everyone Is
Everyone Is Doing Fine :: 1 | platform Hulu | official | + | - | ^
WandaView :: 1 | release 2021-01-15 | official | + | - | WandaView
WandaView :: 1 | platform Disney+ | official | + | - | ^
Servants :: 2 | release 2021-01-15 | official | + | - | Servants
Servants :: 2 | platform Apple TV+ | official | + | - | ^
Servants :: 3 | renewal renewed | official | + | - | It has been renewed for season
Batwoman of Gotham :: 2 | release 2021-01-17 | official | + | - | Batwoman
Batwoman of Gotham :: 2 | platform The CW | official | + | - | ^
Batwoman of Gotham :: 2 | cast Javicia Leslie-Hall / - / joining | official | + | - | ^
Walker & Sons :: 1 | release 2021-01-21 | official | + | - | Walker & Sons
Walker & Sons :: 1 | platform The CW | official | + | - | ^
Riverside :: 5 | release 2021-01-21 | official | + | - | Riverside
Riverside :: 5 | platform The CW | official | + | - | ^
Fate: The Club Saga :: 1 | release 2021-01-22 | official | + | - | Fate
Fate: The Club Saga :: 1 | platform Netflix | official | + | - | ^
The Great North Pole :: 1 | release 2021-01-24 | official | + | - | The Great
The Great North Pole :: 1 | platform Fox | official | + | - | ^
The Great North Pole :: 2 | renewal renewed | official | + | - | It has been renewed for a
The Equalizers :: - | release 2021-02-07 | official | + | - | Not in January
Clarissa :: - | release 2021-02-11 | official | + | - | ^
