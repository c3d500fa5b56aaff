url: https://www.tvtemperature.example/2016/03/09/crown-of-wrens-what-next
outlet: TV Temperature
published: 2016-03-09
title: Crown of Wrens: the fifth is safe, the sixth isn't
series: Crown of Wrens

Let me sort out the numbers, as half the internet has them wrong. The Wrens you've been watching on Starz since January 23 are the fourth lot. A fifth lot has been a certainty since the autumn before last, when the network took two at one stroke. So when Monday's headlines cried "Wrens renewed!" they were sixteen months late.

What did happen on Monday is that Starz's Carl Marsden, in front of a room of bankers, was asked about a sixth. "I could do without one," he said. "So could the budget." His publicist rang me an hour later to stress that it isn't a cancellation. I'd call it a door left on the latch.

Now for year five. It's going to be longer, as thirteen chapters of it are planned against ten in every year to date. They were to have been shot from this month on, but Belgrade's castle has a hole in the roof and the carpenters want until May. As a result the January slot, a tradition since the show first came on the air in January 2013, cannot be kept. Marsden's bankers were shown a slide with "S5: Q2 17."

Ruth Ellery has sworn to stay Queen Ysolde until she dies, hers or the queen's. Callum Dacre is off. (He told Entertainment Weekly so himself, before anyone could tell him.) Who gets the axe, and by whose hand, was settled by the writers as early as last week, and no, they didn't consult the books. With book five still unfinished on the desk of novelist P. D. Harrow they couldn't have.

Our bet: there'll be a sixth year and it'll be the end. Outlander-size sales don't come along often, and Crown of Wrens sells in 140 countries.

Season four goes out in eight weeks' time. In the UK, the people of Sky Atlantic have had it from day one.

=== claims
- | platform Starz | official | + | - | The Wrens you've
4 | release 2016-01-23 | official | + | - | ^
5 | renewal renewed when=2014-09..2014-11 | official | + | - | A fifth lot
4 | renewal renewed when=2014-09..2014-11 | official | + | - | ^
6 | renewal renewed | official | - | Carl Marsden | "I could do
6 | renewal cancelled | official | - | publicist | His publicist
5 | episodes 13 | official | + | - | It's going to be
1 | episodes 10 | official | + | - | ^
2 | episodes 10 | official | + | - | ^
3 | episodes 10 | official | + | - | ^
4 | episodes 10 | official | + | - | ^
5 | production filming starts when=2016-03 | official | - | - | They were to
5 | production filming starts when=2016-05 | official | + | - | ^
1 | release 2013-01 | official | + | - | As a result
5 | release 2017-01 | official | - | - | ^
5 | delay to=2017-04..2017-06 | official | + | - | ^
5 | release 2017-04..2017-06 | official | + | Carl Marsden | Marsden's bankers
5 | cast Ruth Ellery / Queen Ysolde / returning | official | + | Ruth Ellery | Ruth
5 | cast Callum Dacre / - / leaving | official | + | Callum Dacre | Callum
- | source_material novel / - | official | + | - | With book five
6 | renewal final | predicted | + | - | Our bet
- | platform Sky Atlantic | official | + | - | In the UK
