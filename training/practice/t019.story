url: https://www.capitalwire.example/entertainment/2012/amc-renews-hollow-road
outlet: Capital Wire
published: 2012-12-06
title: AMC renews 'Hollow Road' for third season
series: Hollow Road

NEW YORK — AMC's post-Civil War drama “Hollow Road” is going round again: the cable channel said Thursday it has ordered 13 more episodes for 2013.

The series tells of a one-armed mapmaker (Caleb Thorne) and the freed slave (Adaeze Okonjo) he hires as a guide. The second season ended in October to an audience of 2.7 million, a rise of 18 percent over the first.

Creator Jefferson Lowe, who won an Emmy this year, will continue as head writer. He shares executive producer duties with Marian Sklar and Thomas Whitfield.

Production resumes in March on a ranch outside Santa Fe, New Mexico.

AMC has lately been less kind to its other Westerns. “Tallgrass” was scrapped in May when its first season had barely finished, and a pilot by the novelist Dale Rusk was not picked up. If the pattern of the last two years holds, “Hollow Road” will be back in August.

“Hollow Road” premiered in 2011.

=== claims
3 | renewal renewed when=2012-12-06 | official | + | AMC | NEW YORK
3 | episodes 13 | official | + | AMC | ^
3 | release 2013 | official | + | AMC | ^
- | platform AMC | official | + | - | ^
- | cast Caleb Thorne / - / - | official | + | - | The series tells
- | cast Adaeze Okonjo / - / - | official | + | - | ^
- | crew Jefferson Lowe / creator | official | + | - | Creator Jefferson
3 | crew Jefferson Lowe / writer | official | + | - | ^
- | crew Jefferson Lowe / producer | official | + | - | He shares
- | crew Marian Sklar / producer | official | + | - | ^
- | crew Thomas Whitfield / producer | official | + | - | ^
3 | production filming starts when=2013-03 | official | + | - | Production resumes
Tallgrass :: 2 | renewal cancelled when=2012-05 | official | + | - | “Tallgrass”
1 | release 2011 | official | + | - | “Hollow Road” premiered
3 | release 2013-08 | predicted | + | - | If the pattern
