url: https://www.streamcalendar.example/2024/02/26/march-2024
outlet: Stream Calendar
published: 2024-02-26
title: New and returning shows, March 2024: the whole grid

All times Eastern. Dates may shift; we mark what is subject to change.

Title | Season | Date | Platform
Copperhead County | Season 2 | March 1 | Peacock
The Dressmaker of Lviv | Limited series | March 3 | MGM+
Bad Penny | Season 4 (final) | March 7 | Max
Seven Sundays | New | March 8 | Netflix
One Flight Down | Season 3 | March 14 | Hulu
Cadence | Season 1 | March 15 | Apple TV+
Wolf Ticket | Season 5 | March 20 | Starz
Palm Court | Season 2 | TBA | Prime Video
Kestrel | Season 1 | late March | Paramount+

Worth a closer look

Copperhead County takes up its feud where it was left in the fall of 2022. Gone is Ray Delacroix, whose sheriff did not outlive the finale; in comes Tess Marlowe as his sister. It is the work of Colin Yarrow, who created it, wrote it and, since the second season, runs it.

Cadence should please anybody who has ever hated a metronome. Idris Bello conducts, in every sense. All ten episodes of it were directed by Noor Haddad.

As for Palm Court, Amazon had told us February, then March, and now will not be pinned down.

Also noteworthy: Max confirmed that Bad Penny's last six episodes will be doled out weekly. A new trailer is out today.

Not this month

Lodestar's third go, pencilled in here a year ago, has been moved to the summer. Nor should you look for Mrs. Winterbourne: the period piece resumed filming only in January, following the strikes, so a berth before 2025 is out of the question, says its director, Ann Kilbride. Ours to guess is whether Pocket Full of Nails, renewed by FX in 2022 and not heard of since, exists at all.

=== claims
Copperhead County :: 2 | release 2024-03-01 | official | + | - | Copperhead County |
Copperhead County :: 2 | platform Peacock | official | + | - | ^
The Dressmaker of Lviv :: 1 | release 2024-03-03 | official | + | - | The Dressmaker
The Dressmaker of Lviv :: 1 | platform MGM+ | official | + | - | ^
Bad Penny :: 4 | release 2024-03-07 | official | + | - | Bad Penny |
Bad Penny :: 4 | platform Max | official | + | - | ^
Bad Penny :: 4 | renewal final | official | + | - | ^
Seven Sundays :: 1 | release 2024-03-08 | official | + | - | Seven Sundays |
Seven Sundays :: 1 | platform Netflix | official | + | - | ^
One Flight Down :: 3 | release 2024-03-14 | official | + | - | One Flight
One Flight Down :: 3 | platform Hulu | official | + | - | ^
Cadence :: 1 | release 2024-03-15 | official | + | - | Cadence |
Cadence :: 1 | platform Apple TV+ | official | + | - | ^
Wolf Ticket :: 5 | release 2024-03-20 | official | + | - | Wolf Ticket
Wolf Ticket :: 5 | platform Starz | official | + | - | ^
Palm Court :: 2 | release none | official | - | - | Palm Court |
Palm Court :: 2 | platform Prime Video | official | + | - | ^
Kestrel :: 1 | release 2024-03-21..2024-03-31 | official | + | - | Kestrel |
Kestrel :: 1 | platform Paramount+ | official | + | - | ^
Copperhead County :: 2 | cast Ray Delacroix / - / leaving | official | + | - | Gone is
Copperhead County :: 2 | cast Tess Marlowe / - / joining | official | + | - | ^
Copperhead County :: - | crew Colin Yarrow / creator | official | + | - | It is the work
Copperhead County :: - | crew Colin Yarrow / writer | official | + | - | ^
Copperhead County :: 2 | crew Colin Yarrow / showrunner | official | + | - | ^
Cadence :: - | cast Idris Bello / - / - | official | + | - | Idris Bello
Cadence :: 1 | episodes 10 | official | + | - | All ten
Cadence :: 1 | crew Noor Haddad / director | official | + | - | ^
Palm Court :: 2 | release 2024-02 | official | - | - | As for Palm
Palm Court :: 2 | release 2024-03 | official | - | - | ^
Bad Penny :: 4 | episodes 6 | official | + | Max | Also noteworthy
Bad Penny :: 4 | trailer trailer when=2024-02-26 | official | + | - | A new trailer
Lodestar :: 3 | delay to=2024-06-01..2024-08-31 | official | + | - | Lodestar's
Lodestar :: 3 | release 2024-06-01..2024-08-31 | official | + | - | ^
Mrs. Winterbourne :: - | production filming starts when=2024-01 | official | + | - | Nor should
Mrs. Winterbourne :: - | release 2025-01-01.. | official | + | Ann Kilbride | ^
Mrs. Winterbourne :: - | crew Ann Kilbride / director | official | + | - | ^
Pocket Full of Nails :: - | renewal renewed when=2022 | official | + | - | Ours to guess
