url: https://www.callsheetcourier.example/whats-shooting/week-of-2025-09-15
outlet: Call Sheet Courier
published: 2025-09-15
title: What's Shooting, Wrapping and Prepping This Week
series: Dead Reckoners

Our weekly overview for crew looking for work. Tips to the desk, please.

Before the camera

• “Dead Reckoners” S3 (Prime Video): in its sixth week at Pinewood Toronto
• “Sunday Best” S1 (Hulu): first day today, Santa Fe
• “Harrow Lane” S2 (Peacock): down until further notice after the flooding in Wilmington
• “Matriarch” S4 (AMC): reshoots of the finale, Vancouver

Wrapped

• “The Salt Road” S2 (Apple TV+): picture wrap on Friday, Malta
• “Cheer Up, Dalton” S5 (NBC): taped its 100th half-hour on Thursday

Soon

• “Quarantine Bay” S2 (Max): October 6, Cape Town
• “Bellwether” S1 (Paramount+): was to go next Monday; moved to the spring
• “Old Bones” S7 (CBS): stages reserved from January, Santa Clarita

In the edit

• “Velvet Rope” S3 (Netflix): the cut of all eight is due at the end of October

A few of these want explaining. “Bellwether” had lost its lead when Annika Rohde broke her collarbone; rather than recast, producer Gil Amaral chose to wait for her, and its premiere goes from 2026 to 2027.

That “Old Bones” should hire at all was news to some. CBS hasn't ordered another season, officially at least, and a line producer told the Courier that the booking is “a precaution.”

On “Quarantine Bay” they have begun to rig the ship. Two weeks of stunt rehearsals are in the books. Writers Fola Adeyemi and Jens Kirk haven't delivered the fourth hour, one hears, which has led to some gallows humor in the production office.

The shop at “Dead Reckoners” is taking on painters until October 3. Per the agreement, local 873 rates apply. No applications by phone, no matter what your cousin says.

=== claims
3 | production filming under way | official | + | - | “Dead Reckoners” S3
- | platform Prime Video | official | + | - | ^
Sunday Best :: 1 | production filming starts when=2025-09-15 | official | + | - | “Sunday Best” S1
Sunday Best :: - | platform Hulu | official | + | - | ^
Harrow Lane :: 2 | production filming under way | official | - | - | “Harrow Lane” S2
Harrow Lane :: - | platform Peacock | official | + | - | ^
Matriarch :: 4 | production filming under way | official | + | - | “Matriarch” S4
Matriarch :: - | platform AMC | official | + | - | ^
The Salt Road :: 2 | production filming ends when=2025-09-12 | official | + | - | “The Salt Road” S2
The Salt Road :: - | platform Apple TV+ | official | + | - | ^
Cheer Up, Dalton :: - | platform NBC | official | + | - | “Cheer Up, Dalton” S5
Quarantine Bay :: 2 | production filming starts when=2025-10-06 | official | + | - | “Quarantine Bay” S2
Quarantine Bay :: - | platform Max | official | + | - | ^
Bellwether :: 1 | production filming starts when=2025-09-22 | official | - | - | “Bellwether” S1
Bellwether :: 1 | production filming starts when=2026-03..2026-05 | official | + | - | ^
Bellwether :: 1 | delay to=2027 | official | + | - | “Bellwether” had lost
Bellwether :: - | platform Paramount+ | official | + | - | “Bellwether” S1
Old Bones :: 7 | production filming starts when=2026-01 | official | + | - | “Old Bones” S7
Old Bones :: - | platform CBS | official | + | - | ^
Velvet Rope :: 3 | production post-production ends when=2025-10-21..2025-10-31 | official | + | - | “Velvet Rope” S3
Velvet Rope :: 3 | episodes 8 | official | + | - | ^
Velvet Rope :: - | platform Netflix | official | + | - | ^
Bellwether :: - | cast Annika Rohde / - / - | official | + | - | “Bellwether” had lost
Bellwether :: - | crew Gil Amaral / producer | official | + | - | ^
Bellwether :: 1 | release 2026 | official | - | - | ^
Bellwether :: 1 | release 2027 | official | + | - | ^
Old Bones :: 7 | renewal renewed | official | - | - | CBS hasn't ordered
Quarantine Bay :: - | crew Fola Adeyemi / writer | official | + | - | Writers Fola Adeyemi
Quarantine Bay :: - | crew Jens Kirk / writer | official | + | - | ^
Quarantine Bay :: 2 | production writing ends | rumored | - | - | ^
