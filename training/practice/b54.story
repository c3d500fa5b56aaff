url: https://www.thegoldenremote.example/analysis/2025/06/10/marrow-fx-fate
outlet: The Golden Remote
published: 2025-06-10
title: Reading the tea leaves on Marrow
series: Marrow

An Emmy campaign for a dead show is a waste of money. FX is spending on Marrow as though it were alive. Ergo?

Not so fast. The hospital thriller, which arrived on March 4 and departed on April 29, is officially what it was in May: undecided. The chairman's office says that talks with the makers go on "in good spirits." Two agents with clients on the call sheet describe the same talks to us as, respectively, "dead" and "nearly done." You see how it goes.

What we know for a fact is little. Showrunner Imani Cole-Wright had the mini-room opened for eight weeks in the winter, so there are five outlines of a second season, FX paid for them, and John Tortola's doctor isn't in any, he having been embalmed. Sets stand in Pittsburgh through September 1. Beyond that date, the lease costs double. Should a yes come by then, then a shoot this fall could have the new hours on the air about a year from now; that's our arithmetic and nobody else's.

What was it last time? Fully fourteen months elapsed between FX's pilot order and its series order, and the pandemic isn't an excuse for it. The Bear heard after one month. Alien: Earth hasn't been on yet.

Jodie Comber told Vogue (the July issue) she'd "quite like a lie-down." That was turned, elsewhere, into "Comber quits Marrow," of which there can be no question: she has a three-season deal. It's one of nine things about her which we read this week, two of them true.

If I were made to say yes or no, I'd say yes, and in the week of the nominations. They're on July 15. The book by Dr. Sanjay Rao from which the first season borrowed its cases has more of them than the morgue has drawers.

Elsewhere in the FX ward: English Teacher was picked up, Clipped was a limited series and The Old Man died last December.

=== claims
1 | release 2025-03-04 | official | + | - | The hospital
2 | renewal renewed | official | - | - | ^
2 | renewal cancelled | rumored | + | - | Two agents
2 | renewal renewed | rumored | + | - | ^
- | crew Imani Cole-Wright / showrunner | official | + | - | What we know
2 | cast John Tortola / the doctor / leaving | official | + | - | ^
2 | release 2026-06 | predicted | + | - | Should a yes
2 | production filming under way when=2025-09..2025-11 | predicted | + | - | ^
2 | precedent The Bear / renewal / 1 | official | + | - | The Bear heard
2 | cast Jodie Comber / - / leaving | official | - | - | That was turned
- | cast Jodie Comber / - / - | official | + | - | Jodie
2 | renewal renewed when=2025-07-13..2025-07-19 | predicted | + | - | If I were
1 | source_material other / - | official | + | - | The book by
English Teacher :: - | renewal renewed | official | + | - | Elsewhere
The Old Man :: - | renewal cancelled when=2024-12 | official | + | - | ^
