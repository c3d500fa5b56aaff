url: https://www.whatseasonisit.example/2022/10/17/how-many-seasons-are-left
outlet: What Season Is It
published: 2022-10-17
title: How many seasons are left? A count for nine long runners

Renewal news comes in dribs, drabs and double orders. Who's still owed what?

Homesteaders (NBC). One. NBC bought three more years of the ranch saga, six to eight, in May 2019; two of these have been aired since, and the concluding one has been on since the 4th.

Sloan Memorial (ABC). None after this, the nineteenth, on paper. It'd be news if that was it.

Gus's Diner (Fox). The thirteenth is under way; the contract of 2020 covers it, and that is that for now.

The Pattersons (Fox). Two seasons, 33 and 34, were ordered in March 2021. 34 bowed last month. Work it out.

Law Dogs (CBS) was sure of a third, and got it, and will be cut short: there isn't to be a fourth, the network has told its cast.

Doctors Abroad (BBC One). Since the 2020 deal for three, two are gone. Filming of the third begins in Valencia “when the oranges are ripe,” so producer Will Trotwood, by which he means January.

The Widow's Portion (Hulu). Six was promised in September, with the fifth not a week old; the sequel after Marge Attley's second book will follow that, in Bryce Millard's hands. In her own hands Yvette Straw has a baby.

You & Yours (Netflix). Four's finished filming at Elstree in August. Pen Badger-Roe, who's in every scene, won't be drawn as to a five.

Flat Cap Kings (BBC One/Netflix). Zero. The sixth, of February this year, closed the shop. There's the film to come, of which Stephen Knightley-Orr has done the script. He'll be shooting it “in Digbeth, in about eighteen months.”

What has been settled, finally, in the matter of “Manifold”? Less than nothing. Three, and out. Its fans have bought a billboard.

=== claims
Homesteaders :: - | platform NBC | official | + | - | Homesteaders (
Homesteaders :: 6 | renewal renewed when=2019-05 | official | + | - | NBC bought
Homesteaders :: 7 | renewal renewed when=2019-05 | official | + | - | ^
Homesteaders :: 8 | renewal renewed when=2019-05 | official | + | - | ^
Homesteaders :: 8 | renewal final | official | + | - | ^
Homesteaders :: 8 | release 2022-10-04 | official | + | - | ^
Sloan Memorial :: - | platform ABC | official | + | - | Sloan Mem
Sloan Memorial :: 20 | renewal renewed | official | - | - | None after
Gus's Diner :: - | platform Fox | official | + | - | Gus's
Gus's Diner :: 13 | renewal renewed when=2020 | official | + | - | The thirteenth
The Pattersons :: - | platform Fox | official | + | - | The Patt
The Pattersons :: 33 | renewal renewed when=2021-03 | official | + | - | Two seasons
The Pattersons :: 34 | renewal renewed when=2021-03 | official | + | - | ^
The Pattersons :: 34 | release 2022-09 | official | + | - | 34 bowed
Law Dogs :: - | platform CBS | official | + | - | Law Dogs
Law Dogs :: 3 | renewal renewed | official | + | - | ^
Law Dogs :: 4 | renewal cancelled | official | + | CBS | ^
Doctors Abroad :: - | platform BBC One | official | + | - | Doctors
Doctors Abroad :: 3 | production filming starts when=2023-01 | official | + | Will Trotwood | Filming of
Doctors Abroad :: - | crew Will Trotwood / producer | official | + | - | ^
The Widow's Portion :: - | platform Hulu | official | + | - | The Widow
The Widow's Portion :: 6 | renewal renewed when=2022-09 | official | + | - | Six was
The Widow's Portion :: 5 | release 2022-09 | official | + | - | ^
The Widow's Portion :: - | cast Yvette Straw / - / - | official | + | - | In her own
You & Yours :: - | platform Netflix | official | + | - | You &
You & Yours :: 4 | production filming ends when=2022-08 | official | + | - | Four's
You & Yours :: - | cast Pen Badger-Roe / - / - | official | + | - | Pen Badger
You & Yours :: 5 | renewal renewed | official | - | Pen Badger-Roe | ^
Flat Cap Kings :: - | platform BBC One | official | + | - | Flat Cap
Flat Cap Kings :: - | platform Netflix | official | + | - | ^
Flat Cap Kings :: 6 | release 2022-02 | official | + | - | The sixth, of
Flat Cap Kings :: 6 | renewal final | official | + | - | ^
Manifold :: 4 | renewal cancelled | official | + | - | Three, and
