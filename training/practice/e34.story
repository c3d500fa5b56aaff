url: https://www.pilotlight.example/2021/05/cw-grid
outlet: Pilot Light
published: 2021-05-25
title: The CW's 2021-22 plans: Saturdays, superheroes and six farewells

Mark Pedowitz likes an orchard in bloom, and so The CW enters the fall with all seven nights planted.

Mondays: Elm Hollow, whose third begins on October 11, then Sunrise Clinic, brand-new and imported from Toronto.

Tuesdays: Whiplash (season eight, the last) is back on the 26th of that month. It's been decided that it will go on for just 15 hours. Marlon Tate directs two of them, and hangs up the boots of the Blur after 150.

Wednesdays: Coven High and Kid Colossus, in this order, from the 13th.

Thursdays: Walker's neighbor Rhinestone gets an extra ten.

Fridays: Penn & Teller, doing what they do.

Held for midseason: The Alchemists, Superlove and, with a new showrunner in Toni Marquez (in for Craig Beale), the fifth of Blackbriar.

So where, you will be asking, is Lunar Station? Not on the schedule. That needn't mean anything, Pedowitz stressed, a renewal could come as late as June.

Two casualties, then, at last count: Nighthawk & Dove, called off at the script stage, and Gilded Cage, which gets a wrap-up movie in lieu of a fourth season.

The network turns 15 this September. Tate was on Ellen when the grid came out, and guessed that he'd sleep until Christmas. Reruns of Whiplash are to move to TNT in 2022.

=== claims
Elm Hollow :: 3 | release 2021-10-11 | official | + | - | Mondays: Elm Hollow
Whiplash :: 8 | renewal final | official | + | - | Tuesdays: Whiplash
Whiplash :: 8 | release 2021-10-26 | official | + | - | ^
Whiplash :: 8 | episodes 15 | official | + | - | It's been decided
Whiplash :: 8 | crew Marlon Tate / director | official | + | - | Marlon Tate directs
Whiplash :: - | cast Marlon Tate / Blur / - | official | + | - | ^
Coven High :: - | release 2021-10-13 | official | + | - | Wednesdays: Coven High
Kid Colossus :: - | release 2021-10-13 | official | + | - | ^
Rhinestone :: - | episodes 10 | official | - | - | Thursdays: Walker's neighbor
Blackbriar :: 5 | crew Toni Marquez / showrunner | official | + | - | Held for midseason
Blackbriar :: 5 | crew Craig Beale / showrunner | official | - | - | ^
Lunar Station :: - | renewal renewed | official | - | Mark Pedowitz | That needn't mean
Nighthawk & Dove :: 1 | renewal cancelled | official | + | - | Two casualties, then
Gilded Cage :: 4 | renewal cancelled | official | + | - | ^
