url: https://www.bingecorner.example/tv/copper-canyon-season-3-netflix
outlet: Binge Corner
published: 2022-02-20
title: Copper Canyon Season 3: Will Netflix Bring It Back?
series: Copper Canyon

If you've finished Copper Canyon in one weekend, join the club; we've done so with both seasons, and that hole in the ground looks deeper each time.

Has Netflix renewed it for season 3?

As of February 20, it hasn't. That needn't give anyone gray hair. The new batch dropped on February 4, and the service prefers to watch a month of numbers before it reaches for the pen. Its verdict on the second year, you may recall, came down on day 41. We'd look for one somewhere around the middle of March.

There's another camp. A user named @slatefiles, who was right about Dust Devils, has it on what they describe as good authority that the sets in Santa Fe have been struck for good. And a trade union's hiring board, it has to be said, shows no trace of the title.

When could a third season be released?

Copper Canyon came into the world on June 12, 2020. Twenty months on, its sequel joined it. Put the same stretch on top, if there's a yes at all, and you land in October of 2023. Quicker shows exist: Wolf Hollow had its third season out a mere ten months behind its second. But that one is shot in a single house.

Who'd be in it?

Everyone whose character has a pulse. In the last scene of season 2 Sheriff Bly (Dominic Strand) fell down the shaft, so draw your own conclusion. Rosario Quint has told Collider she'd "walk to New Mexico" for another go as Luz. Would Tom Ashgrove come back as the ghost? One can dream.

Who's behind it?

The series is the brainchild of Petra Lindqvist, who adapts a graphic novel she drew herself at twenty-three, Canyon of Copper. She's got an overall deal with Netflix through 2024, which we count as a point in favor.

=== claims
3 | renewal renewed | official | - | - | As of February 20
2 | release 2022-02-04 | official | + | - | The new batch
3 | renewal renewed when=2022-03-11..2022-03-20 | predicted | + | - | We'd look for
3 | renewal cancelled | rumored | + | @slatefiles | A user named
1 | release 2020-06-12 | official | + | - | Copper Canyon came
3 | release 2023-10 | predicted | + | - | Put the same
3 | precedent Wolf Hollow / release / 10 | official | + | - | Quicker shows
2 | cast Dominic Strand / Bly / - | official | + | - | In the last scene
- | cast Rosario Quint / Luz / - | official | + | - | Rosario Quint has
- | crew Petra Lindqvist / creator | official | + | - | The series is
- | source_material comic / Canyon of Copper | official | + | - | ^
