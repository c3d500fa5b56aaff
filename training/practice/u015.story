url: https://www.streamscene.example/apple-tv-plus-blackwater-county-season-2-early
outlet: StreamScene
published: 2023-10-04
title: Apple TV+ didn't wait for your opinion of Blackwater County
series: Blackwater County

You have until Friday week to form a view on Blackwater County. Apple TV+ has formed its own. In a move that says “trust us” louder than any billboard, it said yes to a sequel nine days before anyone outside the building can watch a minute.

The swamp noir kicks off on 13 October with three chapters; the other five drip out weekly. Michaela Stroud and Ben Oyelowo-Hart head the cast as siblings who inherit an alligator farm and what's buried under it. Sela Crown and Dean Pettibone Jr. lend support, the former as a coroner with a gambling habit.

Matt Cherniss, who oversees programming at the streamer, praised what he had been shown as “a world you can smell”. Creator and director Ishmael Tate is already hammering away at the next eight, he added; if the gods are kind, cast and crew pile back into the airboats in February.

It isn't the first time that Cupertino has put the cart before the horse. Foundry Road was granted its follow-up half a year ahead of launch. And didn't The Good Liars, you may ask, meet the same luck? It did, and was dropped like a hot brick once the numbers came in.

So what does the second course consist of? A hurricane, says Tate, and nothing more than that. It won't be shown until 2025, anyway, if the streamer's usual tempo is anything to go by.

The teaser that accompanies the tidings is a mere ten seconds of bubbles. We have watched it eleven times.

Tate thinks in threes, “a beginning, a muddle and a reckoning,” but for the reckoning nobody has put up money yet.

Critics' notices are under lock and key until Monday. In episode four, trust me on this, don't eat while watching.

=== claims
2 | renewal renewed when=2023-10-04 | official | + | - | In a move that
- | platform Apple TV+ | official | + | - | ^
1 | release 2023-10-13 | official | + | - | The swamp noir
1 | episodes 8 | official | + | - | ^
- | cast Michaela Stroud / - / - | official | + | - | Michaela Stroud
- | cast Ben Oyelowo-Hart / - / - | official | + | - | ^
- | cast Sela Crown / - / - | official | + | - | Sela Crown
- | cast Dean Pettibone Jr. / - / - | official | + | - | ^
- | crew Ishmael Tate / creator | official | + | - | Creator and director
- | crew Ishmael Tate / director | official | + | - | ^
2 | production writing under way | official | + | Matt Cherniss | ^
2 | production filming starts when=2024-02 | official | + | Matt Cherniss | ^
2 | episodes 8 | official | + | Matt Cherniss | ^
Foundry Road :: 2 | renewal renewed | official | + | - | Foundry Road was
The Good Liars :: 2 | renewal renewed | official | + | - | It did, and
The Good Liars :: 2 | renewal cancelled | official | + | - | ^
2 | release 2025.. | predicted | + | - | It won't be
2 | trailer teaser | official | + | - | The teaser that
3 | renewal renewed | official | - | - | Tate thinks in
