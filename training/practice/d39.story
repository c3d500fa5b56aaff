url: https://www.filmogram.example/2026/02/04/dukes-of-dust-season-6-cameras-this-month
outlet: Filmogram
published: 2026-02-04
title: Dukes of Dust Season 6: Filming in February, Is It Cal's Story or Josie's?
series: Dukes of Dust

Riders of the range, saddle up: Dukes of Dust Season 6 trots up at a speed we aren't used to. The last hour of Season 5 went out on Paramount Network on January 25, 2026, and already showrunner Brett Halloran has told TV Insider that every one of the new scripts is locked and that this month, on the ranch near Bozeman, the clapper falls.
Where Is Dukes of Dust Season 6 Being Shot?
Apart from Bozeman the caravan makes halts in Alberta and, for interiors, in a former carpet factory which was converted so that a year may be shaved off the whole business.
Half a year of shooting is the custom here. Reckon with a wrap in August, then, and with five months at the editing desk; that would have us look at January 2027 or later.
Is There Really a Season 6? There's Even a 7
The two were bought together: in September 2025 the network said yes to a sixth and a seventh season. Executive producer Marlene Stokes, on the Boots Off podcast, had it that “the room is up to its knees” in number six back then.
Stokes has long had ten in mind, one for each of the commandments. With five behind it, the show is halfway there.
Who Is in Dukes of Dust Season 6?
Cal (Jesse Tremont) and Josie (Amber Red Elk) carry seasons 6 and 7, and which of them carries which isn't public. The old Duke isn't coming: Harlan Beck took his hat at the end of Season 5.

=== claims
5 | platform Paramount Network | official | + | - | The last hour
- | crew Brett Halloran / showrunner | official | + | - | ^
6 | production writing ends | official | + | Brett Halloran | ^
6 | production filming starts when=2026-02 | official | + | Brett Halloran | ^
6 | production filming ends when=2026-08 | predicted | + | - | Reckon with
6 | release 2027-01-01.. | predicted | + | - | ^
6 | renewal renewed when=2025-09 | official | + | - | The two were
7 | renewal renewed when=2025-09 | official | + | - | ^
- | crew Marlene Stokes / producer | official | + | - | Executive producer
6 | production writing under way when=2025-09 | official | + | Marlene Stokes | ^
6 | cast Jesse Tremont / Cal / - | official | + | - | Cal (Jesse
6 | cast Amber Red Elk / Josie / - | official | + | - | ^
7 | cast Jesse Tremont / Cal / - | official | + | - | ^
7 | cast Amber Red Elk / Josie / - | official | + | - | ^
6 | cast Harlan Beck / Duke / leaving | official | + | - | The old Duke
