url: https://www.scorecardnightly.example/2019/05/11/who-lives-who-dies
outlet: Scorecard Nightly
published: 2019-05-11
title: Who lives, who dies: the broadcast scorecard

No one sleeps well in the second week of May, and this year eleven producers had reason not to.

ABC wielded the longest knife: legal drama Harm's Length, sitcom Two Left Feet and the Della Marchetti vehicle Night Desk are history. Spared, against every bookmaker's odds, was Tugboat, which thereby gets to a fourth year. The wind-swept Cape Charity and the quiz Double or Dust will likewise be on hand next season.

At NBC the pruning was kinder. Only Marrow, a medical hour in its first year, went under. A sophomore year beckons for Good Neighbors Club and for Sixpence, whose star Ross Abernathy has meanwhile signed on with a film about whales. Chief Inspector Dolly was granted two more, which takes it to season nine.

What CBS thinks of The Understudy is anybody's guess: not even the cast had heard by Friday. Its elder sister, Precinct 1900, has nothing to fear, I should say. 1,001 Nights in Reno will not see a third. Should Gravel Road fall, its studio could shop it elsewhere.

Fox had a single mourner and three christenings. After two seasons Loomis & Daughter closes its practice; in come The Hive, a thriller spun from the Nora Kettle novels, courtroom comedy Objection!, and 40 Winks, with Tamsin Oduya as a sleep doctor.

The CW, finally, hands out pardons like sweets. Vesper, Hollow Moon, Kid Orbit and The Sable Coast are all safe, and so is Ravensgate Academy, which knows already that its next lap, the sixth, is the final one.

A footnote: the average viewer of Two Left Feet was 58; in season 3 of Tugboat, by contrast, it was 41.

=== claims
Harm's Length :: - | renewal cancelled | official | + | - | ABC wielded
Two Left Feet :: - | renewal cancelled | official | + | - | ^
Night Desk :: - | renewal cancelled | official | + | - | ^
Night Desk :: - | cast Della Marchetti / - / - | official | + | - | ^
Tugboat :: 4 | renewal renewed | official | + | - | Spared, against
Cape Charity :: - | renewal renewed | official | + | - | The wind-swept
Double or Dust :: - | renewal renewed | official | + | - | ^
Marrow :: 2 | renewal cancelled | official | + | - | Only Marrow
Good Neighbors Club :: 2 | renewal renewed | official | + | - | A sophomore
Sixpence :: 2 | renewal renewed | official | + | - | ^
Sixpence :: - | cast Ross Abernathy / - / - | official | + | - | ^
Chief Inspector Dolly :: 8 | renewal renewed | official | + | - | Chief Inspector
Chief Inspector Dolly :: 9 | renewal renewed | official | + | - | ^
The Understudy :: - | renewal renewed | official | - | - | What CBS
Precinct 1900 :: - | renewal renewed | predicted | + | - | Its elder
1,001 Nights in Reno :: 3 | renewal cancelled | official | + | - | 1,001
Loomis & Daughter :: 3 | renewal cancelled | official | + | - | After two
The Hive :: 1 | renewal renewed | official | + | - | ^
The Hive :: - | source_material novel / - | official | + | - | ^
Objection! :: 1 | renewal renewed | official | + | - | ^
40 Winks :: 1 | renewal renewed | official | + | - | ^
40 Winks :: - | cast Tamsin Oduya / - / - | official | + | - | ^
Vesper :: - | renewal renewed | official | + | - | Vesper
Hollow Moon :: - | renewal renewed | official | + | - | ^
Kid Orbit :: - | renewal renewed | official | + | - | ^
The Sable Coast :: - | renewal renewed | official | + | - | ^
Ravensgate Academy :: 6 | renewal final | official | + | - | ^
