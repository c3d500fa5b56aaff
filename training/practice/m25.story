url: https://www.ledgerofshows.example/2023/07/24/strike-update-what-stopped
outlet: Ledger of Shows
published: 2023-07-24
title: Pencils down, lights off: where 18 series stand in the second week of the actors' strike

The double strike has emptied the stages. A series-by-series status report, with thanks to the many grips who wrote in.

Stopped in mid-shoot

Wyvern Keep is the outlier, for it rolls on at Leavesden under British contracts; season two should be in the can by the end of September. Not so The Dreamherd, with three of its ten hours to go when Equity members downed tools in Surrey, or Gator Blues, whose second season had been at work since June in Atlanta.

Never started

Plane Girls lost day one of its writers' room, literally: it opened on May 1 and shut on the 2nd. The fifth Basement County has all of its scripts but the finale's, and no start before there is a deal. "We'll pick up a pencil when we're allowed," its co-creator, Russ Dugan, posted. On Karate Kings, the sixth and last, the same picture.

Safely finished

Bismarck (5th, FX) is through with everything, mix and music included, and goes on the air November 21. Jotun, season 2, Disney+: done last October, coming October 6. Sunrise Live wrapped its third in February; a fourth has been commissioned already, and it's Apple's plan that at least the September 13 start be kept. Red Orbit, season four? Complete, but Apple hasn't circled any day.

Moved

FX's The Pensioner, second helping: 2024. The ABC reality shows aside, nothing scripted that isn't a rerun will be found on the fall schedule; Chalk Dust and Sloan Memorial, thus, are midseason now at the earliest.

Struck out

Diamond Girls was going to have four more episodes as a goodbye. Amazon tore up that order on Friday, citing the strikes. Stub World suffered likewise: its pickup for a second year, dated February 9, has been reversed.

One cheerful note. Frybread Kids, in its third and last year on FX, is unaffected; the premiere is next Wednesday.

=== claims
Wyvern Keep :: 2 | production filming under way | official | + | - | Wyvern Keep
Wyvern Keep :: 2 | production filming ends when=2023-07-24..2023-09-30 | predicted | + | - | ^
The Dreamherd :: - | production filming under way | official | - | - | Not so The
The Dreamherd :: - | episodes 10 | official | + | - | ^
Gator Blues :: 2 | production filming starts when=2023-06 | official | + | - | ^
Gator Blues :: 2 | production filming under way | official | - | - | ^
Plane Girls :: - | production writing starts when=2023-05-01 | official | + | - | Plane Girls
Plane Girls :: - | production writing under way | official | - | - | ^
Basement County :: 5 | production writing ends | official | - | - | The fifth Basement
Basement County :: 5 | production filming starts | official | - | - | ^
Basement County :: - | crew Russ Dugan / creator | official | + | - | "We'll pick
Karate Kings :: 6 | renewal final | official | + | - | On Karate
Karate Kings :: 6 | production filming starts | official | - | - | ^
Bismarck :: 5 | platform FX | official | + | - | Bismarck (
Bismarck :: 5 | production post-production ends | official | + | - | ^
Bismarck :: 5 | release 2023-11-21 | official | + | - | ^
Jotun :: 2 | platform Disney+ | official | + | - | Jotun
Jotun :: 2 | production filming ends when=2022-10 | official | + | - | ^
Jotun :: 2 | release 2023-10-06 | official | + | - | ^
Sunrise Live :: 3 | production filming ends when=2023-02 | official | + | - | Sunrise Live
Sunrise Live :: 4 | renewal renewed | official | + | - | ^
Sunrise Live :: 3 | release 2023-09-13 | official | + | - | ^
Red Orbit :: 4 | release none | official | - | - | Complete, but
The Pensioner :: - | platform FX | official | + | - | FX's The Pensioner
The Pensioner :: 2 | delay to=2024 | official | + | - | ^
The Pensioner :: 2 | release 2024 | official | + | - | ^
Diamond Girls :: - | renewal cancelled when=2023-07-21 | official | + | - | Amazon tore
Stub World :: 2 | renewal renewed when=2023-02-09 | official | + | - | Stub World
Stub World :: 2 | renewal cancelled | official | + | - | ^
Frybread Kids :: 3 | renewal final | official | + | - | Frybread Kids, in
Frybread Kids :: - | platform FX | official | + | - | ^
Frybread Kids :: 3 | release 2023-08-02 | official | + | - | ^
