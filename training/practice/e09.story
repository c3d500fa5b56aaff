url: https://www.peakmeter.example/2020/07/paused-list
outlet: Peak Meter
published: 2020-07-06
title: Which shows are shooting again, and which are stuck

Four months after the great stop, the lights go on here and there. Our list, as of this morning.

• Gallows Bay (HBO Max) — Crew summoned to Halifax for July 20. Three episodes of the second season were missing when everyone was sent home.
• Ninth Precinct (CBS) — Writers have been Zooming since mid-June on a year eight that is penciled in for November.
• Madam Alchemist (Netflix) — Wrapped two days before lockdown; editors are cutting from their kitchens. Premiere unchanged: September 18.
• The Understudies (Hulu) — Not before the fall, and with a smaller cast. Lorna Teague has bowed out, citing her health.
• Deep State Diner (Peacock) — The launch, once set for July 15, has been scrapped with nothing in its place.
• Warhorse (Starz) — Insurance hasn't been settled, so nobody has set foot on the Hungarian set.
• Emerald Hill (The CW) — Slipped from October to January, like everything else the network has.
• Small Claims (ABC) — Rehearsals by webcam. The studio tour is closed.
• Twelve Bells (Showtime) — Dublin shoot resumed last Wednesday, masks and all; our spy says it's for the third season and the last.
• Gorgon (FX) — "We go when it is safe," creator Jessa Lindqvist tweeted, adding that the scripts for season 2 have been finished since April.

What have we missed? The SAG-AFTRA guidelines can be read here. Next update on July 20.

=== claims
Gallows Bay :: - | platform HBO Max | official | + | - | Gallows Bay (HBO Max)
Gallows Bay :: 2 | production filming starts when=2020-07-20 | official | + | - | ^
Ninth Precinct :: - | platform CBS | official | + | - | Ninth Precinct (CBS)
Ninth Precinct :: 8 | production writing starts when=2020-06-11..2020-06-20 | official | + | - | ^
Ninth Precinct :: 8 | release 2020-11 | official | + | - | ^
Madam Alchemist :: - | platform Netflix | official | + | - | Madam Alchemist (Netflix)
Madam Alchemist :: - | production filming ends when=2020-03 | official | + | - | ^
Madam Alchemist :: - | production post-production under way | official | + | - | ^
Madam Alchemist :: - | release 2020-09-18 | official | + | - | ^
The Understudies :: - | platform Hulu | official | + | - | The Understudies (Hulu)
The Understudies :: - | production filming starts when=2020-09-01.. | official | + | - | ^
The Understudies :: - | cast Lorna Teague / - / leaving | official | + | - | ^
Deep State Diner :: - | platform Peacock | official | + | - | Deep State Diner
Deep State Diner :: 1 | release 2020-07-15 | official | - | - | ^
Warhorse :: - | platform Starz | official | + | - | Warhorse (Starz)
Warhorse :: - | production filming starts | official | - | - | ^
Emerald Hill :: - | platform The CW | official | + | - | Emerald Hill (The CW)
Emerald Hill :: - | delay to=2021-01 | official | + | - | ^
Emerald Hill :: - | release 2021-01 | official | + | - | ^
Small Claims :: - | platform ABC | official | + | - | Small Claims (ABC)
Twelve Bells :: - | platform Showtime | official | + | - | Twelve Bells (Showtime)
Twelve Bells :: 3 | production filming starts when=2020-07-01 | official | + | - | ^
Twelve Bells :: 3 | renewal final | rumored | + | - | ^
Gorgon :: - | platform FX | official | + | - | Gorgon (FX)
Gorgon :: - | crew Jessa Lindqvist / creator | official | + | - | ^
Gorgon :: 2 | production writing ends when=2020-04 | official | + | Jessa Lindqvist | ^
