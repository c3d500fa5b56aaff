url: https://www.coldwaterreview.example/tv/the-understudies-s2-explained
outlet: Coldwater Review
published: 2024-10-10
title: The Understudies Season 2 Has a Window, a Number and a Snag
series: The Understudies

Apple's comedy about a touring company of nobodies is about to come off the bench. Two days ago, in a press note otherwise given over to a golf documentary, the company slipped in that the sophomore year of The Understudies can be looked for “this winter.”

That's more than the cast knew. Talking to Vulture as late as September, Corinne Abiola, the show's bossy stage manager, guessed at “Easter? Who tells me anything?”

The first curtain rose on May 19 of last year, in front of hardly anyone; word of mouth did the rest. Those were nine half-hours. Anyone who hoped for a longer bill will be let down, for there are only seven on the new one. Blame the snag: in March the theater in Scranton that stood in for all theaters burned to the ground, and eleven weeks of work were lost. Until then, Christmas Day had been inked in.

If misery loves company, here's some. Second seasons of backstage comedies have a habit of dawdling, and Prompt Corner needed 29 months for its own. HBO's Greasepaint, by contrast, was back within the year, eleven months to be precise.

It's fair to ask whose idea the whole thing was. Credit a bored newspaper critic, Saul Fenn, whose column “Notes from Row Q” is the acknowledged fount of it all. A musical with the same name ran off-Broadway in 1987; the two aren't related.

As for pictures that move, a teaser dropped alongside the note. The full trailer won't precede the New York Comedy Festival, which starts on November 8. Abiola will be there, though for a podcast.

Season three? Let's see one and two through first. I counted the laughs in the pilot and got to forty-one.

Bettors at a well-known site make it 4 to 1 that January 17 is the night. Puck puts the start “nearer to Groundhog Day.” Me, I'd be astonished to be sitting in Row Q before the Super Bowl, which is on February 9.

=== claims
- | platform Apple | official | + | - | Apple's comedy about
2 | release 2024-12..2025-02 | official | + | Apple | Two days ago
2 | release 2025-04-20 | official | + | Corinne Abiola | Talking to Vulture
- | cast Corinne Abiola / stage manager / - | official | + | - | ^
1 | release 2023-05-19 | official | + | - | The first curtain
1 | episodes 9 | official | + | - | Those were nine
2 | episodes 7 | official | + | - | Anyone who hoped
2 | release 2024-12-25 | official | - | - | Until then, Christmas
2 | precedent Prompt Corner / release / 29 | official | + | - | Second seasons of
2 | precedent Greasepaint / release / 11 | official | + | - | HBO's Greasepaint
Greasepaint :: - | platform HBO | official | + | - | ^
- | source_material other / Notes from Row Q | official | + | - | Credit a bored
2 | trailer teaser when=2024-10-08 | official | + | - | As for pictures
2 | trailer trailer when=2024-11-08.. | official | + | - | The full trailer
2 | release 2025-01-17 | rumored | + | - | Bettors at a
2 | release 2025-02-02 | reported | + | Puck | Puck puts the
2 | release 2025-02-09.. | predicted | + | - | Me, I'd be
