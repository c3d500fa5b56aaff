url: https://www.thestreamingdesk.example/analysis/q3-preview-delays
outlet: The Streaming Desk
published: 2024-06-17
title: Which third-quarter shows will slip? An analyst's list

The platforms have published their third quarter. We've gone through it with the eye of somebody who has seen a great many third quarters.

Will hold: “Marrow Street” (Hulu, July 9) and “Consuls” (Netflix, August 1). Screeners are out for both.

May slip: “Helium.” Max still advertises August 18. The showrunner, Ann Corliss, spoke last week of “a mountain of shots,” out of which we make a slip to October.

Should have slipped long ago: “Vagabonds of Orion.” That Disney+ stays with July when the score isn't recorded is bravado, and we'd mark it as September.

Has slipped: “Gin Lane,” which Apple itself has deferred from July 24 to an unnamed day in 2025.

Slipping quietly: “The Second Mrs. Hyde,” which a distributor in Portugal shows under November in place of September. Peacock has left the query unanswered; affiliates are certain.

Isn't slipping, whatever you hear: “Blue Ruin Bay.” It's the fans who say January. We've seen the mix, and the mix is done.

Can't slip: “Gridiron Wives,” tied to the first week of the NFL and hence, we take it, to September 5.

Beyond the quarter

On the likelier side of likely is a surprise drop of “Tokyo Drift School” in the last days of December, with as few as five chapters. Ampere, the research house, has a first half of 2025 for “Cartel Accountant”; Samba TV, another one, a second half. Our view is that both are too kind, and that “Cartel Accountant” is not to be had until 2026.

“Dead Man's Deli” is, according to what ex-employees post, no longer being made. A spokesman for AMC+ disputes it: cameras in Yonkers have been turning since June 3.

As for “Quorum,” Paramount+ hopes to find it a place “around the election,” that is, in early November. Its star, Dean Atwater, may be running for something himself, so he might be unavailable for the fourth season; a fourth season is itself anything but safe.

What is a slip? For the present purpose, 14 days and more. Our list of last June was right in 9 cases of 12.

=== claims
Marrow Street :: - | platform Hulu | official | + | - | Will hold
Marrow Street :: - | release 2024-07-09 | official | + | - | ^
Consuls :: - | platform Netflix | official | + | - | ^
Consuls :: - | release 2024-08-01 | official | + | - | ^
Helium :: - | release 2024-08-18 | official | + | Max | Max still
Helium :: - | crew Ann Corliss / showrunner | official | + | - | The showrunner
Helium :: - | delay to=2024-10 | predicted | + | - | ^
Helium :: - | release 2024-10 | predicted | + | - | ^
Vagabonds of Orion :: - | release 2024-07 | official | + | Disney+ | That Disney+
Vagabonds of Orion :: - | release 2024-09 | predicted | + | - | ^
Gin Lane :: - | release 2024-07-24 | official | - | - | Has slipped
Gin Lane :: - | delay to=2025 | official | + | - | ^
Gin Lane :: - | release 2025 | official | + | - | ^
The Second Mrs. Hyde :: - | release 2024-11 | reported | + | - | Slipping
The Second Mrs. Hyde :: - | release 2024-09 | reported | - | - | ^
Blue Ruin Bay :: - | release 2025-01 | rumored | + | - | It's the fans
Blue Ruin Bay :: - | delay | official | - | - | Isn't slipping
Blue Ruin Bay :: - | production post-production ends | official | + | - | We've seen
Gridiron Wives :: - | release 2024-09-05 | predicted | + | - | Can't slip
Tokyo Drift School :: - | release 2024-12-21..2024-12-31 | predicted | + | - | On the likelier
Tokyo Drift School :: - | episodes 5 | predicted | + | - | ^
Cartel Accountant :: - | release 2025-01..2025-06 | reported | + | Ampere | Ampere, the
Cartel Accountant :: - | release 2025-07..2025-12 | reported | + | Samba TV | ^
Cartel Accountant :: - | release 2026.. | predicted | + | - | Our view
Dead Man's Deli :: - | renewal cancelled | rumored | + | - | “Dead
Dead Man's Deli :: - | production filming starts when=2024-06-03 | official | + | AMC+ | A spokesman
Quorum :: - | release 2024-11-01..2024-11-10 | official | + | Paramount+ | As for
Quorum :: - | cast Dean Atwater / - / - | official | + | - | Its star
Quorum :: 4 | cast Dean Atwater / - / returning | predicted | - | - | ^
