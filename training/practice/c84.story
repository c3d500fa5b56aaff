url: https://www.parisianserials.example/2025/05/15/upfronts-what-nobody-announced
outlet: Serial Pulse
published: 2025-05-15
title: What the upfronts left out: the case of 'Fallow Ground'
series: Fallow Ground

Paramount showed forty-one titles to advertisers last week. 'Fallow Ground' was not one of them, and it should have been, for the farmland noir was to sprout again this coming September.

Word among the farmers of Saskatchewan, where the show does its outdoors, is that no trucks have come. The trucks, they recall, came on April 2 last time. A trucker named Lyle had his contract voided.

The network claims all is well. "Fallow Ground remains in active pre-production," a statement reads, which in plain speech means that filming hasn't been started and isn't about to. Nor could it deliver by September any longer: eight hours at nine days each, then the dubbing, then the color. I make it February.

Puck's Julia Alexander thinks the trouble's name is Skydance. As long as the merger is on the table no third season would be let out of the barn, she argues, and gives July as the earliest for a decision on the money.

There was, for the record, a firm order. It was handed over on November 21 in a press release of four lines. A fifth line, saying that it'd be the last harvest, had been struck out at the request of creator Tracy Owl, by her own account.

Adam Beach-Wilson and Gail Maurice were to bring in that harvest; both have since been seen in Winnipeg, at a hockey game. Whether Graham Greene's mayor is coming back depends on Graham Greene.

Yellowstone, with which the marketing people compare it, left its viewers for 22 months in the middle of a season. Landman won't.

Season two began on October 6, 2024, with a hailstorm, and its star was the hail.

=== claims
3 | release 2025-09 | official | + | - | 'Fallow Ground' was
3 | production filming starts | official | - | - | "Fallow Ground remains
3 | release 2025-09 | predicted | - | - | Nor could
3 | episodes 8 | official | + | - | ^
3 | release 2026-02 | predicted | + | - | I make
3 | renewal renewed when=2024-11-21 | official | + | - | It was handed
3 | renewal final | official | - | Tracy Owl | A fifth
- | crew Tracy Owl / creator | official | + | - | ^
3 | cast Adam Beach-Wilson / - / returning | official | + | - | Adam
3 | cast Gail Maurice / - / returning | official | + | - | ^
3 | cast Graham Greene / mayor / returning | official | - | - | Whether
2 | release 2024-10-06 | official | + | - | Season two
