url: https://www.bkkdramafan.example/monsoon-room-2-gmm-lineup
outlet: BKK Drama Fan
published: 2023-11-22
title: GMMTV 2024: Monsoon Room gets a sequel, Phupha and Tawan back
series: Monsoon Room

The screams could be heard out in the parking lot when GMMTV announced Monsoon Room 2 at its line-up event. Nobody had reckoned with it anymore, three years after the first season had left its lovers on two sides of a river.

Phupha Saengdao and Tawan Rattanakorn take up their characters again, Khun and Day. The teaser, a little over two minutes long, has them meet at a funeral. Love Pimlada, who was Day's sister in season 1, has since moved to another agency and is not seen in it; whether she takes part has not been made known.

P'Nuch Siriwan directs, as she did with the first season. Then it had been twelve episodes, and it began on GMM25 on September 11, 2020.

As always at such events, there were no dates. “First we must finish workshop,” said Phupha to the press. That would be in January, and the shooting is to start in March.

International fans are used to looking for GMMTV's series on YouTube. For Monsoon Room 2 that is still unclear, as iQIYI has secured exclusive rights for a number of next year's titles.

Twelve more series were on the list, of which Laundry Gods, with the singer Boat Kittipat as a god on probation, got nearly as loud a welcome.

=== claims
2 | renewal renewed | official | + | GMMTV | The screams
2 | cast Phupha Saengdao / Khun / returning | official | + | - | Phupha Saengdao
2 | cast Tawan Rattanakorn / Day / returning | official | + | - | ^
2 | trailer teaser | official | + | - | The teaser, a little
1 | cast Love Pimlada / - / - | official | + | - | Love Pimlada, who
2 | cast Love Pimlada / - / returning | official | - | - | ^
2 | crew P'Nuch Siriwan / director | official | + | - | P'Nuch Siriwan directs
1 | crew P'Nuch Siriwan / director | official | + | - | ^
1 | episodes 12 | official | + | - | Then it had been
1 | release 2020-09-11 | official | + | - | ^
1 | platform GMM25 | official | + | - | ^
2 | release none | official | - | - | As always at such
2 | production filming starts when=2024-03 | official | + | Phupha Saengdao | That would be
Laundry Gods :: - | cast Boat Kittipat / - / - | official | + | - | Twelve more series
