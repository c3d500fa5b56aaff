url: https://www.fangrid.example/blog/my-shows-a-ledger
outlet: Fan Grid
published: 2025-08-26
title: My shows, a ledger (and why I cried on Tuesday)

I watch too much. Here's the balance at the end of summer, debit and credit.

Credit: Severn, Plurabelle, The Pit Stop and Slow Burn Society, every one of which has another season coming. I'm told so by Apple, AMC, HBO and Paramount+, in that order. The Pit Stop is the only one with a day, January 8; fifteen shifts again. Plurabelle hasn't a title for its second yet, even, just Rhea Seehorne and a desert.

Debit: oh boy. The Wheel of Hours. Étoiles. Poker Facts. The Residency. Pulse of the City. Ransom Valley I've cried over already in June, and then it was un-cancelled, so I take back three tears. (Only Netflix's second thoughts could do this to me!)

Debit, pending: Nobody Wants This Dog is on my nerves, since the sophomore season's been done for ages and they sit on it till October 23. Alien: Planet Earth, about which Noah H. “knows what a season two would be”; that's not an order. Murderbots! They did renew that, on July 10, one day before its tenth and closing episode. So: credit.

Tuesday's tears were for And Just Like Those. After three, they decided it's enough; Michael P. King, who runs it, posted it himself at the beginning of the month, but I only saw now. The two-part finale, August 14, I'll watch when I'm strong.

Carry-over from 2024: Yellow Coats, which ends with its fourth, they say, they being Showtime. Silos, 3 and 4 filmed in a lump, nobody knows for when. House of David's Star went from Wonder to Prime.

Net result: plus two. If Severn's third takes three more years like its second (it took three, remember), I'll be 41. Do cancelled shows go to heaven? My mother wants to know if Matlocked is one of them. It isn't, Mama. October 12.

=== claims
Severn :: - | renewal renewed | official | + | - | Credit: Severn
Plurabelle :: - | renewal renewed | official | + | - | ^
The Pit Stop :: - | renewal renewed | official | + | - | ^
Slow Burn Society :: - | renewal renewed | official | + | - | ^
The Pit Stop :: - | release 2026-01-08 | official | + | - | The Pit Stop is
The Pit Stop :: - | episodes 15 | official | + | - | ^
Plurabelle :: 2 | cast Rhea Seehorne / - / - | official | + | - | Plurabelle hasn't
The Wheel of Hours :: - | renewal cancelled | official | + | - | The Wheel
Étoiles :: - | renewal cancelled | official | + | - | Étoiles
Poker Facts :: - | renewal cancelled | official | + | - | Poker
The Residency :: - | renewal cancelled | official | + | - | The Residency
Pulse of the City :: - | renewal cancelled | official | + | - | Pulse
Ransom Valley :: - | renewal cancelled when=2025-06 | official | + | - | Ransom
Ransom Valley :: - | renewal renewed | official | + | - | ^
Nobody Wants This Dog :: 2 | release 2025-10-23 | official | + | - | Debit, pending
Nobody Wants This Dog :: 2 | production filming ends | official | + | - | ^
Alien: Planet Earth :: 2 | renewal renewed | official | - | - | Alien
Murderbots :: - | renewal renewed when=2025-07-10 | official | + | - | They did
Murderbots :: 1 | episodes 10 | official | + | - | ^
And Just Like Those :: 4 | renewal cancelled when=2025-08-01..2025-08-10 | official | + | Michael P. King | After three
And Just Like Those :: - | crew Michael P. King / showrunner | official | + | - | ^
Yellow Coats :: 4 | renewal final | official | + | Showtime | Carry-over
Silos :: 3 | production filming ends | official | + | - | Silos
Silos :: 4 | production filming ends | official | + | - | ^
Silos :: 3 | release none | official | - | - | ^
Silos :: 4 | release none | official | - | - | ^
House of David's Star :: - | platform Prime | official | + | - | House of
Severn :: 3 | renewal renewed | official | + | - | If Severn's
Matlocked :: - | renewal cancelled | official | - | - | It isn't
Matlocked :: - | release 2025-10-12 | official | + | - | October
