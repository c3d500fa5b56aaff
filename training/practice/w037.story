url: https://frameratejournal.example/gravel-kings-2-production-update
outlet: Frame Rate Journal
published: 2025-09-15
title: Where on earth is Gravel Kings season 2?
series: Gravel Kings

Two years ago you could not move online without bumping into a one-eyed truck. Gravel Kings, Prime Video's animated space trucker saga, came out on September 8, 2023, had everybody quoting it by the ninth, and has not been heard of since. Or has it?

The bare facts. A second season was ordered in November 2023. In March of this year the writer Dolores Quick posted that the scripts were “locked, loaded and late.” Animation on it began over the summer at Polder Pictures in Rotterdam, as the studio's own page shows. No one has attached a year to it.

Let's take the yardsticks, then. With Titan Alley, from the same people, nineteen months lay between the start of animation and the premiere. The Hollow Fleet, which has twice as many shots, took three years from one season to the other. Put those side by side and the spring of 2027 looks about right to us, give or take a season.

The other worry of fans is Gus Holloway. The actor, who gives the truck Bertha her rumble, said on a podcast that he “would have to be dragged out” of the part. So he's in. Nothing is known about Mina Castellane, whose navigator was last seen drifting off towards a sun.

Prime Video, when we asked, sent back an emoji of a truck.

=== claims
- | platform Prime Video | official | + | - | Gravel Kings, Prime
1 | release 2023-09-08 | official | + | - | ^
2 | renewal renewed when=2023-11 | official | + | - | A second season was
- | crew Dolores Quick / writer | official | + | - | In March of this year
2 | production writing ends | official | + | Dolores Quick | ^
2 | production filming starts when=2025-06-01..2025-08-31 | official | + | Polder Pictures | Animation on it began
2 | release none | official | - | - | No one has attached
2 | precedent The Hollow Fleet / release / 36 | official | + | - | The Hollow Fleet, which
2 | release 2027-03-01..2027-05-31 | predicted | + | - | Put those side
- | cast Gus Holloway / Bertha / - | official | + | - | The actor, who
2 | cast Gus Holloway / Bertha / returning | predicted | + | - | So he's in
2 | cast Mina Castellane / - / returning | official | - | - | Nothing is known
