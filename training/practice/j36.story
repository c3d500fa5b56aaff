url: https://www.pilotlight.example/2023/07/26/strike-map-what-is-shut
outlet: Pilot Light
published: 2023-07-26
title: The strike map: which shows have stopped, which haven't, and which never began

Day 13 for the actors, day 86 for the writers. We've drawn up a map.

Stopped in mid-shoot

• Hollow Bones (HBO), which was in Belfast with its third season
• Patient Zero, Apple TV+, five episodes short of the end
• The Deli (FX)

Never began

• Junction City (NBC): August 7 was the date on the calendar for season 12.
• Little Mercies (Netflix); the scripts of its fourth season aren't done
• Superfan (Max)

Working regardless, thanks to a British contract

• House of Wolves, season two, due next summer
• Slow Trains

Finished in the nick of time

Ahsoka-like space saga Outer Verge (Disney+) has been in the can since March and keeps its date of October 4. The Gilded Mile wrapped on July 13, a mere four hours before midnight.

What it means for you

The fall will be game shows. CBS has already taken Ghost Town Clinic, Precinct East and Fire Tower off its autumn schedule, and won't bring them back before February. ABC puts nothing scripted on at all.

Of a total freeze you can't speak, though. Netflix has enough in stock until spring, its co-CEO told investors last Wednesday.

Which of these will you miss the most?

=== claims
Hollow Bones :: 3 | production filming under way | official | - | - | Hollow Bones
Hollow Bones :: - | platform HBO | official | + | - | ^
Patient Zero :: - | production filming under way | official | - | - | Patient Zero
Patient Zero :: - | platform Apple TV+ | official | + | - | ^
The Deli :: - | production filming under way | official | - | - | The Deli
The Deli :: - | platform FX | official | + | - | ^
Junction City :: - | platform NBC | official | + | - | Junction City
Junction City :: 12 | production filming starts when=2023-08-07 | official | - | - | ^
Little Mercies :: - | platform Netflix | official | + | - | Little Mercies
Little Mercies :: 4 | production filming starts | official | - | - | ^
Little Mercies :: 4 | production writing ends | official | - | - | ^
Superfan :: - | platform Max | official | + | - | Superfan
Superfan :: - | production filming starts | official | - | - | ^
House of Wolves :: 2 | production filming under way | official | + | - | House of Wolves
House of Wolves :: 2 | release 2024-06-01..2024-08-31 | official | + | - | ^
Slow Trains :: - | production filming under way | official | + | - | Slow Trains
Outer Verge :: - | platform Disney+ | official | + | - | Ahsoka-like
Outer Verge :: - | production filming ends when=2023-03 | official | + | - | ^
Outer Verge :: - | release 2023-10-04 | official | + | - | ^
The Gilded Mile :: - | production filming ends when=2023-07-13 | official | + | - | The Gilded
Ghost Town Clinic :: - | release 2024-02-01.. | official | + | CBS | CBS has already
Precinct East :: - | release 2024-02-01.. | official | + | CBS | ^
Fire Tower :: - | release 2024-02-01.. | official | + | CBS | ^
Ghost Town Clinic :: - | release 2023-09-01..2023-11-30 | official | - | CBS | ^
Precinct East :: - | release 2023-09-01..2023-11-30 | official | - | CBS | ^
Fire Tower :: - | release 2023-09-01..2023-11-30 | official | - | CBS | ^
