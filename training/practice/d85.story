url: https://www.fandomforum.example/faq/2025/09/14/tideborn-megathread-faq
outlet: Fandom Forum
published: 2025-09-14
title: Tideborn megathread FAQ (read before you post!!)
series: Tideborn

Mods here. Please read this before you ask when the mermaids return. We love you.

Q: Has Season 2 been announced?
A: Officially renewed by Prime Video on June 12, 2025!

Q: Is it going to be the last?
A: Nobody ever said that. A clickbait site did.

Q: Are they filming?
A: Not before spring. The big tank in Malta is booked out by a shark movie.

Q: So when will we see it?
A: TBA. Our modly guess: summer of 2027. (Source: trust us, bro.)

Q: Who's in it?
A: Announced as returning: Halle Baptiste, Jonah Cray, Rosamund Ekua. No word on Sir Ben. New: none so far, although a guy on Bluesky swears his barber will be Triton.

Q: Didn't Jonah say he was done?
A: With the tail, he said, with the TAIL. He's getting legs.

Q: Which books does S2 adapt?
A: The Salt Throne, plus half of Drowned Kings. S1 did Tideborn and nothing else.

Q: How many eps?
A: 8 in S1. S2: the showrunner (hi, Bex Lowell!) said "more than eight, fewer than I'd like".

Q: Where can I watch S1 in Brazil?
A: Prime Video like everybody else. Since March 21, 2025, the same day as everywhere.

Q: Trailer???
A: There was a 15-second announcement with a shell in it. That's all. Anything else is AI.

Q: Is the composer coming back?
A: Bear McCrae-Ross is. He posted a harp.

Q: Is the dolphin real?
A: The dolphin is real.

Locked. Post your fan art in the other thread. Last week's poll: 71% ship Coral and Finn.

=== claims
2 | renewal renewed when=2025-06-12 | official | + | Prime Video | A: Officially renewe
2 | renewal final | official | - | - | A: Nobody ever said
2 | production filming starts when=2026-03-01.. | official | + | - | A: Not before spring
2 | release none | official | - | - | A: TBA.
2 | release 2027-06..2027-08 | predicted | + | - | Our modly
2 | cast Halle Baptiste / - / returning | official | + | - | A: Announced as retu
2 | cast Jonah Cray / - / returning | official | + | - | ^
2 | cast Rosamund Ekua / - / returning | official | + | - | ^
2 | cast Sir Ben / - / returning | official | - | - | No word on
2 | source_material novel / The Salt Throne | official | + | - | A: The Salt Throne,
2 | source_material novel / Drowned Kings | official | + | - | ^
1 | source_material novel / Tideborn | official | + | - | S1 did
1 | episodes 8 | official | + | - | A: 8 in S1.
- | crew Bex Lowell / showrunner | official | + | - | S2: the
1 | platform Prime Video | official | + | - | A: Prime Video like
1 | release 2025-03-21 | official | + | - | Since March
2 | trailer announcement | official | + | - | A: There was a 15-se
2 | crew Bear McCrae-Ross / composer | official | + | - | A: Bear McCrae-Ross
