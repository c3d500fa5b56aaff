url: https://www.bleedingwire.example/2023/10/02/starfish-academy-s02-producers-timeline
outlet: Bleeding Wire
published: 2023-10-02
title: Starfish Academy S02: Scripts Ready, Says Producer, “Late Next Year” Feasible
series: Starfish Academy

Posted in: Disney+, Preview, streaming, TV | Tagged: comics, disney plus, season 2, starfish academy

Should Disney+ see fit to reenroll Starfish Academy, then producers Dana Whitlock & Pascal Ng know precisely where the lunch money goes.

With one strike over & the other not, the show that Whitlock & Ng wrung out of Rosa Tam's graphic novels had to be sold to the public by a squid in a suit (long story). It worked: parents, kids & people who should have been at work gave the Disney+ series its eight hours. Mind you, of a second semester not a syllable has come from the mouse house. It's been known to sit on a show for 60 days (hello, Willow), with a strike as an excuse for sitting longer.

So this is Whitlock, head of Little Reef Pictures, speaking to EW: the second season is written, top to bottom. And this is Ng: once SAG-AFTRA has a contract, they could be on the water by February. He'd be surprised if they couldn't be on air in late 2024.

Would the kids be too tall by then? "We'll dig holes," was Whitlock's reply.

If it were to happen, Noah Keller & Imani Brooks would be sophomores, but nobody's contract goes beyond the first year.

Here's our look back at the finale, plus a clip from episode 3 with the French dub:

=== claims
- | platform Disney+ | official | + | - | It worked
- | crew Dana Whitlock / producer | official | + | - | Should Disney+
- | crew Pascal Ng / producer | official | + | - | ^
- | source_material comic / - | official | + | - | With one strike
1 | episodes 8 | official | + | - | It worked
2 | renewal renewed | official | - | - | Mind you
2 | production writing ends | official | + | Dana Whitlock | So this is
2 | production filming starts when=2023-10-02..2024-02-29 | official | + | Pascal Ng | And this is
2 | release 2024-09..2024-12 | official | + | Pascal Ng | He'd be surprised
1 | trailer clip | official | + | - | Here's our look
