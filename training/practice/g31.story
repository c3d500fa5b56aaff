url: https://www.asbscreen.example/2025/07/embers-actress-backs-makers
outlet: ASB Screen
published: 2025-07-27
title: Star of 'A Quiet Ruin' defends the writers of the show
series: A Quiet Ruin

Cameras are turning in British Columbia for the eagerly awaited third season of HBO's A Quiet Ruin. Following the exits of Tor Lindgren and Oona Faraday, Wyatt Castellan carries the load as its only writer and showrunner.
Castellan insists that "not one screw has been loosened" in the filming and in the scripts, both of which are going on as before. He attributes this to a plan that was drawn up years ago.
It's to be a larger season than the last one, which had seven episodes, and closer in number to the first.
The focus shifts to Ida, whose side of the story is taken from the second half of the game Ruin II. Freya Lockhart-Osei, as Ida, is at the heart of it. HBO has signaled 2027 for the premiere.
Faraday has ceased to produce and Lindgren to write, yet both are thanked at the end of every episode.
A fourth season is possible, since the game's harbor chapter hasn't been touched. HBO's drama chief, however, has indicated that the story may well be over with the third.
In other news, Pilar Montes-Reinhardt, who was Sol in season 2, stood up for the team at a festival in Sitges and asked fans to "let them cook." What she's doing next, apart from the thriller Vermillion, isn't clear.
These lines reflect official statements up to July 2025.

=== claims
3 | production filming under way | official | + | - | Cameras are turning
- | platform HBO | official | + | - | ^
3 | crew Wyatt Castellan / writer | official | + | - | Following the exits
3 | crew Wyatt Castellan / showrunner | official | + | - | ^
3 | production writing under way | official | + | Wyatt Castellan | Castellan insists
2 | episodes 7 | official | + | - | It's to be
3 | source_material game / Ruin II | official | + | - | The focus shifts
3 | cast Freya Lockhart-Osei / Ida / - | official | + | - | Freya Lock
3 | release 2027 | official | + | HBO | HBO has signaled
3 | crew Oona Faraday / producer | official | - | - | Faraday has ceased
3 | crew Tor Lindgren / writer | official | - | - | ^
4 | renewal renewed | predicted | + | - | A fourth season
3 | renewal final | official | + | HBO | HBO's drama chief
2 | cast Pilar Montes-Reinhardt / Sol / - | official | + | - | In other news
