url: https://www.cinemaholicks.example/will-there-be-a-season-2-of-the-quiet-tenant
outlet: Screen Glutton
published: 2023-10-21
title: Will There Be a Second Season of The Lodger in Blue?
series: The Lodger in Blue

Netflix's 'The Lodger in Blue' is a Polish psychological thriller conceived by Agnieszka Wrona for television from the novel 'Lokator' by Marek Zielinski. It centers on Hanna, a translator who rents out a room and finds the tenant's diary. Dark and slow, it's cast a spell on viewers, and now that they're through with it they'd like to know whether the rent is going to be paid for another year.

'The Lodger in Blue' season 1 premiered on October 18, 2023, with all six episodes dropping at once, each with a runtime of 42–55 minutes.

With regard to a second season, here's what we can tell you. The streamer is yet to comment, which after three days is only to be expected. That said, the makers might not have intended for the series to go past one installment. In an interview with Onet, Wrona remarked that the ending "is the ending of the book, word for word." On the flip side, she then went on: "But Marek has begun another, and he phones me each evening."

Polish titles of the platform have a mixed record. The much-loved 'Sexify' received its renewal within two months; 'Open Your Eyes' went into the night without one. Much depends, therefore, upon how the show does in its first four weeks. Should everything go in its favor, production could commence in the latter half of 2024, and 'The Lodger in Blue' season 2 might then see the light of day sometime in Q3 2025.

As to the cast, we believe Magdalena Boczar (Hanna) will reprise her role. So might Piotr Wolski (Inspector Gral). It remains unclear if Jakub Stec, whose lodger was last seen in the river, has it in him to come back. Newcomers are a given; their names are not.

Agata Kulesza narrates the audiobook of 'Lokator,' released on November 2.

=== claims
- | platform Netflix | official | + | - | Netflix's
- | crew Agnieszka Wrona / creator | official | + | - | ^
- | source_material novel / Lokator | official | + | - | ^
1 | release 2023-10-18 | official | + | - | 'The Lodger in Blue' season 1
1 | episodes 6 | official | + | - | ^
2 | renewal renewed | official | - | - | The streamer is yet
2 | precedent Sexify / renewal / 2 | official | + | - | The much-loved
Open Your Eyes :: - | renewal cancelled | official | + | - | ^
2 | production filming starts when=2024-07..2024-12 | predicted | + | - | Should everything
2 | release 2025-07..2025-09 | predicted | + | - | ^
2 | cast Magdalena Boczar / Hanna / returning | predicted | + | - | As to the cast
2 | cast Piotr Wolski / Inspector Gral / returning | predicted | + | - | So might
2 | cast Jakub Stec / the lodger / returning | official | - | - | It remains
