url: https://www.pilotlight.example/2023/05/19/writers-strike-shutdowns
outlet: Pilot Light
published: 2023-05-19
title: Strike Tracker: The Shows That Have Gone Dark
series: Magpie

Last updated: May 19

The list is growing by the hour. Since the Writers Guild put down its pens on May 2 more than a dozen series have gone dark, some of them because there were no pages left to shoot and some because the drivers would not cross a line.

Magpie (Max): The final season was two weeks short of the finish line in Atlanta when creator Lauren Obi asked the studio to stop. Work on it has been suspended until there is a deal.

House of Cardoza (Showtime): Season 2 was to begin filming on May 8 in Queens. That's off.

Sugar Hill (Starz): Up and running. All the scripts of season 4 were in by April, and the shoot is going ahead in Toronto. Even so, it's thought in the business that it misses its usual August slot.

Lovesick in Leeds (Netflix): The room of the third season broke up with three of eight episodes written.

Mother Superior (Apple TV+): season 2 wrapped on the eve of the strike. Lucky them.

As for the network shows, most had finished by the time it began, but don't count on seeing anything scripted in the fall. NBC has quietly moved the return of Night Judge from September to January, according to two people with knowledge of the schedule who spoke to The Hollywood Reporter.

The last time around, in 2007-08, the stoppage took 100 days. Dust & Glory lost nine episodes to it.

Send tips to the usual address.

=== claims
- | platform Max | official | + | - | Magpie (Max)
- | renewal final | official | + | - | ^
- | production filming under way | official | - | - | Work on it
- | crew Lauren Obi / creator | official | + | - | Magpie (Max)
House of Cardoza :: - | platform Showtime | official | + | - | House of Cardoza
House of Cardoza :: 2 | production filming starts when=2023-05-08 | official | - | - | ^
Sugar Hill :: - | platform Starz | official | + | - | Sugar Hill
Sugar Hill :: 4 | production writing ends when=..2023-04-30 | official | + | - | All the scripts
Sugar Hill :: 4 | production filming under way | official | + | - | ^
Lovesick in Leeds :: - | platform Netflix | official | + | - | Lovesick
Lovesick in Leeds :: 3 | production writing under way | official | - | - | ^
Lovesick in Leeds :: 3 | episodes 8 | official | + | - | ^
Mother Superior :: - | platform Apple TV+ | official | + | - | Mother Superior
Mother Superior :: 2 | production filming ends when=2023-05-01 | official | + | - | ^
Night Judge :: - | release 2023-09 | reported | - | The Hollywood Reporter | NBC has quietly
Night Judge :: - | release 2024-01 | reported | + | The Hollywood Reporter | ^
Night Judge :: - | delay to=2024-01 | reported | + | The Hollywood Reporter | ^
Sugar Hill :: 4 | release 2023-08 | rumored | - | - | Even so
