url: https://www.animeharvest.example/preview/winter-2025-sequels
outlet: Anime Harvest
published: 2024-11-28
title: Winter 2025: the sequels, one line each

Thirty-one titles start between New Year and the middle of January, and twelve of them have been here before. One line for each that matters to me.

• Goblin Notary Season 2 (January 4, Tokyo MX): the paperwork resumes
• Blue Sky Butcher III – Jan. 11
• Sword of the Absentee 2nd Season: January 7, streaming on Crunchyroll
• My Sister Is a Weather Front! S2 – moved to April after trouble at the studio
• Requiem for Rooks, final season: January
• Hanako's 88 Stairs (season 4): somewhere in the first half of the month, HIDIVE

Goblin Notary will get a dozen episodes, its committee states, under the new director Shun Tamaki; Rie Ochiai, who drew up the scripts the first time round, does so again. The main pair, Kaito Mori as Glorb and Sumire Hayami as Notary Ellen, have come back to their microphones. Two trailers exist, and the second one dropped on Sunday.

Blue Sky Butcher began as a web novel and has nothing left to adapt after this, whence my suspicion that it's the last of it. I could be wrong: I also said so of the second.

That Requiem for Rooks ends is no hunch but print on the key visual. It came to TV in 2019, missed a year because of the pandemic, and has since lost both its leads, neither of whom is being replaced by anyone I know.

Not on the list but asked for weekly: is Crystal Plumber 2 happening? The publisher says it's not aware of such a plan. An X account with a good record, Mofu Leaks, insists that one was green-lit in summer for 2026.

Movies, OVAs and the compilation of Hanako's 88 Stairs, in cinemas since November 1, have been left out. See you in the spring preview, to be posted February 27.

=== claims
Goblin Notary :: 2 | release 2025-01-04 | official | + | - | Goblin Notary Season 2
Goblin Notary :: 2 | platform Tokyo MX | official | + | - | ^
Blue Sky Butcher :: 3 | release 2025-01-11 | official | + | - | Blue Sky Butcher III
Sword of the Absentee :: 2 | release 2025-01-07 | official | + | - | Sword of
Sword of the Absentee :: 2 | platform Crunchyroll | official | + | - | ^
My Sister Is a Weather Front! :: 2 | release 2025-04 | official | + | - | My Sister Is a Weather Front!
My Sister Is a Weather Front! :: 2 | delay to=2025-04 | official | + | - | ^
Requiem for Rooks :: - | renewal final | official | + | - | Requiem for Rooks, final
Requiem for Rooks :: - | release 2025-01 | official | + | - | ^
Hanako's 88 Stairs :: 4 | release 2025-01-01..2025-01-15 | official | + | - | Hanako's 88 Stairs (season
Hanako's 88 Stairs :: 4 | platform HIDIVE | official | + | - | ^
Goblin Notary :: 2 | episodes 12 | official | + | committee | Goblin Notary will
Goblin Notary :: 2 | crew Shun Tamaki / director | official | + | committee | ^
Goblin Notary :: 1 | crew Rie Ochiai / writer | official | + | - | ^
Goblin Notary :: 2 | crew Rie Ochiai / writer | official | + | committee | ^
Goblin Notary :: 2 | cast Kaito Mori / Glorb / returning | official | + | - | The main pair
Goblin Notary :: 2 | cast Sumire Hayami / Notary Ellen / returning | official | + | - | ^
Goblin Notary :: 2 | trailer trailer when=2024-11-24 | official | + | - | Two trailers
Blue Sky Butcher :: - | source_material novel / - | official | + | - | Blue Sky Butcher began
Blue Sky Butcher :: 3 | renewal final | predicted | + | - | ^
Requiem for Rooks :: 1 | release 2019 | official | + | - | It came
Crystal Plumber :: 2 | renewal renewed | official | - | - | The publisher
Crystal Plumber :: 2 | renewal renewed when=2024-06-01..2024-08-31 | rumored | + | Mofu Leaks | An X account
Crystal Plumber :: 2 | release 2026 | rumored | + | Mofu Leaks | ^
