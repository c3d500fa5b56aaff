url: https://www.thinkpiece.example/2024/09/12/will-there-be-a-second-season-of-eventide
outlet: Thinkpiece
published: 2024-09-12
title: Will There Be a Second Season of ‘Eventide’?
series: Eventide

“Eventide” was billed as a limited series, and limited series end. That used to be a rule. But since its finale on HBO, watched last Sunday by more people than any since “Magpie,” the question won't go away: will the widow of Skarsund walk out on the ice once more?

Ask its author and you'll get a shrug. Karin Holmqvist, whose novel from 2016 it adapts, told The Guardian in August that she's written no sequel and doesn't mean to. The director, Fabrice Lemoine, is even blunter. “There's no second season. Nobody has a second season in a drawer.”

Except that somebody might. On Tuesday Puck reported that HBO has approached showrunner Elizabeth Chua about a continuation, that she has met with the network twice, and that a mini-room would open in November. HBO disputes that such a thing has been decided; it would “love to work with Elizabeth again on anything.”

Then there's Vera Lindholm. Hers is the face on the poster, and she'd signed on for six episodes and not a minute more. It is very doubtful that they would go on without her.

I, for one, hope it stays as it is. We have seen this before: “Kin” was extended beyond its natural end and never found its feet again. If it does come back, don't look for it before 2027, seeing that with “The White Birch,” another limited show which turned out to be less so, three years had to pass between the first run and the second.

=== claims
- | platform HBO | official | + | - | But since its
- | source_material novel / - | official | + | - | Karin Holmqvist
- | crew Fabrice Lemoine / director | official | + | - | The director
2 | renewal renewed | official | - | Fabrice Lemoine | “There's no second
2 | renewal renewed | reported | + | Puck | On Tuesday Puck
2 | production writing starts when=2024-11 | reported | + | Puck | ^
- | crew Elizabeth Chua / showrunner | official | + | - | ^
2 | renewal renewed | official | - | HBO | HBO disputes
1 | episodes 6 | official | + | - | Hers is the face
- | cast Vera Lindholm / - / - | official | + | - | Then there's
2 | release 2027-01-01.. | predicted | + | - | If it does come
2 | precedent The White Birch / release / 36 | official | + | - | ^
