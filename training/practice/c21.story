url: https://www.thrillershelf.example/2025/09/29/black-orchard-when-will-it-be-back
outlet: Thriller Shelf
published: 2025-09-29
title: Black Orchard: when is it back on Prime Video?
series: Black Orchard

Since the eighth and last hour of Black Orchard faded out on Thursday we've had one question in our inbox, forty times over. Here is what can be said without lying.

The renewal came early. Prime Video had ordered a second growth, as it likes to call it, in the week before the show's bow on August 13, and a two-word clip went along with it: "Still rotten."

It has no premiere date, nor even a year. A budget filing with the Oregon film office, dug up by The Oregonian, speaks of ninety-four days of principal photography from January 12 on. Add six months of polishing and you land at the close of 2026; I'd rather write 2027 in pencil.

Vernon Soo, who invented it all, doesn't do deadlines. "I owe them the finale, and I have owed it since July," he confessed at a book fair in Portland. The other seven teleplays have been turned in.

An insider of the streamer whispered to a gossip newsletter that two seasons would be made back-to-back. Prime Video's people called this "news to us."

Claire Dunmore and Ezekiel Barr have signed for it; who comes along beyond them is open. The casting net is out for a "charismatic beekeeper, fifties." Names were thrown about on social media, Pedro Pascal's of course among them.

Moving pictures are far off, if the first round is a measure: its trailer preceded it by no more than five weeks.

For perspective, fans of Fallout sat twenty months between the two helpings, and those of The Devil's Hour twenty-four. Reacher, on the other hand, is like the postman.

Viewing figures? Top ten in sixty countries, says Amazon, which doesn't show its sums.

=== claims
1 | episodes 8 | official | + | - | Since the eighth
2 | renewal renewed when=2025-08-04..2025-08-10 | official | + | Prime Video | Prime Video had
1 | release 2025-08-13 | official | + | - | ^
2 | trailer clip when=2025-08-04..2025-08-10 | official | + | - | ^
2 | release none | official | - | - | It has no
2 | production filming starts when=2026-01-12 | reported | + | The Oregonian | A budget filing
2 | release 2026-11..2026-12 | predicted | + | - | Add six
2 | release 2027 | predicted | + | - | ^
- | crew Vernon Soo / creator | official | + | - | Vernon
2 | production writing ends | official | - | Vernon Soo | "I owe
2 | production filming under way | rumored | + | - | An insider of
3 | production filming under way | rumored | + | - | ^
3 | renewal renewed | rumored | + | - | ^
3 | renewal renewed | official | - | Prime Video | Prime Video's people
2 | cast Claire Dunmore / - / returning | official | + | - | Claire
2 | cast Ezekiel Barr / - / returning | official | + | - | ^
2 | cast Pedro Pascal / - / joining | rumored | + | - | Names were
2 | precedent Fallout / release / 20 | official | + | - | For perspective
2 | precedent The Devil's Hour / release / 24 | official | + | - | ^
