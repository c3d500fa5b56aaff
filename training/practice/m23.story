url: https://www.pressroomnorth.example/2021/01/27/bbc-four-nations-drama-commissions
outlet: Pressroom North
published: 2021-01-27
title: BBC unveils five dramas from the nations and brings two back

Five writers who've never had a prime-time credit are among those whose work the BBC will make this year and next, the Director of Drama declared at a virtual launch.

Tinderbox is from Belfast. Across four episodes Declan Rafferty, a former fireman, tells of a hotel that burned in 1981. Principal photography, due to have begun before Christmas, was held over to March.

Cardiff's contribution bears the name Rhubarb. It will be seen on BBC Wales first, in both languages, and on BBC One some months on; neither channel has fixed a week. Siân Hopkin leads, as a lawyer turned grower.

For Scotland there is a second dip into Kelpie. When the loch gave up its car, in the opener of 3 May 2020, nine million looked on. Morven Lindsay is on board again as DS Catriona Muir, and so is director Struan Hay; Greg Docherty is not, his superintendent having been carted off to Barlinnie. The scripts came in just before New Year, and the crew heads up to Assynt as soon as the rules allow it.

Bristol has Long Division, a thriller about maths. Its eight half-hours were acquired unseen, after a three-page pitch, and its writer, Femi Adeola, is 23.

Manchester's is called Sixty Seconds, a title which its makers will need to change, since Channel 5 has a quiz so named.

The other returnee? The Moorland Vet will be back with a Christmas special and, a year from now, series eight. That will leave the ninth, already agreed, for 2023.

What doesn't survive is Casement. A sequel was under discussion until last week, a BBC spokesman acknowledged, "but we have decided against it." The Radio Times had reported in October that one was certain.

Viewers could never warm to the politics. Its first part had 4.1 million; the sixth and last, on 29 November, 1.3.

=== claims
Tinderbox :: 1 | episodes 4 | official | + | - | Across four
Tinderbox :: - | crew Declan Rafferty / writer | official | + | - | ^
Tinderbox :: 1 | production filming starts when=2020-12 | official | - | - | Principal
Tinderbox :: 1 | production filming starts when=2021-03 | official | + | - | ^
Tinderbox :: 1 | delay | official | + | - | ^
Rhubarb :: 1 | platform BBC Wales | official | + | - | It will be
Rhubarb :: 1 | platform BBC One | official | + | - | ^
Rhubarb :: 1 | release none | official | - | - | ^
Rhubarb :: - | cast Siân Hopkin / - / - | official | + | - | Siân Hopkin
Kelpie :: 2 | renewal renewed | official | + | - | For Scotland
Kelpie :: 2 | cast Morven Lindsay / DS Catriona Muir / returning | official | + | - | Morven Lindsay
Kelpie :: 1 | crew Struan Hay / director | official | + | - | ^
Kelpie :: 2 | crew Struan Hay / director | official | + | - | ^
Kelpie :: 2 | cast Greg Docherty / - / leaving | official | + | - | ^
Kelpie :: 2 | production writing ends when=2020-12 | official | + | - | The scripts came
Kelpie :: 2 | production filming starts | official | + | - | ^
Long Division :: 1 | episodes 8 | official | + | - | Its eight
Long Division :: - | crew Femi Adeola / writer | official | + | - | ^
The Moorland Vet :: 8 | release 2022-01 | official | + | - | The Moorland
The Moorland Vet :: 9 | renewal renewed | official | + | - | That will
The Moorland Vet :: 9 | release 2023 | official | + | - | ^
Casement :: 2 | renewal cancelled | official | + | BBC spokesman | A sequel was
Casement :: 2 | renewal renewed when=2020-10 | reported | + | Radio Times | The Radio Times
Casement :: 1 | episodes 6 | official | + | - | Its first
Kelpie :: 1 | release 2020-05-03 | official | + | - | When the loch
