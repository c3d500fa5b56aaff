url: https://www.otakupulse.example/en/big-sequel-survey
outlet: Otaku Pulse
published: 2022-10-09
title: Sequel survey: twelve anime, one sentence each (plus excuses)

Our rule is one sentence per anime. We broke it at once.

Summertime Refrain: The time loop closes with episode 25, and as it covers the whole comic, sequel chances are nil.

Licorice Cafe: A continuation has been neither announced nor, on Saturday's stream, denied by producer Abe.

Shadow Mastermind: Began Wednesday; 20 episodes; a second is so sure in our eyes that we've bought the T-shirt.

Spy Household: Cour two is on, the film and season two were revealed at Jump Festa... no, sorry, are going to be, says Mofu Leaks.

Bleached: After ten years of silence it's back tomorrow with Thousand Year Bloodbath, Masaki Moriyama in Ichiban's role just as before, 52 episodes in four lots.

Mob Therapist 100: III, the last, went up on the 5th on Crunchyroll.

Urusei Lads: A 2022 remake of a 1981 series, in 4 cours; noitaminA from Thursday.

Pop Team Epidemic: S2, October 1; there's nothing to add, but somehow there is a live-action segment.

Golden Kamuy-ish: The fourth went on air on October 3 at Brain's Base instead of Geno, with Shizutaka Sugawara as chief director, and it'll be interrupted (we fear) before it's through.

To Your Endlessness: NHK has the second on Sunday, the 23rd; Reiji Kawashima, once more, is Fushy.

Made in the Abyss: Finished last week, and its author owes us the rest, so a third before 2026 would be a miracle.

Overlorded: Four down, then a movie; “no fifth in the pipeline,” wrote Kadokawa's Tanaka to a fan in February.

Excuses: We didn't forget No Gun No Life 3; it's that nobody has said anything since 2020. Nor do we count Chainsaw Maniac, from the mind of Tatsuki F., for it isn't a sequel. It starts on Tuesday, twelve parts, twelve endings.

=== claims
Summertime Refrain :: - | episodes 25 | official | + | - | Summertime
Summertime Refrain :: - | source_material comic / - | official | + | - | ^
Summertime Refrain :: 2 | renewal renewed | predicted | - | - | ^
Licorice Cafe :: 2 | renewal renewed | official | - | - | Licorice
Licorice Cafe :: - | crew Abe / producer | official | + | - | ^
Shadow Mastermind :: 1 | release 2022-10-05 | official | + | - | Shadow
Shadow Mastermind :: 1 | episodes 20 | official | + | - | ^
Shadow Mastermind :: 2 | renewal renewed | predicted | + | - | ^
Spy Household :: 2 | renewal renewed | rumored | + | Mofu Leaks | Spy
Bleached :: - | release 2022-10-10 | official | + | - | Bleached
Bleached :: - | episodes 52 | official | + | - | ^
Bleached :: - | cast Masaki Moriyama / Ichiban / returning | official | + | - | ^
Mob Therapist 100 :: 3 | renewal final | official | + | - | Mob
Mob Therapist 100 :: 3 | release 2022-10-05 | official | + | - | ^
Mob Therapist 100 :: 3 | platform Crunchyroll | official | + | - | ^
Urusei Lads :: - | source_material series / - | official | + | - | Urusei
Urusei Lads :: 1 | release 2022-10-13 | official | + | - | ^
Urusei Lads :: - | platform noitaminA | official | + | - | ^
Pop Team Epidemic :: 2 | release 2022-10-01 | official | + | - | Pop Team
Golden Kamuy-ish :: 4 | release 2022-10-03 | official | + | - | Golden
Golden Kamuy-ish :: 4 | crew Shizutaka Sugawara / director | official | + | - | ^
To Your Endlessness :: 2 | release 2022-10-23 | official | + | - | To Your
To Your Endlessness :: 2 | platform NHK | official | + | - | ^
To Your Endlessness :: 2 | cast Reiji Kawashima / Fushy / returning | official | + | - | ^
Made in the Abyss :: 3 | release 2026-01-01.. | predicted | + | - | Made in
Overlorded :: 5 | renewal renewed | official | - | Tanaka | Overlorded
No Gun No Life :: 3 | renewal renewed | official | - | - | Excuses
Chainsaw Maniac :: 1 | release 2022-10-11 | official | + | - | It starts
Chainsaw Maniac :: 1 | episodes 12 | official | + | - | ^
