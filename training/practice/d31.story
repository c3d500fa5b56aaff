url: https://www.undeadrivals.example/2022/04/red-tide-rising-season-2-quietly-renewed
outlet: Undead Rivals
published: 2022-04-08
title: Red Tide Rising season 2 rumored for Paramount+ in 2023
series: Red Tide Rising

Red Tide Rising. Photo credit: Ben Ortiz/Paramount+ /

Nine weeks after Red Tide Rising broke over Paramount+, its followers are getting restless. They may soon be put at ease, provided that there's anything to a whisper: the sea-monster drama is heading back to shore next year, the whisper goes. We've held a shell to our ear.

Out of nowhere it came on Feb. 3, a Thursday, and by the weekend it was all that anybody at the office would discuss. It spent a month and a half on Reelgood's list. Only Halo could sink it.

Which shouldn't come as a shock. Creature features are in fashion again since Sweet Tooth, and the tide shows no sign of ebbing.

Did Paramount+ cancel Red Tide Rising?

No, as of April 8, 2022, no such thing has happened. And why would it? The service tends to think for three to four months. Yellowjackets got its renewal after five weeks, and Evil had to sit it out for longer.

Will there be a second season?

If you believe Giant Freakin Robot's neighbor TentacleTown, the deed was done behind closed doors in March. That site further has it that the streamer penciled the season in for 2023. We must insist that Paramount+ itself hasn't breathed a word. Take a pinch of sea salt.

Suppose it's all so: a 2023 launch would be feasible, as the first one went from script to screen in fourteen months.

As soon as the horn sounds, you'll hear it here. Have you seen the kraken's eye in episode 6?

=== claims
- | platform Paramount+ | official | + | - | Nine weeks after
2 | release 2023 | rumored | + | - | They may soon
1 | release 2022-02-03 | official | + | - | Out of nowhere
2 | renewal cancelled | official | - | - | No, as of April
2 | precedent Yellowjackets / renewal / 1 | official | + | - | Yellowjackets got
2 | renewal renewed when=2022-03 | reported | + | TentacleTown | If you believe
2 | release 2023 | reported | + | TentacleTown | That site further
2 | renewal renewed | official | - | - | We must insist
