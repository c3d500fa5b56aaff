url: https://www.desertsignal.example/entertainment/mesa-blue-season-five
outlet: The Desert Signal
published: 2022-07-29
title: ‘Mesa Blue’ gets its last sunset in the fall
series: Mesa Blue

TUCSON — You could tell from the hats that something was up. At the Rialto on Thursday night half the crowd wore Stetsons, and when the lights came down they were told what they had driven in for: “Mesa Blue” rides again on Sunday, October 16.

The hour-long western, TNT's most stubborn survivor, was never in a hurry. Four years separate us from August 12, 2018, when it first saddled up, and the episodes made in all that time come to a modest thirty-nine. Season 5 throws in a baker's dozen and then hangs up its spurs.

Said co-showrunner Lupe Arriaga: “We wrote toward this for two years. I could have used a third.” She stands by a decision that raised some dust, namely to split the farewell, with the last five hours reserved for January 2023.

Season 4, it should be recalled, missed its own party. Slated for the Fourth of July of last year, it got the whole of its calendar torn up by wildfire and only went out on November 7.

Nobody at the Rialto was allowed to film the trailer. It becomes public on Monday. Until then there's the teaser, a single boot, that TNT tweeted in May.

A question from the balcony concerned the books. Yes, the pair of Ray Delacroix paperbacks from which Mesa Blue drew its first breath have been used up since season 2. No, Delacroix's “The Borax War” isn't next; that one belongs to Hulu, as a movie.

A prequel is something that TNT executives, who were seated in row C, talk about when the bar is open. Reyes Montoya, 61 (Sheriff Cobb), closed the evening with a song. He starts a residency in Branson on October 17, the day after.

There's been loose talk in the saloons, none of it from TNT, that the last hour clocks in at two. The Tucson Weekly has gone further and printed a tale about AMC picking up the prequel.

=== claims
5 | release 2022-10-16 | official | + | - | At the Rialto
- | platform TNT | official | + | - | The hour-long western
1 | release 2018-08-12 | official | + | - | Four years separate
5 | episodes 13 | official | + | - | Season 5 throws
5 | renewal final | official | + | - | ^
- | crew Lupe Arriaga / showrunner | official | + | - | Said co-showrunner
4 | release 2021-07-04 | official | - | - | Slated for the
4 | delay to=2021-11-07 | official | + | - | ^
4 | release 2021-11-07 | official | + | - | ^
5 | trailer trailer when=2022-08-01 | official | + | - | It becomes public
5 | trailer teaser when=2022-05 | official | + | - | Until then there's
- | source_material novel / - | official | + | - | Yes, the pair
- | cast Reyes Montoya / Sheriff Cobb / - | official | + | - | Reyes Montoya

