url: https://www.fanboyfort.example/2025/07/thorn-and-tide-season-3
outlet: Fanboy Fort
published: 2025-07-28
title: Thorn & Tide Season 3: The San Diego Haul

Hall H went bananas on Saturday, and rightly so. Three seasons' worth of krakens don't come along every year.

Item one: footage. Attendees, and nobody else, were treated to four minutes out of episode two. For the rest of us there's a teaser since yesterday, and a proper trailer is going to follow at Gamescom in August.

Item two: when. "Next spring," said co-creator Baz Okonjo-Reilly; Netflix's own press note narrows that to April.

Item three: who. Saoirse Blythe sails once more as Captain Morrow. Beside her you get Kit Harlow and the voice of Delroy Banks as the parrot. There's a fresh villain in the person of Tilda Marchetti, and Ewan Strathmore swaps one deck for another, his Admiral having been recast with Pierce Lonergan.

Item four, which nobody had on their bingo card: this isn't the end. Okonjo-Reilly spoke of a five-year plan, adding right away that nobody has signed anything for year four.

For context: Thorn & Tide season 2 landed on August 9, 2024, and vanished from the Top 10 by Labor Day. Season 1, which came 20 months earlier, had stuck around for nine weeks.

Cast and crew got out of South Africa in May. VFX are now being done in Vancouver and Mumbai, 2,300 shots' worth of them.

The role-playing game that inspired it all, Thorncrown, gets its fourth edition in October. See you there!

=== claims
Thorn & Tide :: 3 | trailer teaser when=2025-07-27 | official | + | - | For the rest of us
Thorn & Tide :: 3 | trailer trailer when=2025-08 | official | + | - | ^
Thorn & Tide :: 3 | release 2026-03-01..2026-05-31 | official | + | Baz Okonjo-Reilly | "Next spring,"
Thorn & Tide :: 3 | release 2026-04 | official | + | Netflix | ^
Thorn & Tide :: - | crew Baz Okonjo-Reilly / creator | official | + | - | ^
Thorn & Tide :: 3 | cast Saoirse Blythe / Captain Morrow / returning | official | + | - | Saoirse Blythe sails
Thorn & Tide :: 3 | cast Kit Harlow / - / returning | official | + | - | Beside her you get
Thorn & Tide :: 3 | cast Delroy Banks / - / returning | official | + | - | ^
Thorn & Tide :: 3 | cast Tilda Marchetti / - / joining | official | + | - | There's a fresh villain
Thorn & Tide :: 3 | cast Ewan Strathmore / Admiral / leaving | official | + | - | ^
Thorn & Tide :: 3 | cast Pierce Lonergan / Admiral / joining | official | + | - | ^
Thorn & Tide :: 4 | renewal renewed | official | - | Baz Okonjo-Reilly | Okonjo-Reilly spoke
Thorn & Tide :: 2 | release 2024-08-09 | official | + | - | For context: Thorn
Thorn & Tide :: 1 | release 2022-12 | official | + | - | Season 1, which came
Thorn & Tide :: 3 | production filming ends when=2025-05 | official | + | - | Cast and crew got out
Thorn & Tide :: 3 | production post-production under way | official | + | - | VFX are now being
Thorn & Tide :: - | source_material game / Thorncrown | official | + | - | The role-playing game
