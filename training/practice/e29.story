url: https://www.lotrocket.example/2023/02/production-weekly-cuts
outlet: Lot Rocket
published: 2023-02-27
title: On the lots: who's rolling, who's packing, who's prepping

Vancouver first… Prime Video's Blackwater Rangers called it a wrap on season two Friday, with a bonfire on the beach… Ghost Freight is prepping its fourth at the Bridge and rolls mid-March… The Last Arborist, Netflix, does its sixth and seventh weeks at Squamish, and then takes two off as Corin Hale has an operation… CTV's Harbour Nine was to be here from January, but the show is now in limbo…

Atlanta: Hulu has Sugar Mill in front of the lens through June… Second unit of Stone Mountain, a feature, is after extras with own trucks… Rumor of the week: Mercy Street Medical, which ABC dumped in May, will live again on a streamer, no name given…

New York: The Harriers (Apple TV+) needs snow and isn't getting any, so episode five of the third season has been moved to Buffalo… Law School, year 22, is on hiatus till April 3, as every spring… Tombs & Sons closes shop at Silvercup on March 10; post will keep director Wes Iyer busy until August…

Albuquerque: no sooner does Border Radio hand over the stages than Coyote Wife moves in, season number one, for a shoot of 100 days starting April 17…

London: strikes or no strikes, The Regent's third has had its read-through, with two new footmen… Budapest doubles as Paris again…

Got a yellow sign on your street? Tell us.

=== claims
Blackwater Rangers :: - | platform Prime Video | official | + | - | Vancouver first
Blackwater Rangers :: 2 | production filming ends when=2023-02-24 | official | + | - | ^
Ghost Freight :: 4 | production filming starts when=2023-03-11..2023-03-20 | official | + | - | ^
The Last Arborist :: - | platform Netflix | official | + | - | ^
The Last Arborist :: - | production filming under way | official | + | - | ^
The Last Arborist :: - | cast Corin Hale / - / - | official | + | - | ^
Harbour Nine :: - | platform CTV | official | + | - | ^
Harbour Nine :: - | production filming starts when=2023-01 | official | - | - | ^
Sugar Mill :: - | platform Hulu | official | + | - | Atlanta: Hulu has
Sugar Mill :: - | production filming under way when=2023-02-27..2023-06-30 | official | + | - | ^
Mercy Street Medical :: - | renewal renewed | rumored | + | - | ^
Mercy Street Medical :: - | renewal cancelled when=2022-05 | official | + | - | ^
The Harriers :: - | platform Apple TV+ | official | + | - | New York: The
The Harriers :: 3 | production filming under way | official | + | - | ^
Law School :: 22 | production filming under way | official | - | - | ^
Tombs & Sons :: - | production filming ends when=2023-03-10 | official | + | - | ^
Tombs & Sons :: - | crew Wes Iyer / director | official | + | - | ^
Tombs & Sons :: - | production post-production ends when=2023-08 | official | + | - | ^
Coyote Wife :: 1 | production filming starts when=2023-04-17 | official | + | - | Albuquerque: no sooner
