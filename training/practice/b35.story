url: https://www.mumbrellastand.example/tv/stan-the-cove-series-two
outlet: Umbrella Stand TV
published: 2022-05-30
title: Stan dives back into The Cove
series: The Cove

Two months. That's how long after its launch on Boxing Day it took for Stan to order another season of The Cove, and how long the streamer then sat on the news: production on the follow-up got going this morning in Eden, NSW, with the announcement and the first slate coming at one and the same hour.

Six further parts of the Original are on the sheet, up from four. Jodie, the harbour master's girl, is played by Shari Mundine once more; Hugh Latham, Ben Oxley and Zoe Papas also slip their wetsuits on again. Brand-new on the beach: Rhys Tennant as a salvage king. A notable absentee is Deb Garner, whose constable got the transfer she had put in for. Would she like to drop in? "I'd need to be asked," she told the Herald.

Behind the surf one finds writers Kodie Bell and Lex Maddern, plus Tess Noonan, who takes over directing duties from Warwick Hale. "We're all a bit waterlogged and very happy," enthuses producer Fiona Marsh.

The shoot keeps the town busy until 12 August. When the thing turns up on our screens is Stan's secret; going by last time, when the gap from wrap to launch was five months, we'd say get your towels out in January.

The Cove surfaced on December 26, was sold to Britain's BBC Three in March, and takes its bones (if not its sharks) from the podcast of that name by Nick Tully. A local paper's claim that a third series had been "locked in" is premature, Marsh says: "Nobody's rung me."

Also in production for Stan: Black Snow's neighbor Red Dirt, season 3 of which arrives in October, and two feature films. The logies are on June 19.

=== claims
2 | renewal renewed when=2022-02 | official | + | Stan | That's how long
1 | release 2021-12-26 | official | + | - | ^
2 | production filming starts when=2022-05-30 | official | + | - | ^
2 | episodes 6 | official | + | - | Six further
1 | episodes 4 | official | + | - | ^
2 | cast Shari Mundine / Jodie / returning | official | + | - | Jodie
2 | cast Hugh Latham / - / returning | official | + | - | ^
2 | cast Ben Oxley / - / returning | official | + | - | ^
2 | cast Zoe Papas / - / returning | official | + | - | ^
2 | cast Rhys Tennant / - / joining | official | + | - | Brand-new
2 | cast Deb Garner / - / leaving | official | + | - | A notable
2 | crew Kodie Bell / writer | official | + | - | Behind the surf
2 | crew Lex Maddern / writer | official | + | - | ^
2 | crew Tess Noonan / director | official | + | - | ^
2 | crew Warwick Hale / director | official | - | - | ^
- | crew Warwick Hale / director | official | + | - | ^
- | crew Fiona Marsh / producer | official | + | - | "We're all
2 | production filming ends when=2022-08-12 | official | + | - | The shoot keeps
2 | release none | official | - | - | When the thing
2 | release 2023-01 | predicted | + | - | ^
- | platform BBC Three | official | + | - | The Cove surfaced
- | source_material other / The Cove | official | + | - | ^
3 | renewal renewed | rumored | + | - | A local paper
3 | renewal renewed | official | - | Fiona Marsh | ^
Red Dirt :: 3 | release 2022-10 | official | + | - | Also in
Red Dirt :: - | platform Stan | official | + | - | ^
