url: https://www.laughtrackdaily.example/2023/sitcom-census
outlet: Laugh Track Daily
published: 2023-05-16
title: The sitcom census: 22 comedies, 22 answers

By popular demand, and in a hurry, what became of every comedy on the air.

Renewed? Abbott & Sons Elementary, since January. Bob's Other Burgers, through 2025. Animal Controller (S2, last week). Young Rocky's not; Night Court Jesters (S2) is; Lopez Family Values (ditto) is. So are Not Yet Dead, Ghosts Next Door and The Neighborhood Watch, which marches on to its sixth. The Connors' Kitchen gets a slightly shorter sixth, it too.

Not renewed? American Autos. Grandfathered Crew. Call Me Kitty, after three. Blockbusted: dead since December, it was streaming's joke. How We Roll Again: dead for a year.

Concluded by design? Probably Young Sheldrake, a year from now: CBS says nothing, Warner says nothing, the star's voice has broken. The Goldbrooks ended on May 3, ten years on. Miss Maisie, on Prime Video, takes the stage for the last time on May 26. Barry B. and Secessions both leave HBO on the 28th.

Not sitcoms but asked about: Ted Lasso's Cousin is on its third and, if one believes the coach, Jason Sudakis, its last. Apple doesn't put that in writing. Shrinks has a second, the writers for which were hired before the strike. Poker Faces counts as a drama.

Delayed? Frasier's Return isn't. It has been shooting in Los Angeles since February with Kelsey Grammar, plus newcomers Jack Cutmore and Nicholas Lindhurst, and no old friend aboard. Extra Extraordinary is, by a season.

In development, hence no business of ours: eleven. Pilots, says the mayor of Burbank, don't vote.

Which was the funniest half-hour of the year? The dinner in the second season of The Bear Den. It's the season's sixth, it isn't out for a month, I've seen it, and I'm not supposed to say so.

=== claims
Abbott & Sons Elementary :: - | renewal renewed when=2023-01 | official | + | - | Abbott
Bob's Other Burgers :: - | renewal renewed | official | + | - | Bob's
Animal Controller :: 2 | renewal renewed when=2023-05-07..2023-05-13 | official | + | - | Animal
Young Rocky :: - | renewal renewed | official | - | - | Young Rocky
Night Court Jesters :: 2 | renewal renewed | official | + | - | ^
Lopez Family Values :: 2 | renewal renewed | official | + | - | ^
Not Yet Dead :: - | renewal renewed | official | + | - | So are
Ghosts Next Door :: - | renewal renewed | official | + | - | ^
The Neighborhood Watch :: 6 | renewal renewed | official | + | - | ^
The Connors' Kitchen :: 6 | renewal renewed | official | + | - | The Connors
American Autos :: - | renewal cancelled | official | + | - | American Autos
Grandfathered Crew :: - | renewal cancelled | official | + | - | Grandfathered
Call Me Kitty :: 4 | renewal cancelled | official | + | - | Call Me
Blockbusted :: - | renewal cancelled when=2022-12 | official | + | - | Blockbusted
How We Roll Again :: - | renewal cancelled | official | + | - | How We
Young Sheldrake :: - | renewal final | predicted | + | - | Probably Young
The Goldbrooks :: 10 | renewal final | official | + | - | The Goldbrooks
Miss Maisie :: - | renewal final | official | + | - | Miss Maisie
Miss Maisie :: - | platform Prime Video | official | + | - | ^
Barry B. :: - | renewal final | official | + | - | Barry
Secessions :: - | renewal final | official | + | - | ^
Barry B. :: - | platform HBO | official | + | - | ^
Secessions :: - | platform HBO | official | + | - | ^
Ted Lasso's Cousin :: 3 | renewal final | official | + | Jason Sudakis | Not sitcoms
Ted Lasso's Cousin :: - | cast Jason Sudakis / - / - | official | + | - | ^
Shrinks :: 2 | renewal renewed | official | + | - | Shrinks
Frasier's Return :: - | delay | official | - | - | Frasier's
Frasier's Return :: - | production filming starts when=2023-02 | official | + | - | It has been
Frasier's Return :: - | cast Kelsey Grammar / - / returning | official | + | - | ^
Frasier's Return :: - | cast Jack Cutmore / - / joining | official | + | - | ^
Frasier's Return :: - | cast Nicholas Lindhurst / - / joining | official | + | - | ^
Extra Extraordinary :: - | delay | official | + | - | Extra
The Bear Den :: 2 | release 2023-06 | official | + | - | It's the season's
