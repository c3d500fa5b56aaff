url: https://www.manilamorning.example/lifestyle/2022/03/07/chainbreakers-director-season-2-idea
outlet: Manila Morning
published: 2022-03-07
title: ‘Chainbreakers’ director has ideas for a season 2 of the Disney+ slave-hunt drama
series: Chainbreakers

ADVERTISEMENT

Published Mar 07, 2022 10:31 am

With “Chainbreakers” going strong on Disney+ since the middle of winter, is a season 2 on the cards?

Choo Chang-min-ho, director of “Chainbreakers,” is not short of a story for it, he says, only of a phone call; the sides haven't so much as exchanged a text.

In remarks carried by Newsis he put the ball in the court of the viewers: if they hold out for all sixteen parts, the talk will come by itself.

Part one, he went on, ran after those who fled, whereas he'd turn the horses round in a part two and run after the owners.

The series bowed on Jan. 26 and was at once the service's number one in Korea. According to Consumer Insight it accounted for one in four new subscriptions between Jan. 26 and Feb. 13.

FlixPatrol saw it in the top 5 of eleven territories, the Philippines, Taiwan and Singapore being three of them.

Asked by the Hankyoreh about the woman with the branded palm, Choo disclosed that two scenes with her had been held back on purpose.

“I'd like to show them one day,” he said.

“Chainbreakers” features Jang Hyuk-soo, Lee Da-hae-in, Oh Ji-ho-jun and Kong Hyung-jin-a. The last of them plays a bookseller.

It was taken from the 2010 KBS serial “Runaway Ledger,” the last hour of which had been seen by a third of the nation.

=== claims
- | platform Disney+ | official | + | - | With “Chainbreakers”
- | crew Choo Chang-min-ho / director | official | + | - | Choo Chang-min
2 | renewal renewed | official | - | Choo Chang-min-ho | ^
1 | episodes 16 | official | + | Choo Chang-min-ho | In remarks
1 | release 2022-01-26 | official | + | - | The series bowed
- | cast Jang Hyuk-soo / - / - | official | + | - | “Chainbreakers” features
- | cast Lee Da-hae-in / - / - | official | + | - | ^
- | cast Oh Ji-ho-jun / - / - | official | + | - | ^
- | cast Kong Hyung-jin-a / - / - | official | + | - | ^
- | source_material series / Runaway Ledger | official | + | - | It was taken
