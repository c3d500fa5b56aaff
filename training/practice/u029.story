url: https://www.tvmatters.example/lioness-county-season-4-hopes-january
outlet: TV Matters
published: 2025-01-13
title: Lioness County season 4: Is there hope at Paramount+ for another run?
series: Lioness County

With last night's finale now behind us, what can we say about a Lioness County season 4? There's a lot to dive into here, so let's get right to it.

The first order of business is a bummer: There is no official green light for more of the Zoe Saldaña-Reyes series as of this writing. Are we worried? Not exactly! We remain of the opinion that there's plenty of gas in the tank, and there just aren't that many shows that bring in numbers like these. Why would Paramount+ walk away from that? It would be rather shocking if we weren't talking about a renewal by the end of the spring.

The bigger question is what Taylor Sherman's plate looks like. He writes just about every word of this show on his own, which is madness, and he's currently working on three other things that we know about, including the second season of Landsman. (That one, by the way, was given the go-ahead a mere two days ago.) The only thing he has said to date is that he “would write Joe until they take the pen away,” and we'll happily take him at his word.

Let's play this out a little further! Production on season 3 kicked off in May 2024 in Texas, and the premiere came on October 27. If the powers that be stick with that plan, the fall of this year seems plausible as a return window. The same goes for Nicole Kidd-Mann, who is contracted for one more go as Kaitlyn; Laysla Dutra, meanwhile, exited stage left with last night's big funeral.

There is a story out there, courtesy of Puck, that agents have already been told to expect an order for eight. Could be! Then again, an account that leaks Texas call sheets swears up and down that Joe has handed in her badge for good.

Do you want to see a Lioness County season 4 at Paramount+? Be sure to sound off below!

=== claims
4 | renewal renewed | official | - | - | The first order
- | cast Zoe Saldaña-Reyes / - / - | official | + | - | ^
4 | renewal renewed when=2025-01-13..2025-05-31 | predicted | + | - | It would be
- | crew Taylor Sherman / writer | official | + | - | He writes just
Landsman :: 2 | production writing under way | official | + | - | ^
Landsman :: 2 | renewal renewed when=2025-01-11 | official | + | - | (That one,
3 | production filming starts when=2024-05 | official | + | - | Production on
3 | release 2024-10-27 | official | + | - | ^
4 | release 2025-09..2025-11 | predicted | + | - | If the powers
4 | cast Nicole Kidd-Mann / Kaitlyn / returning | predicted | + | - | The same goes
4 | cast Laysla Dutra / - / leaving | official | + | - | ^
- | platform Paramount+ | official | + | - | Do you want
4 | renewal renewed | reported | + | Puck | There is a story
4 | episodes 8 | reported | + | Puck | ^
4 | renewal cancelled | rumored | + | - | Then again, an
