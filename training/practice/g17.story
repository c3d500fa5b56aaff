url: https://www.sitcomscene.example/2023/05/09/the-hendersons-forever-revival-returns
outlet: Sitcom Scene
published: 2023-05-09
title: ‘Full Nest’ Flies Again: Second Season for Revival, With One Bird Missing
series: Full Nest

Who'd have thought that 26 years after the original signed off the Kowalczyks would still be arguing over the thermostat? Paramount+ evidently did.

The streamer has signed up Full Nest for a second ten-episode season, as its star, Patti Lou Brannigan, got to tell the studio audience at Friday's taping of nothing in particular.

The revival of the ABC sitcom debuted on October 14, 2022. Set in the same Milwaukee duplex, it finds Dottie (Brannigan) with two divorced sons in the attic.

Hector Elizondo-Marsh and Trina Vance, who play the sons, are locked in for the sophomore season. So is Abigail Ruth Feinberg, the neighbor. Not so Dean Cassavetes-Hill: Uncle Murray, the character that he's embodied since 1989, retires to Arizona, and we're told that it was money which drove him there.

Mindy Garofalo-Pratt, co-creator of the '90s show, keeps executive-producing with Gus Oyelaran, who's the revival's showrunner. Veteran Jimmy Burroughs-Katz directs all ten.

Production is due to get rolling in the fall, the writers' strike permitting. (At the moment, of course, nobody's typing.)

By the way: The original ran for seven seasons, from 1989 to 1996, and can be rewatched on Hulu. Its finale had 31 million people in front of the set.

In other revival news, the planned reboot of Mister Fixit at CBS is dead.

=== claims
2 | renewal renewed | official | + | Patti Lou Brannigan | The streamer has signed
2 | episodes 10 | official | + | - | ^
- | platform Paramount+ | official | + | - | Paramount+ evidently
- | cast Patti Lou Brannigan / Dottie / - | official | + | - | The streamer has signed
- | source_material series / - | official | + | - | The revival of
1 | release 2022-10-14 | official | + | - | ^
2 | cast Hector Elizondo-Marsh / - / returning | official | + | - | Hector Eliz
2 | cast Trina Vance / - / returning | official | + | - | ^
2 | cast Abigail Ruth Feinberg / - / returning | official | + | - | So is Abigail
2 | cast Dean Cassavetes-Hill / Uncle Murray / leaving | official | + | - | Not so Dean
- | crew Mindy Garofalo-Pratt / producer | official | + | - | Mindy Garofalo
- | crew Gus Oyelaran / producer | official | + | - | ^
- | crew Gus Oyelaran / showrunner | official | + | - | ^
2 | crew Jimmy Burroughs-Katz / director | official | + | - | Veteran Jimmy
2 | production filming starts when=2023-09..2023-11 | official | + | - | Production is due
2 | production writing under way | official | - | - | (At the moment
