url: https://www.lineupleaf.example/2023/hbo-2024-preview-reel
outlet: Lineup Leaf
published: 2023-11-02
title: HBO and Max 2024: what the sizzle reel tells us

Two minutes and forty seconds. That is the length of the reel which Casey B. unrolled for the press on Thursday, and this is what was, and wasn't, in it.

Glimpsed: fire. House of Wyverns II arrives “early summer,” he specified, after which everybody stopped taking notes. True Detecting: Night County, all of it from the pen of Issa Lopes, January 14. Curbed, its twelfth, February; and, no, Larry Davids wouldn't say that it's the end.

Not glimpsed: Euphorics. With scripts unwritten, 2025 is the target. The White Lotions, part three, likewise 2025, as the strikes have set it back; Natasha Rothwells, of the first, packs for Thailand. The Last of Them could shoot in Vancouver “the moment we have actors,” from early in the new year.

Glimpsed and puzzling: The Sympathetic Spy, from the Pulitzer winner of the like name; The Regime Change, with Kate Winslette, six parts, March; The Franchisees, a Sam Mendez comedy in which there's a superhero film; The Penguins. That last had five of eight chapters shot when the strike called time.

Gone since the previous reel: The Idols (Sam L.'s, in June; see also “Euphorics, wait for”), Perry Masonry, Winning Times, South Sidelong, Rap Stuff!, all confirmed as finished; and Our Flag's Meaning, about which Casey B. wasn't sure.

Coming later: It: Welcome to Derryville. Dunes: The Sisterhood. A Knight of the Several Kingdoms, which had its casting call last month: the Hedge Knight will be drawn from George R. R. M.'s novella. Production on it is for spring, in Belfast.

At last year's reel, a reader remarks, Season 4 of Westworlds was hailed for a minute, and cancelled within a week. Reels aren't contracts.

=== claims
House of Wyverns :: 2 | release 2024-06 | official | + | Casey B. | House of
True Detecting: Night County :: - | crew Issa Lopes / writer | official | + | - | True Detecting
True Detecting: Night County :: - | release 2024-01-14 | official | + | - | ^
Curbed :: 12 | release 2024-02 | official | + | - | Curbed
Curbed :: - | cast Larry Davids / - / - | official | + | - | ^
Euphorics :: - | production writing ends | official | - | - | With scripts
Euphorics :: - | release 2025 | official | + | - | ^
The White Lotions :: 3 | release 2025 | official | + | - | The White
The White Lotions :: 3 | delay to=2025 | official | + | - | ^
The White Lotions :: 3 | cast Natasha Rothwells / - / returning | official | + | - | ^
The White Lotions :: 1 | cast Natasha Rothwells / - / - | official | + | - | ^
The Last of Them :: - | production filming starts when=2024-01-01..2024-04-30 | official | + | Casey B. | The Last of Them
The Sympathetic Spy :: - | source_material novel / The Sympathetic Spy | official | + | - | Glimpsed and
The Regime Change :: - | cast Kate Winslette / - / - | official | + | - | ^
The Regime Change :: - | episodes 6 | official | + | - | ^
The Regime Change :: - | release 2024-03 | official | + | - | ^
The Penguins :: - | episodes 8 | official | + | - | That last
The Penguins :: - | production filming under way | official | - | - | ^
The Idols :: - | renewal cancelled | official | + | - | Gone since
Perry Masonry :: - | renewal cancelled | official | + | - | ^
Winning Times :: - | renewal cancelled | official | + | - | ^
South Sidelong :: - | renewal cancelled | official | + | - | ^
Rap Stuff! :: - | renewal cancelled | official | + | - | ^
Our Flag's Meaning :: - | renewal renewed | official | - | Casey B. | ^
A Knight of the Several Kingdoms :: - | source_material novel / - | official | + | - | A Knight
A Knight of the Several Kingdoms :: 1 | production filming starts when=2024-03-01..2024-05-31 | official | + | - | Production on
Westworlds :: 5 | renewal cancelled | official | + | - | At last
