url: https://www.glamweekly.example/tv/love-in-the-dunes-season-3-will-there-be-one
outlet: Glam Weekly
published: 2022-09-22
title: Love in the Dunes: will the sand shift again?
series: Love in the Dunes

Hands up who sobbed on Sunday. The reunion of Love in the Dunes is history, and already the inbox overflows: is there to be more of it?

Honeys, be patient! E! is in the middle of its counting. But between us girls, a show that sends 1.4 million people to a website for caftans doesn't vanish. A third summer is in the bag, we'd say, bar the shouting.

The host question

Every fan page has Tasha Flynn out and Giuliana Marsh in. Us Weekly makes it a bit more complicated, reporting that Flynn was offered the role of a producer to sweeten the goodbye. Flynn on Flynn: “I haven't gone anywhere, except to the nail bar.”

The couples question

Would Brad and Noelle do it again? “Try and stop us,” hollers Noelle Ruiz. We can't quite see Brad Kemper following, now that he's a dad. Leaked, by accident or not: a list of 22 names for the next camp, at the top of which stands the ex of a certain quarterback, Kylie Sorensen.

The where and when

Namibia has dropped out, a cameraman spilled. Oman is the tip, and shooting would fall in January and February, when the sand doesn't bite. Casting closes on November 15, says the official form (do apply!).

E! tends to put its sun into our coldest weeks; the first run began on January 11 of last year and the second on January 10 of this. The next January can't possibly work any more, though. So set your hearts on April, at the soonest.

As far as the length goes, TMZ counts twenty hours, “supersized,” and its count has been off before. Ours stays at fourteen.

Was it all fake? The kiss? The camel? Danish viewers know the answer, as the whole thing is modeled on their Kærlighed i klitten.

Nice to know: the spin-off about the camels starts on October 2. The dress that Noelle wore costs $240.

=== claims
3 | renewal renewed | predicted | + | - | A third summer
- | cast Tasha Flynn / - / leaving | rumored | + | - | Every fan
- | cast Giuliana Marsh / - / joining | rumored | + | - | ^
- | crew Tasha Flynn / producer | reported | + | Us Weekly | Us Weekly
- | cast Tasha Flynn / - / leaving | official | - | Tasha Flynn | Flynn on
3 | cast Noelle Ruiz / - / returning | official | + | Noelle Ruiz | “Try and
3 | cast Brad Kemper / - / returning | predicted | - | - | We can't
3 | cast Kylie Sorensen / - / joining | rumored | + | - | Leaked
3 | production filming under way when=2023-01..2023-02 | rumored | + | - | Oman is
1 | release 2021-01-11 | official | + | - | E! tends
2 | release 2022-01-10 | official | + | - | ^
3 | release 2023-04.. | predicted | + | - | So set
3 | episodes 20 | reported | + | TMZ | As far
3 | episodes 14 | predicted | + | - | Ours stays
- | source_material series / Kærlighed i klitten | official | + | - | Danish
3 | renewal cancelled | predicted | - | - | But between
3 | release 2023-01 | predicted | - | - | The next January
