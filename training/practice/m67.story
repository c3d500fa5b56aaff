url: https://www.northseapod.example/2024/11/29/podcast-notes-episode-188
outlet: North Sea Screens
published: 2024-11-29
title: Episode 188, the show notes: ‘Fathoms’, ‘Kadett’, ‘Hof 4’, and a listener's complaint

In this week's episode we have our ears to the ground in six countries. If you're reading rather than listening, here's the gist, and the corrections.

[02:10] Denmark. TV 2's Kadett, whose second season came out in the first week of January, has had a third turned down by the channel and then, of all people, accepted by Viaplay. The eight hours will be made in Skagen after Easter. Both Mads Lund-Friis and Ida Rasmus have signed. We said “ten” on air. It's eight.

[09:45] Germany. ARD's Fathoms, adapted from the graphic novel by Uli Oster, premieres on 27 December: all six parts in the Mediathek from the 20th, for the impatient. We like the boat. A continuation is being developed, and “developed” is all that it is.

[17:30] Also Germany. Hof 4 isn't coming back. Why do listeners keep asking? TNT Serie closed it for good with season three. That a prequel is in the making is old news, that it has been called off is new. So says Marvin Kreuzer, who'd have directed.

[24:00] Netherlands and Flanders. “Dekmantel” has had its three seasons, and VRT and Netflix want no more. “The Twelve Jurors,” on the other hand, a Flemish original remade in Australia, has had a second and third there, and here only the one from 2019 and a second in 2023.

[31:15] Iceland. Trapped Again: filming went ahead in Siglufjörður last winter. No broadcaster will give a day, but producer Magnus Vidar told us spring.

[38:50] Sweden. Johan Rank-Berg is said to be in talks to direct one of the two opening episodes of C More's Amber Room, with a cast led by Gustaf Skars.

[44:00] The complaint. A listener in Leeds objects to our saying “series” for “season.” Noted.

=== claims
Kadett :: - | platform TV 2 | official | + | - | TV 2's Kadett
Kadett :: 2 | release 2024-01-01..2024-01-07 | official | + | - | ^
Kadett :: 3 | renewal renewed | official | + | - | ^
Kadett :: 3 | platform Viaplay | official | + | - | ^
Kadett :: 3 | episodes 8 | official | + | - | The eight hours
Kadett :: 3 | production filming starts when=2025-04-20.. | official | + | - | ^
Kadett :: 3 | cast Mads Lund-Friis / - / returning | official | + | - | Both Mads
Kadett :: 3 | cast Ida Rasmus / - / returning | official | + | - | ^
Fathoms :: - | platform ARD | official | + | - | ARD's Fathoms
Fathoms :: - | source_material comic / - | official | + | - | ^
Fathoms :: 1 | release 2024-12-27 | official | + | - | ^
Fathoms :: 1 | release 2024-12-20 | official | + | - | ^
Fathoms :: 1 | episodes 6 | official | + | - | ^
Fathoms :: 2 | renewal renewed | official | - | - | A continuation
Hof 4 :: 4 | renewal cancelled | official | + | - | Hof 4 isn't
Hof 4 :: 3 | renewal final | official | + | - | TNT Serie
Dekmantel :: 4 | renewal cancelled | official | + | - | “Dekmantel
The Twelve Jurors :: 1 | release 2019 | official | + | - | “The Twelve
The Twelve Jurors :: 2 | release 2023 | official | + | - | ^
Trapped Again :: - | production filming under way when=2023-12-01..2024-02-29 | official | + | - | Trapped Again
Trapped Again :: - | release none | official | - | - | No broadcaster
Trapped Again :: - | release 2025-03-01..2025-05-31 | official | + | Magnus Vidar | ^
Trapped Again :: - | crew Magnus Vidar / producer | official | + | - | ^
Amber Room :: - | crew Johan Rank-Berg / director | rumored | + | - | Johan Rank
Amber Room :: - | platform C More | official | + | - | ^
Amber Room :: - | cast Gustaf Skars / - / - | official | + | - | ^
