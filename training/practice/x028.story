url: https://www.crumbandcurd.example/2020/09/08/the-great-village-bake-covid
outlet: Crumb & Curd
published: 2020-09-08
title: How the Village Bake rose again
series: The Great Village Bake

There was a moment in May, confides judge Dame Pru Loxley, when she had her apron framed. No tent, no contestants, no flour. Channel 4's The Great Village Bake looked set to skip a year for the first time since it started in the summer of 2012.

What saved it was a hotel. For six weeks, bakers, judges, camera people, two vets and a hundred hens sealed themselves off at Down Hall, and on August 28 out they came with series nine complete. "Complete bar the voice-over," corrects Griff Nolan, who presents it and had to shout.

The tent goes up on your screens on September 22, a Tuesday as ever. In normal times it'd have been with us by late August; those four weeks are all that the pandemic has cost it.

Ten rounds instead of the usual dozen have been made. Alongside Loxley, Marco Bellini sits at the table again, whereas Jonty Frayne's place next to Nolan has been taken by comedian Suki Adeleke.

Would they repeat the experiment? It may not come to that. A tenth series has been part of the deal with Channel 4 from the outset; its tent is booked for the second half of April, in Berkshire. Past this one, everything is in the air, since the channel's contract with Ladle TV runs out with it, and if the tabloids are right ITV has deep pockets.

Applications for the next batch close on December 6. You need to be over 16 and not to have worked as a pastry cook.

The American cousin is less fortunate. The Great Village Bake USA has been scrapped by ABC for this winter, and when, or whether, it'll have its sixth season no one in Burbank is willing to predict.

Last year's winner, Alma Brandreth, has published a book on lamination. We gave it four stars.

=== claims
- | cast Pru Loxley / - / - | official | + | - | There was a moment
- | platform Channel 4 | official | + | - | Channel 4's The Great
1 | release 2012-06..2012-08 | official | + | - | ^
9 | production filming ends when=2020-08-28 | official | + | - | For six weeks
9 | production post-production ends | official | - | Griff Nolan | "Complete bar the voice-over
- | cast Griff Nolan / - / - | official | + | - | ^
9 | release 2020-09-22 | official | + | - | The tent goes up
9 | release 2020-08-21..2020-08-31 | official | - | - | In normal times
9 | delay to=2020-09-22 | official | + | - | ^
9 | episodes 10 | official | + | - | Ten rounds instead
9 | cast Marco Bellini / - / returning | official | + | - | Alongside Loxley
9 | cast Jonty Frayne / - / leaving | official | + | - | ^
9 | cast Suki Adeleke / - / joining | official | + | - | ^
10 | renewal renewed | official | + | - | A tenth series has
10 | production filming starts when=2021-04-16..2021-04-30 | official | + | - | ^
11 | renewal renewed | official | - | - | Past this one
The Great Village Bake USA :: 6 | renewal renewed | official | - | - | The Great Village Bake USA
