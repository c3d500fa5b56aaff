url: https://www.finaleline.example/2017/05/24/low-country-finale-how-it-ends
outlet: Finale Line
published: 2017-05-24
title: How ‘Low Country’ Said Goodnight
series: Low Country

SPOILERS. Six years of moonshine, marsh fever and bad uncles came down to one porch swing, and as of 11:02 last night it is empty.

Nobody at FX, home of the Gullah family epic, was caught off guard. In July 2015 the cable channel and showrunner Dee Washington put out word that they would do two more seasons and leave it there, a courtesy that most dramas only dream of. So the sixth, on since March 7, knew where it was headed.

Did Ezra (Keith Obadiah Ross) have to die? “He was dead in the first draft of the pilot,” Washington told us over the phone this morning. “I just kept forgetting to kill him.” She adapted the thing from her grandmother's letters, and her grandmother wanted him dead as well.

Not everybody made it to the swing. Alma Fontaine had moved on after season 4, when she was cast in a superhero movie, though she shows up for eleven seconds as a ghost. Season 5 gave us the flood, still the best hour of the lot.

The ratings rose to 2.6 million, the most since 2013.

What now? Washington owes the channel one more project under her overall deal, a limited series called Rice, which films in Savannah from the middle of July. Ross does Shakespeare in the Park. And Low Country itself? The whole of it is bound for Hulu, where it can be devoured from June 15. A movie isn't in the cards. “There's nobody left,” laughs the boss.

Its neighbors fare variously. The Strained departs with the run now in production, which makes four; Snowfallen was told on Sunday to keep its powder dry for another ten hours; and Tyranny's people are chewing their nails, the network having put off the matter till fall.

The final hour was called “Porch.” It was directed by Lionel Baptiste, who also directed the first, and its 81 minutes have one cut that took him three weeks.

=== claims
5 | renewal renewed when=2015-07 | official | + | FX | In July 2015
6 | renewal final when=2015-07 | official | + | FX | ^
- | crew Dee Washington / showrunner | official | + | - | ^
- | platform FX | official | + | - | Nobody at FX
6 | release 2017-03-07 | official | + | - | So the sixth
- | cast Keith Obadiah Ross / Ezra / - | official | + | - | Did Ezra
- | source_material other / - | official | + | - | She adapted
- | crew Dee Washington / creator | official | + | - | ^
5 | cast Alma Fontaine / - / leaving | official | + | - | Alma Fontaine
Rice :: - | crew Dee Washington / creator | official | + | - | Washington owes
Rice :: 1 | production filming starts when=2017-07-11..2017-07-20 | official | + | - | ^
- | platform Hulu | official | + | - | The whole of
6 | crew Lionel Baptiste / director | official | + | - | It was directed
The Strained :: 4 | renewal final | official | + | - | The Strained departs
The Strained :: 4 | production filming under way | official | + | - | ^
Snowfallen :: - | renewal renewed when=2017-05-21 | official | + | - | ^
Snowfallen :: - | episodes 10 | official | + | - | ^
Tyranny :: - | renewal renewed when=2017-09..2017-11 | official | - | - | ^
