url: https://www.animecourier.example/2021/12/20/jump-festa-what-was-said
outlet: Anime Courier
published: 2021-12-20
title: Jump Festa 2022: all the dates, all the dodges
series: Tin Samurai

The stage shows of the weekend are over. We sorted them into promises, hints and silence.

Promises

Tin Samurai kicks off its third term on April 9, in the 5:30 p.m. slot of TV Tokyo. A key visual and a second promotional video were unveiled on Saturday. Sixty seconds, all of them rain.

Bureau of Lost Gods will be back as well, though in July. It has 25 episodes to go through and a new director in Aki Hoshizora. Her predecessor left for a feature.

Hints

"Don't throw away your green aprons," said Yuma Uchida, the voice of Kikuchi in Grocer of the Apocalypse. From this half of the hall concluded that a second season is coming. Toho, on being called by Comic Natalie, said it had nothing to share.

For Moth Queen, the leaker Ryokutya posted on the eve of the event that voices were being recorded since November and that the premiere is locked for autumn 2022. The stage had neither.

Silence

Nothing about Chalk Circle Academy. Its continuation was announced for 2021, and with eleven days of that left, we may safely call it late. Nor about Wolf Ledger, although its own site listed Jump Festa till Friday. Will it ever come? Some at the booth spoke of spring, but they had been there since six in the morning.

Fifteen months passed between the end of Dr. Stone's opening season and its next; measured by that, Grocer of the Apocalypse would be due about now. The Promised Neverland is the other yardstick, and a sad one.

The Tin Samurai movie grossed two billion yen. It comes out on Blu-ray on January 26, with a booklet and a clip from the making-of.

Our live blog of both days is archived here.

=== claims
3 | release 2022-04-09 | official | + | - | Tin Samurai kicks
3 | platform TV Tokyo | official | + | - | ^
3 | trailer trailer when=2021-12-18 | official | + | - | A key visual
Bureau of Lost Gods :: - | release 2022-07 | official | + | - | Bureau of Lost
Bureau of Lost Gods :: - | episodes 25 | official | + | - | It has 25
Bureau of Lost Gods :: - | crew Aki Hoshizora / director | official | + | - | ^
Grocer of the Apocalypse :: - | cast Yuma Uchida / Kikuchi / - | official | + | - | "Don't throw
Grocer of the Apocalypse :: 2 | renewal renewed | rumored | + | - | From this half
Grocer of the Apocalypse :: 2 | renewal renewed | official | - | Toho | Toho, on
Moth Queen :: - | production filming starts when=2021-11 | reported | + | Ryokutya | For Moth Queen
Moth Queen :: - | release 2022-09..2022-11 | reported | + | Ryokutya | ^
Chalk Circle Academy :: - | release 2021 | official | - | - | Its continuation
Chalk Circle Academy :: - | delay | predicted | + | - | ^
Wolf Ledger :: - | release 2022-03..2022-05 | rumored | + | - | Some at the booth
Grocer of the Apocalypse :: 2 | precedent Dr. Stone / release / 15 | official | + | - | Fifteen months
Grocer of the Apocalypse :: 2 | release 2021-12 | predicted | + | - | ^
