url: https://www.bingeatlas.example/the-glasshouse-season-2-strike-delay
outlet: Binge Atlas
published: 2023-10-12
title: The Glasshouse season 2 won't bloom until 2025
series: The Glasshouse

Bad news from the greenhouse. Peacock's horticultural horror The Glasshouse, which sprouted to great acclaim on January 19, will keep us waiting rather longer than planned.

In a memo obtained by Deadline on Wednesday, the studio tells the crew that the second season, which had been lined up for next summer, has slid to the first quarter of 2025. Both labor disputes are to blame. The writers have been back at their desks since September 27; the actors have not.

"We had three of eight scripts when the music stopped," showrunner Imogen Strand tells us. "We've had a fortnight to find our pencils, and I'd hope to have the rest by Christmas."

Shooting cannot begin before there is a deal with SAG-AFTRA. The memo names February 12 as the target. Vancouver will double for Vermont again.

Of the original residents, Harriet Moon has a contract for two more years, and her botanist Iris Vale is the heart of the matter. Deacon Frye is in the same boat as the gardener Tobias. Corinne Abbott is not, for Aunt Sylvia was eaten in the sixth episode. "They've grown me into the compost," she jokes. An announcement about new cast members has been put on ice.

It is not alone in this. The Hollow Coast was delayed by the strikes too, and the new year of Fire & Brine does not start filming until March.

The books on which all this is founded, Ottilie Grant's Vermont trilogy, are back on the bestseller list.

CORRECTION: An earlier version of this article said that the second season would have ten episodes. It will have eight.

=== claims
- | platform Peacock | official | + | - | Peacock's horticultural
1 | release 2023-01-19 | official | + | - | ^
2 | release 2024-06-01..2024-08-31 | reported | - | Deadline | In a memo
2 | delay to=2025-01-01..2025-03-31 | reported | + | Deadline | ^
2 | release 2025-01-01..2025-03-31 | reported | + | Deadline | ^
2 | production writing starts when=2023-09-27 | official | + | - | The writers have
- | crew Imogen Strand / showrunner | official | + | - | "We had three
2 | production writing ends when=2023-10-12..2023-12-25 | official | + | Imogen Strand | "We've had
2 | production filming starts | official | - | - | Shooting cannot
2 | production filming starts when=2024-02-12 | reported | + | Deadline | The memo names
2 | cast Harriet Moon / Iris Vale / returning | official | + | - | Of the original
2 | cast Deacon Frye / Tobias / returning | official | + | - | Deacon Frye
2 | cast Corinne Abbott / Aunt Sylvia / leaving | official | + | - | Corinne Abbott
The Hollow Coast :: - | delay | official | + | - | The Hollow Coast
Fire & Brine :: - | production filming starts when=2024-03 | official | + | - | ^
- | source_material novel / - | official | + | - | The books on
2 | episodes 10 | official | - | - | CORRECTION
2 | episodes 8 | official | + | - | It will have eight
