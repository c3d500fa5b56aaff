url: https://www.cartooncable.example/2019/07/20/goblin-accountants-season-two
outlet: Cartoon Cable
published: 2019-07-20
title: Netflix Orders More ‘Tax Goblins,’ Sets September for Season 2 of ‘Captain Puddle’

SAN DIEGO — At a Comic-Con panel that ran twenty minutes over, Netflix announced on Saturday that “Tax Goblins” has been renewed for a third season. Twelve half-hours were ordered.

The grown-up cartoon from Lena Okonjo is set in a cave in which imps do the bookkeeping of dragons. Ted Muldoon voices Grubb, the only honest one, and Kristen Yao is Ms. Flint.

Season two dropped in March; a Christmas special will keep fans warm in the meantime.

The same panel had news for the very young: the second season of “Captain Puddle” arrives on September 13, and “Moth Academy,” a first series for the French studio Loup Noir, is coming in early 2020. A teaser for the latter was shown in the hall but hasn't been put online.

“Captain Puddle” is drawn from the picture books by Irene Dahl. Its voice cast keeps Peter Amadi as the Captain, while Joey Sung, 12, replaces Max Orlin as Drip, since Max's voice broke.

Okonjo, who also executive produces, was asked whether Grubb will ever get paid. “Not on my watch.”

Her earlier pilot “Mole Rat Court” was passed over by Adult Swim in 2016, and she brought a clip of it along, for laughs.

=== claims
Tax Goblins :: 3 | renewal renewed when=2019-07-20 | official | + | Netflix | SAN DIEGO
Tax Goblins :: 3 | episodes 12 | official | + | - | Twelve half-hours
Tax Goblins :: - | crew Lena Okonjo / creator | official | + | - | The grown-up
Tax Goblins :: - | cast Ted Muldoon / Grubb / - | official | + | - | Ted Muldoon
Tax Goblins :: - | cast Kristen Yao / Ms. Flint / - | official | + | - | ^
Tax Goblins :: 2 | release 2019-03 | official | + | - | Season two dropped
Captain Puddle :: 2 | release 2019-09-13 | official | + | - | The same panel
Moth Academy :: 1 | release 2020-01-01..2020-04-30 | official | + | - | ^
Moth Academy :: 1 | trailer teaser | official | + | - | A teaser for
Captain Puddle :: - | source_material other / - | official | + | - | “Captain Puddle” is
Captain Puddle :: 2 | cast Peter Amadi / Captain / returning | official | + | - | Its voice
Captain Puddle :: 2 | cast Joey Sung / Drip / joining | official | + | - | ^
Captain Puddle :: 2 | cast Max Orlin / Drip / leaving | official | + | - | ^
Tax Goblins :: - | crew Lena Okonjo / producer | official | + | - | Okonjo, who
