url: https://www.filmazon.example/2026/05/saltwater-dynasty-season-6-filming
outlet: Filmazon
published: 2026-05-14
title: Saltwater Dynasty Season 6: Cameras Roll Next Month, Is It Odette or Florian?
series: Saltwater Dynasty

Nobody will have to wait two years this time. With the second half of Season 5 having left the Starz schedule on May 3, 2026, showrunner Peregrine Ashdown-Lowe let it be known that Season 6 has all of its scripts and goes before the cameras in June. “We barely had time to burn the old sets,” he joked with TVLine.
Filming of Season 6
Croatia serves as the island republic once again, with stages in Split that were put up to shorten the journey. As a Saltwater season needs seven months to shoot, the last day ought to fall in or about January 2027. Add half a year for waves that exist only in a computer, and the premiere can't well be earlier than summer 2027.
Will there be a Season 7?
There will. Starz gave out Seasons 6 and 7 in a single breath in November 2025, and executive producer Dido Marchetti-Ward, talking on the Salt & Pepper podcast, described the writers as “already lost in the seventh.”
Marchetti-Ward would rather stop at eight. The books run to nine.
Season 6 Cast
Odette (Clémence Aubrac) and Florian (Tunde Bakare-Holt) head the story in both of the coming seasons. Old Count Ruy, whom Ian McAllister-Pryce made so loathsome, perished on the reef in April, and the actor has confirmed that he's “well and truly drowned.”
Season 2 is still regarded as the finest, with an average of 8.9 on IMDb.

=== claims
5 | platform Starz | official | + | - | With the second half
- | crew Peregrine Ashdown-Lowe / showrunner | official | + | - | ^
6 | production writing ends | official | + | Peregrine Ashdown-Lowe | ^
6 | production filming starts when=2026-06 | official | + | Peregrine Ashdown-Lowe | ^
6 | production filming ends when=2027-01 | predicted | + | - | As a Saltwater
6 | release 2027-06-01.. | predicted | + | - | Add half
6 | renewal renewed when=2025-11 | official | + | - | Starz gave out
7 | renewal renewed when=2025-11 | official | + | - | ^
- | crew Dido Marchetti-Ward / producer | official | + | - | ^
7 | production writing under way | official | + | Dido Marchetti-Ward | ^
- | source_material novel / - | official | + | - | The books run
6 | cast Clémence Aubrac / Odette / - | official | + | - | Odette (Clém
6 | cast Tunde Bakare-Holt / Florian / - | official | + | - | ^
7 | cast Clémence Aubrac / Odette / - | official | + | - | ^
7 | cast Tunde Bakare-Holt / Florian / - | official | + | - | ^
6 | cast Ian McAllister-Pryce / Count Ruy / leaving | official | + | Ian McAllister-Pryce | Old Count
