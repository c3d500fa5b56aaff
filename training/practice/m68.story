url: https://www.weekendwire.example/2021/09/25/kids-and-family-animation-slate
outlet: Weekend Wire
published: 2021-09-25
title: Toon time: a family slate from Nickelodeon, Cartoon Network, CBeebies and Netflix

What your children will be asking for, and when.

“Carpet Kids,” Nick's computer-animated take on its own 1991 classic, wasn't long in doubt. Its second season, ordered yesterday, has thirteen half-hours, and Edie Day is the mischievous Tommo again. Paramount+ carries it. A special of October 8 is not part of that.

Likewise revived, “Clued In,” a game of paw prints, got as far as its third year with host Josh Delacroix at the end of August. The fourth is being drawn.

“Infinity Tram,” by contrast, pulled in for good in April: four books, each of ten chapters, and Cartoon Network doesn't want the four others that Owen Dennison had in his bag. “Summer Camp Isle” keeps going; season four arrived in June, five is written, and six, Julia Lane hints, will be the last.

CBeebies put the Danish “Hedgehogs Anonymous” on its schedule for Monday week. It's from the picture books of Mette Friis, with Lenny Henley as the narrator, fifty-two parts, five minutes each.

Netflix brings another “Cat Sensei” in 2022, and won't comment on “Hilde,” whose third and concluding season was promised for this year by its maker, Luke Pearce-Hay, adapting his comics. It isn't going to make it, he wrote on Tuesday.

Amazon? “Tumble Leafs” hasn't been heard of since 2019. “Do, Re & Mia” sings from the 17th (that's to say it has been singing for a week).

Disney is giving “The Ghost of Mona Magee” a premiere on October 1 and gave it a second season in April. Ashley Birchall is Mona; the ghost is Dane Snyder. Songs are Rob Canto's.

Screen time is up to you.

=== claims
Carpet Kids :: 2 | renewal renewed when=2021-09-24 | official | + | - | Its second season
Carpet Kids :: 2 | episodes 13 | official | + | - | ^
Carpet Kids :: 2 | cast Edie Day / Tommo / returning | official | + | - | ^
Carpet Kids :: - | platform Paramount+ | official | + | - | Paramount+ carries
Clued In :: 3 | release 2021-08-21..2021-08-31 | official | + | - | Likewise
Clued In :: 3 | cast Josh Delacroix / - / - | official | + | - | ^
Clued In :: 4 | production filming under way | official | + | - | The fourth is
Infinity Tram :: 5 | renewal cancelled | official | + | - | “Infinity Tram
Infinity Tram :: 4 | episodes 10 | official | + | - | ^
Infinity Tram :: - | crew Owen Dennison / creator | official | + | - | ^
Summer Camp Isle :: 4 | release 2021-06 | official | + | - | “Summer Camp
Summer Camp Isle :: 5 | production writing ends | official | + | - | ^
Summer Camp Isle :: 6 | renewal final | official | + | Julia Lane | ^
Hedgehogs Anonymous :: - | platform CBeebies | official | + | - | CBeebies put
Hedgehogs Anonymous :: - | release 2021-10-04 | official | + | - | ^
Hedgehogs Anonymous :: - | source_material novel / - | official | + | - | It's from
Hedgehogs Anonymous :: - | cast Lenny Henley / - / - | official | + | - | ^
Hedgehogs Anonymous :: - | episodes 52 | official | + | - | ^
Cat Sensei :: - | release 2022 | official | + | - | Netflix brings
Cat Sensei :: - | platform Netflix | official | + | - | ^
Hilde :: 3 | renewal final | official | + | - | ^
Hilde :: - | crew Luke Pearce-Hay / creator | official | + | - | ^
Hilde :: - | source_material comic / - | official | + | - | ^
Hilde :: 3 | release 2021 | official | - | Luke Pearce-Hay | It isn't
Do, Re & Mia :: 1 | release 2021-09-17 | official | + | - | “Do, Re
The Ghost of Mona Magee :: 1 | release 2021-10-01 | official | + | - | Disney is
The Ghost of Mona Magee :: 2 | renewal renewed when=2021-04 | official | + | - | ^
The Ghost of Mona Magee :: - | cast Ashley Birchall / Mona / - | official | + | - | Ashley
The Ghost of Mona Magee :: - | cast Dane Snyder / the ghost / - | official | + | - | ^
The Ghost of Mona Magee :: - | crew Rob Canto / composer | official | + | - | Songs are
