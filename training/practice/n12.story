url: https://www.longviewtv.example/features/the-millers-of-gant-at-ten
outlet: Longview
published: 2018-03-20
title: Ten years of ‘The Millers of Gant’: a family history
series: The Millers of Gant

It was never meant to last. When The Millers of Gant crept onto AMC on 20 March 2008, in the shadow of a writers' strike, its makers had been promised six hours and not one more.

Lorna Teague had written the pilot on the night shift of a copy shop. Three networks passed. AMC said yes in April 2007, and that autumn the six episodes of the first season were filmed in a disused mill in North Carolina.

The second was a closer thing. Only 700,000 people had watched, and for ten weeks no one called. The pickup came through in June 2008 by fax. ("I still have it," Teague says, "framed, over the toilet.") It was a longer affair of thirteen parts, unveiled in April 2009.

Then came the golden years. Season three won everything in sight; season four, which opened on 10 April 2011, drew five million. Rob Castellano left before the fifth, which he has since called the dumbest decision of his life, and his Uncle Ray was written out with a postcard from Tampa.

By 2013 the mood had soured. Salaries put the sixth back by half a year, to October, and AMC made it known that it would be the last. It ran to sixteen episodes, cut in two. The closing hour, in which Ma Miller switches off the porch light, went out in June 2014 and is taught in film schools.

Mary Beth Kessler was Ma from the first scene to the last. She died in 2016.

There has been talk of a reunion ever since. Will the lights go on again? "If someone wrote me a fax, perhaps," says Teague. A spokesman for AMC says that no revival is in development.

=== claims
1 | release 2008-03-20 | official | + | - | When The Millers
- | platform AMC | official | + | - | ^
- | crew Lorna Teague / writer | official | + | - | Lorna Teague had
1 | renewal renewed when=2007-04 | official | + | - | AMC said yes
1 | episodes 6 | official | + | - | ^
1 | production filming under way when=2007-09-01..2007-11-30 | official | + | - | ^
2 | renewal renewed when=2008-06 | official | + | - | The pickup came
2 | episodes 13 | official | + | - | It was a longer
2 | release 2009-04 | official | + | - | ^
4 | release 2011-04-10 | official | + | - | Season three won
5 | cast Rob Castellano / Uncle Ray / leaving | official | + | - | Rob Castellano left
6 | delay to=2013-10 | official | + | - | Salaries put
6 | release 2013-10 | official | + | - | ^
6 | renewal final | official | + | AMC | ^
6 | episodes 16 | official | + | - | It ran to sixteen
- | cast Mary Beth Kessler / Ma Miller / - | official | + | - | Mary Beth Kessler
7 | renewal renewed | official | - | AMC | A spokesman for
