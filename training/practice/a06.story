url: https://www.dialtrade.example/2023/02/upper-crust-s3-order
outlet: Dial Trade
published: 2023-02-09
title: Hulu hands Upper Crust another run
series: Upper Crust

Hulu is not done with the bakers of Beacon Hill. A third batch of Upper Crust has been put in the oven, ten half-hours of it, the streamer disclosed Thursday.

That it took its time is no secret. The sophomore run had been available since September 15, and five months without a decision is long for a comedy; Parlor Tricks, a Hulu stablemate, heard the good news nine days after its debut, and the sci-fi satire Yonder Inc. was in the black book before it had even aired. Neither has a Beacon Hill mortgage.

Showrunner Fay Lindqvist stays at the stove. Not so Peter Obi, with whom she devised the thing and who is now under contract at Apple. In his stead Gemma Rourke, a consulting producer until now, has been bumped up to executive producer.

Of the ensemble, Cleo Haverford (Bea) and Dominic Sung (Marcus) have closed new deals. Talks with Ray Tolliver drag on, and whether Chef Anton will be seen again is, says a person close to the show, “fifty-fifty.”

There's a source for all of this mischief: Harriet Dunne's memoir Flour and Spite.

Pens have been moving in the writers' room in Burbank since the second week of January. A spring shoot in Boston is what the line producer has budgeted for; that would have to be over before June 30, when a tax credit lapses. Viewers shouldn't count on seeing the results before 2024.

The first year of the show picked up two Emmy nominations. In its second, we learned who had poisoned the sourdough, an hour of television that 2.4 million people watched. Would a fourth be conceivable? Lindqvist, whose earlier work includes Marmalade for FX, laughed when asked.

=== claims
3 | renewal renewed when=2023-02-09 | official | + | Hulu | A third batch
3 | episodes 10 | official | + | Hulu | ^
2 | release 2022-09-15 | official | + | - | The sophomore run
3 | precedent Parlor Tricks / renewal / 0.3 | official | + | - | ^
- | crew Fay Lindqvist / showrunner | official | + | - | Showrunner Fay
- | crew Peter Obi / creator | official | + | - | Not so
- | crew Fay Lindqvist / creator | official | + | - | ^
3 | crew Gemma Rourke / producer | official | + | - | In his stead
3 | cast Cleo Haverford / Bea / returning | official | + | - | Of the ensemble
3 | cast Dominic Sung / Marcus / returning | official | + | - | ^
3 | cast Ray Tolliver / Chef Anton / returning | rumored | - | - | Talks with
- | source_material other / Flour and Spite | official | + | - | There's a source
3 | production writing starts when=2023-01-08..2023-01-14 | official | + | - | Pens have
3 | production filming under way when=2023-03-01..2023-05-31 | official | + | - | A spring shoot
3 | production filming ends when=2023-02-09..2023-06-30 | official | + | - | ^
3 | release 2024-01-01.. | predicted | + | - | Viewers shouldn't
