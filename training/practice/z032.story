url: https://www.ratingsanddread.example/blog/contrast-of-the-week
outlet: Ratings & Dread
published: 2025-01-17
title: Known and unknown: where nineteen dramas stand this Friday

Known: Basilisk will open its third year on Apple TV+ on March 7. Unknown, though we'd call it probable: that it is the last.

Known: the Galway shoot of Oyster Wars ends on February 28. Unknown: a date. Autumn would be our stab.

Known: Duchess of Dock Street is set to return on PBS in June. Unknown: whether Ned Fairley goes on after that; his own doubts are on record in Vulture, where he says that he's “about done.”

Known: nothing about Larceny. Supposed: that the second set of ten is in the cutting room.

Known: Frost Line isn't coming back. Supposed by its admirers: that Netflix saves it.

Known: Hulu has picked up Paper Cuts for two more seasons. Guessed by us: five months between the two.

Known: Iris Weller plays the mother of Nadia in Sisters Grim from the fourth season on. Overheard: Nadia herself, that is Paula Kerr, is packing.

Known: Amazon means to have Old Testament in theaters for a week first. Assumed: from February 14, which is a Friday.

Known: Thin Ice began filming season 2 on Tuesday in Tromsø. Inferred: nobody will be watching it before the long nights of next winter.

Known: a trailer for Blind Date with Death is due on Monday. Not known but hoped for: a premiere in the same month.

Known: Peacock plans eight episodes of Motor City Witch. Feared: that it stops there.

Known: The Pickpocket Ballet is still in the writers' room. Calculated: a premiere no earlier than 2027.

Known: Kazuo Mori directs all of Cedar and Steel's second season. Anticipated: thirteen parts, since the first had them.

Known: the Sunday Times has found the next Inspector Gently Now, and it is Aidan Crowe. Suspected: that this was a leak by his agent.

Known: Nobody's Fool hasn't been given up by ABC. Expected: an order in May.

Known: Rosewater takes its stories from the podcast of that name. Unknown: who listens.

That makes sixteen. I know; the other three fell through.

=== claims
Basilisk :: 3 | release 2025-03-07 | official | + | - | Known: Basilisk
Basilisk :: 3 | platform Apple TV+ | official | + | - | ^
Basilisk :: 3 | renewal final | predicted | + | - | Unknown, though
Oyster Wars :: - | production filming ends when=2025-02-28 | official | + | - | Known: the Galway
Oyster Wars :: - | release none | official | - | - | Unknown: a date
Oyster Wars :: - | release 2025-09..2025-11 | predicted | + | - | Autumn
Duchess of Dock Street :: - | release 2025-06 | official | + | - | Known: Duchess
Duchess of Dock Street :: - | platform PBS | official | + | - | ^
Duchess of Dock Street :: - | cast Ned Fairley / - / returning | official | - | Ned Fairley | Unknown: whether
Larceny :: 2 | production post-production under way | rumored | + | - | Supposed: that
Larceny :: 2 | episodes 10 | rumored | + | - | ^
Frost Line :: - | renewal cancelled | official | + | - | Known: Frost
Frost Line :: - | renewal renewed | rumored | + | - | Supposed by
Frost Line :: - | platform Netflix | rumored | + | - | ^
Paper Cuts :: - | renewal renewed | official | + | - | Known: Hulu
Sisters Grim :: 4 | cast Iris Weller / - / joining | official | + | - | Known: Iris
Sisters Grim :: - | cast Paula Kerr / Nadia / leaving | rumored | + | - | Overheard
Thin Ice :: 2 | production filming starts when=2025-01-14 | official | + | - | Known: Thin
Thin Ice :: 2 | release 2025-12.. | predicted | + | - | Inferred
Blind Date with Death :: - | trailer trailer when=2025-01-20 | official | + | - | Known: a trailer
Blind Date with Death :: - | release 2025-01 | predicted | + | - | Not known
Motor City Witch :: - | episodes 8 | official | + | Peacock | Known: Peacock
The Pickpocket Ballet :: - | production writing under way | official | + | - | Known: The Pickpocket
The Pickpocket Ballet :: - | release 2027.. | predicted | + | - | Calculated
Cedar and Steel :: 2 | crew Kazuo Mori / director | official | + | - | Known: Kazuo
Cedar and Steel :: 2 | episodes 13 | predicted | + | - | Anticipated
Cedar and Steel :: 1 | episodes 13 | official | + | - | ^
Inspector Gently Now :: - | cast Aidan Crowe / - / joining | reported | + | Sunday Times | Known: the Sunday
Nobody's Fool :: - | renewal cancelled | official | - | - | Known: Nobody
Nobody's Fool :: - | renewal renewed when=2025-05 | predicted | + | - | Expected: an
Rosewater :: - | source_material other / Rosewater | official | + | - | Known: Rosewater
