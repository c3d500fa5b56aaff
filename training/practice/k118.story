url: https://www.plainnews.example/tv/2024/02/29/short-notices
outlet: Plain News
published: 2024-02-29
title: TV: short notices

The third season of Harbour Watch will be the last. BBC Two will show it in May.

Sunset Ranch returns on 21 April for its second season on Paramount Network.

Netflix renewed Tokyo Mile for season 2 on Tuesday.

There will be no fourth season of Ladies of Lodz. The costs were too high, TVP explained.

Filming on Sky's Gangs of Leeds season 3 will start in March. It comes out in 2025.

Season 2 of Fallen Angels is finished, but Amazon has not said when it will be released.

HBO has not cancelled The Regime Change, a spokeswoman said. It has not renewed it either.

Paul Meskel-Byrne will not be in season 4 of Dublin Nights.

The author of A Good Girl's Guide to Crime, Holly Jack, writes the scripts for season 2. The series is on BBC Three and Netflix.

Season 6 of Bosch & Sons starts in the summer and has ten episodes.

Mary & Florence was delayed from April to autumn.

The Swiss series Davos 1920 has been given a second season. It will be filmed from August to November.

Disney+ is working on a series based on the game Dragon Road. There is no cast yet.

The trailer for Ripper Street West, with Andrew Scotland in the main role, came out on Monday. The series is on Netflix from 4 April.

Apple has ordered a fifth season of Slow Trains before the fourth has been shown. The fourth is expected in September.

Channel 4 has dropped Big Boys Club after two seasons, the Guardian reports.

More notices will follow on Monday.

=== claims
Harbour Watch :: 3 | renewal final | official | + | - | The third season of
Harbour Watch :: 3 | release 2024-05 | official | + | - | BBC Two
Harbour Watch :: 3 | platform BBC Two | official | + | - | ^
Sunset Ranch :: 2 | release 2024-04-21 | official | + | - | Sunset Ranch
Sunset Ranch :: 2 | platform Paramount Network | official | + | - | ^
Tokyo Mile :: 2 | renewal renewed when=2024-02-27 | official | + | - | Netflix renewed
Ladies of Lodz :: 4 | renewal cancelled | official | + | - | There will be no
Gangs of Leeds :: - | platform Sky | official | + | - | Filming on
Gangs of Leeds :: 3 | production filming starts when=2024-03 | official | + | - | ^
Gangs of Leeds :: 3 | release 2025 | official | + | - | It comes out
Fallen Angels :: 2 | production filming ends | official | + | - | Season 2 of Fallen
Fallen Angels :: 2 | release none | official | - | - | ^
The Regime Change :: - | renewal cancelled | official | - | spokeswoman | HBO has not
The Regime Change :: - | renewal renewed | official | - | spokeswoman | It has not
Dublin Nights :: 4 | cast Paul Meskel-Byrne / - / leaving | official | + | - | Paul Meskel
A Good Girl's Guide to Crime :: 2 | crew Holly Jack / writer | official | + | - | The author
A Good Girl's Guide to Crime :: 2 | production writing under way | official | + | - | ^
A Good Girl's Guide to Crime :: - | platform BBC Three | official | + | - | The series is on BBC
A Good Girl's Guide to Crime :: - | platform Netflix | official | + | - | ^
Bosch & Sons :: 6 | release 2024-06-01..2024-08-31 | official | + | - | Season 6
Bosch & Sons :: 6 | episodes 10 | official | + | - | ^
Mary & Florence :: - | delay to=2024-09-01..2024-11-30 | official | + | - | Mary & Florence
Mary & Florence :: - | release 2024-09-01..2024-11-30 | official | + | - | ^
Mary & Florence :: - | release 2024-04 | official | - | - | ^
Davos 1920 :: 2 | renewal renewed | official | + | - | The Swiss
Davos 1920 :: 2 | production filming starts when=2024-08 | official | + | - | It will be filmed
Davos 1920 :: 2 | production filming ends when=2024-11 | official | + | - | ^
Dragon Road :: - | source_material game / Dragon Road | official | + | - | Disney+ is
Ripper Street West :: 1 | trailer trailer when=2024-02-26 | official | + | - | The trailer
Ripper Street West :: - | cast Andrew Scotland / - / - | official | + | - | ^
Ripper Street West :: 1 | release 2024-04-04 | official | + | - | The series is on Netflix
Ripper Street West :: 1 | platform Netflix | official | + | - | ^
Slow Trains :: 5 | renewal renewed | official | + | - | Apple has
Slow Trains :: 4 | release 2024-09 | predicted | + | - | The fourth is
Big Boys Club :: 3 | renewal cancelled | reported | + | Guardian | Channel 4
