url: https://www.allthatstreams.example/2025/01/06/most-anticipated-2025-hbo-apple-prime
outlet: All That Streams
published: 2025-01-06
title: The 2025 Shows We Can't Wait For, Sorted by Streamer

HBO and Max

Ashwood Road returns in April, Carl Blythe said in November, and if an ad during the Golden Globes is right then it's the 13th. Pablo Marsh and Bella Raines are in the seven chapters that take in roughly a half of the second game.

The Gilded Cage has 1880s gossip for us "later this year." Industry Standard will sit the year out; although its cameras start rolling in Cardiff this winter, the fourth installment won't drop before 2026. Triage Twelve, a medical show told in real time, doesn't make us wait: fifteen hours, starting Thursday.

Apple TV+

Disconnected, three years gone, logs on at last on January 17. Ten weeks of dread await. Bert Sutton has handed half of the directing to others; his own five include both bookends.

Slow Burners, whose fourth outing closed in October, is a machine: number five is shot, number six is being written, and a trailer for the former ran as the credits of the latest rolled. Will Smalley wrote them all but steps down now; for the sixth, Gabby Chen takes over.

Bedrock? The rumor mill has it pegged for summer.

Prime Video

Drifter is on the calendar for February 20, when the third set opens with three episodes. And for the family: The Loom of Years 3, whenever. The Summer We Burned, which was promised for this summer, concludes then, in eleven episodes; the author of the books, Jess Haim, runs it with Sarah Kubik.

Capefall, an animated superhero satire based on Bo Kirkland's comic, has the 6th of February booked; a fourth season is being recorded, its voice cast blabbed, and a fifth seems a foregone conclusion.

Hulu

The sixth and final Widow's Portion: spring.
Doormen: a fifth season, yes. Is it filming yet? Not till March.
Bunkerland: January 28, eight hours. It's by Dan Vogt.

=== claims
Ashwood Road :: - | release 2025-04 | official | + | Carl Blythe | Ashwood Road
Ashwood Road :: - | release 2025-04-13 | official | + | ad | ^
Ashwood Road :: - | cast Pablo Marsh / - / - | official | + | - | Pablo Marsh
Ashwood Road :: - | cast Bella Raines / - / - | official | + | - | ^
Ashwood Road :: - | episodes 7 | official | + | - | ^
Ashwood Road :: - | source_material game / - | official | + | - | ^
The Gilded Cage :: - | release 2025-01-06..2025-12-31 | official | + | - | The Gilded
Industry Standard :: 4 | release 2025 | official | - | - | Industry Standard
Industry Standard :: 4 | production filming starts when=2024-12-01..2025-02-28 | official | + | - | ^
Industry Standard :: 4 | release 2026-01-01.. | official | + | - | ^
Triage Twelve :: 1 | episodes 15 | official | + | - | Triage Twelve
Triage Twelve :: 1 | release 2025-01-09 | official | + | - | ^
Disconnected :: - | release 2025-01-17 | official | + | - | Disconnected
Disconnected :: - | episodes 10 | official | + | - | Ten weeks
Disconnected :: - | crew Bert Sutton / director | official | + | - | Bert Sutton
Slow Burners :: 5 | production filming ends | official | + | - | Slow Burners
Slow Burners :: 6 | production writing under way | official | + | - | ^
Slow Burners :: 5 | trailer trailer | official | + | - | ^
Slow Burners :: - | crew Will Smalley / writer | official | + | - | Will Smalley
Slow Burners :: 6 | crew Will Smalley / writer | official | - | - | ^
Slow Burners :: 6 | crew Gabby Chen / writer | official | + | - | ^
Bedrock :: - | release 2025-06-01..2025-08-31 | rumored | + | - | The rumor
Drifter :: 3 | release 2025-02-20 | official | + | - | Drifter is
The Summer We Burned :: - | release 2025-06-01..2025-08-31 | official | + | - | The Summer
The Summer We Burned :: - | renewal final | official | + | - | ^
The Summer We Burned :: - | episodes 11 | official | + | - | ^
The Summer We Burned :: - | crew Jess Haim / showrunner | official | + | - | ^
The Summer We Burned :: - | crew Sarah Kubik / showrunner | official | + | - | ^
The Summer We Burned :: - | source_material novel / - | official | + | - | ^
Capefall :: - | source_material comic / - | official | + | - | Capefall
Capefall :: 3 | release 2025-02-06 | official | + | - | ^
Capefall :: 4 | production filming under way | official | + | cast | ^
Capefall :: 5 | renewal renewed | predicted | + | - | ^
The Widow's Portion :: 6 | renewal final | official | + | - | The sixth and
The Widow's Portion :: 6 | release 2025-03-01..2025-05-31 | official | + | - | ^
Doormen :: 5 | renewal renewed | official | + | - | Doormen
Doormen :: 5 | production filming starts when=2025-03-01.. | official | + | - | Not till
Bunkerland :: - | release 2025-01-28 | official | + | - | Bunkerland
Bunkerland :: - | episodes 8 | official | + | - | ^
Bunkerland :: - | crew Dan Vogt / creator | official | + | - | It's by
