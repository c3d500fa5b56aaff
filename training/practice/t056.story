url: https://www.marqueepost.example/2023/11/17/post-strike-restart-grid
outlet: Marquee Post
published: 2023-11-17
title: Back to Work: When Your Shows Resume Production
series: 9 to Midnight

The picket signs have gone into the garage, and the call sheets have come out. A week after SAG-AFTRA and the studios shook hands, here's where things stand.

ABC's 9 to Midnight reopened its writers' room on October 3 and is back on the soundstage on November 29; the seventh season, shortened to 13 episodes, begins in late February.

At NBC Cook County starts shooting on December 4. Night Judge isn't far behind. As for Good Sports, its second year was all in the can before July, so it can go on the air whenever the network feels like it, which turns out to be January 9.

Over at Max the final four weeks on Magpie are slated for January.

Netflix's Lovesick in Leeds has never stopped, being covered by the British union's contract, or so one might think. In reality its star Gemma Foy-Adams is American, and nothing has been shot since July 14. It's going to resume on the Monday after Thanksgiving.

Disney+ intends to have The Lark Ascends ready for the spring in spite of everything: the last effects shots were handed in by the vendors this week.

And Apple's Mother Superior? The post-production of season 2 went on throughout, but it's being withheld until its stars can promote it. A new date will follow. We hear May.

Showtime's House of Cardoza fared worst: it won't be going back at all. Paramount has written off the second season as a loss.

=== claims
- | platform ABC | official | + | - | ABC's 9 to
7 | production writing starts when=2023-10-03 | official | + | - | ^
7 | production filming starts when=2023-11-29 | official | + | - | ^
7 | episodes 13 | official | + | - | ^
7 | release 2024-02-21..2024-02-29 | official | + | - | ^
Cook County :: - | production filming starts when=2023-12-04 | official | + | - | At NBC
Good Sports :: 2 | production filming ends when=..2023-06-30 | official | + | - | As for Good
Good Sports :: 2 | release 2024-01-09 | official | + | - | ^
Magpie :: - | production filming starts when=2024-01 | official | + | - | Over at Max
Lovesick in Leeds :: - | platform Netflix | official | + | - | Netflix's Lovesick
Lovesick in Leeds :: - | cast Gemma Foy-Adams / - / - | official | + | - | In reality
Lovesick in Leeds :: - | production filming under way | official | - | - | ^
Lovesick in Leeds :: - | production filming starts when=2023-11-27 | official | + | - | It's going to
The Lark Ascends :: - | release 2024-03..2024-05 | official | + | - | Disney+ intends
Mother Superior :: - | platform Apple | official | + | - | And Apple's
Mother Superior :: 2 | production post-production under way | official | + | - | The post-production
Mother Superior :: 2 | delay | official | + | - | ^
Mother Superior :: 2 | release none | official | - | - | A new date
Mother Superior :: 2 | release 2024-05 | rumored | + | - | We hear May
House of Cardoza :: - | platform Showtime | official | + | - | Showtime's House
House of Cardoza :: 2 | renewal cancelled | official | + | - | ^
