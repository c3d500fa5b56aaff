url: https://www.theshowroomfloor.example/2018/08/09/quarry-lane-amazon-third
outlet: The Showroom Floor
published: 2018-08-09
title: "Quarry Lane" awaits its sentence
series: Quarry Lane

Amazon's "Quarry Lane" has had no verdict on a third year, and Jen Salke wasn't about to hand one down at the press tour. "We like the show, we're talking, stay tuned" was the sum of what she offered critics in Beverly Hills on Saturday.

People who sit nearer to the fire tell it otherwise. Two agents with clients in the ensemble say to us that options were picked up on July 31, a deadline at which cast members must be either kept or freed. One of them has heard of a January start in Pittsburgh.

The writers aren't waiting. Since Memorial Day four of them have been meeting in showrunner Carl Destry's garage, on his own dime, and outlines for a first six are on the wall. He'd like eight this time rather than ten.

How long could it take? The mystery first opened its doors on November 11, 2016, and its second helping was served on April 6 of this year. By that rhythm nobody ought to bank on anything until the back end of 2019. Sneaky Pete, which got its pickup eleven weeks after arriving, isn't much of a comparison, for it was a bigger hit at once.

Holt McAllister made it known on his own that he's through. "Sheriff Dunn is dead, people. I carried the coffin from inside," said the veteran to a radio station in Scranton. The others keep mum.

Reviews were kinder to the sequel than to the original. It has a score of 88 on Rotten Tomatoes, and Sarah Gadon's guest turn was talked of for an Emmy, which it did not get. Nominations were read out on July 12.

If Amazon says no, could Hulu step in? Destry doesn't want to think about that.

=== claims
- | platform Amazon | official | + | - | Amazon's
3 | renewal renewed | official | - | - | ^
3 | renewal renewed | official | - | Jen Salke | "We like
3 | production filming starts when=2019-01 | reported | + | The Showroom Floor | One of them
3 | production writing under way | official | + | - | Since Memorial
3 | production writing starts when=2018-05 | official | + | - | ^
- | crew Carl Destry / showrunner | official | + | - | ^
3 | episodes 8 | official | + | Carl Destry | He'd like
2 | episodes 10 | official | + | - | ^
1 | release 2016-11-11 | official | + | - | The mystery
2 | release 2018-04-06 | official | + | - | ^
3 | release 2019-09.. | predicted | + | - | By that rhythm
3 | precedent Sneaky Pete / renewal / 3 | official | + | - | Sneaky Pete
3 | cast Holt McAllister / Sheriff Dunn / leaving | official | + | Holt McAllister | Holt McAllister made
- | cast Sarah Gadon / - / - | official | + | - | It has a score
