url: https://www.primetimepost.example/2012/06/21/sons-of-the-delta
outlet: Primetime Post
published: 2012-06-21
title: 'Sons of the Delta': A&E renews; Fulton out
series: Sons of the Delta

Ray Fulton will not be dancing on the riverboat next year.

A&E has handed its bayou soap Sons of the Delta a sophomore pickup but not its leading man. The network and Fulton, who as gambler Beau Thibodeaux was in every one of the thirteen hours, have “mutually agreed to part,” a rep said. The others stay put: Jolene Cray (Marie), Clarence Watts (Big Papa), Luanne Sharpe (Sister Eulalie), and Dougie and Donnie Hebert as the twins.

Filling the void are two men. Chris Sandoz boards as Beau's half-brother Remy, and Harlan Moss as Remy's bad conscience, a preacher. Singer Dr. Tom — he of “Gris-Gris Girl” — drops anchor for three episodes.

Creator Wes Tolliver will be sole executive producer, since Marti Lange has exited over what she on her blog described as "taste." Tolliver, a former riverboat cook, directs the season opener; he'd never directed before. Paula Escher and Sy Goldman write with him. Escher was hired from Fuse's Catfish Row, as was line producer Jimmy Boudreaux.

Shreveport once again stands in for New Orleans when shooting recommences in August. A&E eyes a January debut.

The reviews had been mixed. Tim Goodson of the San Francisco Star wrote of Cray that she "could read me the phone book, and in episode four she does." Fulton, in his first interview since, gives no grudge away: "Clarence cried, I cried, the gator cried." He'll play George Wallace in HBO's film Schoolhouse Door, opposite Denise Pratt as Vivian Malone and under Spike Lonergan's direction.

Bob DeBitto, A&E's president, is a fan of the gator.

=== claims
2 | renewal renewed | official | + | - | A&E has handed
2 | cast Ray Fulton / Beau Thibodeaux / leaving | official | + | A&E | Ray Fulton
- | platform A&E | official | + | - | A&E has handed
1 | cast Ray Fulton / Beau Thibodeaux / - | official | + | - | The network and
1 | episodes 13 | official | + | - | ^
2 | cast Jolene Cray / Marie / returning | official | + | - | The others stay
2 | cast Clarence Watts / Big Papa / returning | official | + | - | ^
2 | cast Luanne Sharpe / Sister Eulalie / returning | official | + | - | ^
2 | cast ?Dougie Hebert / the twins / returning | official | + | - | ^
2 | cast Donnie Hebert / the twins / returning | official | + | - | ^
2 | cast Chris Sandoz / Remy / joining | official | + | - | Chris Sandoz
2 | cast Harlan Moss / a preacher / joining | official | + | - | ^
2 | cast Dr. Tom / - / joining | official | + | - | Singer Dr.
- | crew Wes Tolliver / creator | official | + | - | Creator Wes
2 | crew Wes Tolliver / producer | official | + | - | ^
2 | crew Marti Lange / producer | official | - | - | ^
2 | crew Wes Tolliver / director | official | + | - | Tolliver, a
2 | crew Paula Escher / writer | official | + | - | Paula Escher
2 | crew Sy Goldman / writer | official | + | - | ^
2 | crew Wes Tolliver / writer | official | + | - | ^
2 | crew Jimmy Boudreaux / producer | official | + | - | Escher was
2 | production filming starts when=2012-08 | official | + | - | Shreveport once
2 | release 2013-01 | official | + | - | A&E eyes
- | cast Jolene Cray / - / - | official | + | - | Tim Goodson
