url: https://www.theprogrammer.example/2024/08/14/fall-tv-status-by-night
outlet: The Programmer
published: 2024-08-14
title: What's back, what's not and what we don't know: the fall in five columns

RENEWED BUT NOT BEFORE 2025

“The Pharmacist” (CBS), season 3
“Dell County” (NBC), season 7
“Grown Folks” (ABC), season 2

The first of them might have been ready, CBS says; there was no room.

ENDING

“Bishop & Daughter” – season 8 will be its last.
“Cold Plate” – a shortened fourth season of seven episodes starts Oct. 3 and finishes the story.

GONE

“Quaker State,” “Night Court Reporter,” “Sisters-in-Law.” The last-named had hoped for Hulu.

MOVED

“Engine 12” goes from Fox to ABC, where its sixth season begins Oct. 17.
“Tornado Alley” – from Tuesdays to Fridays, Sept. 27.

NEW FACES

Alan Whitlow checks in at “St. Jude's” (season 5) as a surgeon with a past; Petra Osborne and Kofi Danso check out. “Dell County” has made Rosie Lamb a regular. On “Bishop & Daughter,” look for Marcus Tate, the original Bishop, in a two-episode arc.

STRIKE HANGOVERS

Nobody will be surprised to learn that “Sandhogs” is late again. Season two was to film last September, then in March; it got going three weeks ago in Yonkers. FX talks of “sometime in the summer of 2025.”

WORTH ASKING

Will “The Pharmacist” survive the loss of its lead-in? Does Netflix want “Quaker State”? And who is watching “Tornado Alley” on Fridays?

=== claims
The Pharmacist :: 3 | renewal renewed | official | + | - | “The Pharmacist” (
The Pharmacist :: 3 | release 2025-01-01.. | official | + | - | ^
The Pharmacist :: 3 | platform CBS | official | + | - | ^
Dell County :: 7 | renewal renewed | official | + | - | “Dell County” (
Dell County :: 7 | release 2025-01-01.. | official | + | - | ^
Dell County :: 7 | platform NBC | official | + | - | ^
Grown Folks :: 2 | renewal renewed | official | + | - | “Grown Folks” (
Grown Folks :: 2 | release 2025-01-01.. | official | + | - | ^
Grown Folks :: 2 | platform ABC | official | + | - | ^
Bishop & Daughter :: 8 | renewal final | official | + | - | “Bishop & Daughter” –
Cold Plate :: 4 | episodes 7 | official | + | - | “Cold Plate
Cold Plate :: 4 | release 2024-10-03 | official | + | - | ^
Cold Plate :: 4 | renewal final | official | + | - | ^
Quaker State :: - | renewal cancelled | official | + | - | “Quaker State,” “Night
Night Court Reporter :: - | renewal cancelled | official | + | - | ^
Sisters-in-Law :: - | renewal cancelled | official | + | - | ^
Engine 12 :: 6 | release 2024-10-17 | official | + | - | “Engine 12
Engine 12 :: 6 | platform ABC | official | + | - | ^
Tornado Alley :: - | release 2024-09-27 | official | + | - | “Tornado Alley” – from
St. Jude's :: 5 | cast Alan Whitlow / - / joining | official | + | - | Alan Whitlow
St. Jude's :: 5 | cast Petra Osborne / - / leaving | official | + | - | ^
St. Jude's :: 5 | cast Kofi Danso / - / leaving | official | + | - | ^
Dell County :: 7 | cast Rosie Lamb / - / returning | official | + | - | “Dell County” has
Bishop & Daughter :: 8 | cast Marcus Tate / Bishop / returning | official | + | - | On “Bishop
Sandhogs :: 2 | delay | official | + | - | Nobody will
Sandhogs :: 2 | production filming starts when=2024-07 | official | + | - | Season two was
Sandhogs :: 2 | release 2025-06-01..2025-08-31 | official | + | FX | FX talks
