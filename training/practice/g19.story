url: https://www.coldcut.example/2023/10/slayground-s02-18-months
outlet: Cold Cut
published: 2023-10-03
title: Slayground S02: “Under Two Years” If They Get the Nod, Producers Say
series: Slayground

Posted in: Netflix, Preview, TV | Tagged: anime, live action, netflix, slayground

When their Netflix series Slayground gets a second season (okay, if), Monty Fairbairn & Lucía Echeverría of Lighthouse Nine are ready to roll.

With the actors on the picket line, the live-action version of Okabe Shun's manga about a haunted theme park had to sell itself, and sold itself it has: four weeks in, it is yet to drop out of the Top 5. There's one thing it doesn't have, and that's an official renewal. Netflix wants 28 days' worth of numbers, and then some.

Fairbairn informed The Hollywood Reporter that outlines exist for all of the next season, and that the first four scripts await only a polish. As Echeverría sees it, the cameras might go up in Cape Town in early 2024, “and we'd be back with you in, I'd say, eighteen months to two years from today.”

Ransom Beaulieu-Ito, who made his name on The Wrecking Crew, has already grown his hair out.

Let's not forget that Arcade Saints had to be patient for seven months before its second season was ordered.

And for those who'd like to hear the park announcer in Spanish, here's the dubbed version of the trailer:

=== claims
- | platform Netflix | official | + | - | When their Netflix
- | source_material comic / - | official | + | - | With the actors
2 | renewal renewed | official | - | - | There's one thing
2 | production writing ends | official | - | Monty Fairbairn | Fairbairn informed
2 | production filming starts when=2024-01..2024-04 | official | + | Lucía Echeverría | As Echeverr
2 | release 2025-04-03..2025-10-03 | official | + | Lucía Echeverría | ^
2 | precedent Arcade Saints / renewal / 7 | official | + | - | Let's not forget
1 | trailer trailer | official | + | - | And for those
