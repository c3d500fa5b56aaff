url: https://www.plugintv.example/2024/11/05/the-salvagers-netflix-season-2-what-to-know
outlet: Plug In TV
published: 2024-11-05
title: The Salvagers season 2: Everything you need to know about the Netflix hit's return
series: The Salvagers

Netflix raised The Salvagers from the deep on October 10, and within four weeks it had been given a second dive. Here's the dope.

Is it really coming back?
It is. "You found us. We're going lower," the streamer captioned its Halloween post, complete with an animated bathyscaphe.

Has filming begun?
No, it hasn't begun. The tank at Malta Film Studios is occupied till February by a Ridley Scott picture, so the earliest that the divers can get wet is March. That's what co-star Dino Vella told the Times of Malta, anyway. The paper itself has the permit for April 7.

When will it land?
We're told to look at "a similar interval," in showrunner Bec Lindqvist's phrase. The first took nineteen months from its opening shot, so bring a blanket: fall of 2026, at a rough guess. If you think that's long, those who love Avatar: The Last Airbender have the same in front of them.

Will everyone return?
All who still breathe. Vella's Rocco does. Hanna Birch's Sub-Lieutenant Cray, in contrast, was last seen without a helmet; Birch has told fans at a con not to "write anybody off who can hold her breath."

Any new faces?
Casting is on for an oceanographer. Kate Winslow's team shot down the claim that it's her.

How many episodes will we get?
Six again, with one of them ninety minutes long.

Is there a trailer?
Good grief, no.

Is it based on something?
A board game! Deep Claim (2016), in which you drown slowly.

What else is there?
The Rig, on Prime Video, whose season 2 comes in January. And there's a making-of for The Salvagers that drops this Friday.

=== claims
1 | platform Netflix | official | + | - | Netflix raised
1 | release 2024-10-10 | official | + | - | ^
2 | renewal renewed when=2024-10-31 | official | + | Netflix | We're going
2 | trailer announcement when=2024-10-31 | official | + | - | ^
2 | production filming starts | official | - | - | No, it
2 | production filming starts when=2025-03.. | official | + | Dino Vella | The tank
2 | production filming starts when=2025-04-07 | reported | + | Times of Malta | The paper
- | cast Dino Vella / - / - | official | + | - | That's what
- | crew Bec Lindqvist / showrunner | official | + | - | We're told
2 | release 2026-09..2026-11 | predicted | + | - | The first took
2 | cast ?Dino Vella / Rocco / returning | official | + | - | Vella's
- | cast Hanna Birch / Sub-Lieutenant Cray / - | official | + | - | Hanna
2 | cast Kate Winslow / oceanographer / joining | rumored | + | - | Kate
2 | cast Kate Winslow / oceanographer / joining | reported | - | Kate Winslow's team | ^
2 | episodes 6 | official | + | - | Six again
1 | episodes 6 | official | + | - | ^
2 | trailer trailer | official | - | - | Good grief
- | source_material game / Deep Claim | official | + | - | A board
The Rig :: - | platform Prime Video | official | + | - | The Rig
The Rig :: 2 | release 2025-01 | official | + | - | ^
