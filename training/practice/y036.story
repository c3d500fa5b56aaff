url: https://www.kitchensinktv.example/2020/10/salt-house-s3-netflix-pandemic
outlet: Kitchen Sink TV
published: 2020-10-05
title: Salt House S3: held at the harbor
series: Salt House

If 2020 hadn't been 2020, you would be watching Salt House today. October 5 was the day circled in red at The CW for season three, and it's gone the way of proms and haircuts.

The shoot in Nova Scotia was halted on March 13 with fourteen of the then twenty-two hours done. What to do with those fourteen? Call them a season, the network resolved in July, and so a season they are. They're on their way to us “in the new year.” Rumor, in the person of a Halifax innkeeper, is more exact and says the twentieth of January.

Let the record show what came before. On October 10, 2017, a Tuesday, the ladies Salt received their first guests; on the ninth of the same month in the following year, they received some more. The year 2019 passed without them, owing to Odette Rainier's twins.

Rainier (Hester Salt) was in all fourteen. Denis Corbeau bade farewell by Zoom.

You'll ask about Netflix, which puts each completed season up eight days after the last episode has aired. It continues to. In Canada it's Showcase you want.

The series is often called a copy of the film Innocents Abroad at Sea, and it's true that there's an inn in both. On paper it derives from a poem, Longfellow's “The Wreck of the Hesperus,” which is quoted in the pilot.

A sizzle reel for advertisers was leaked on Thursday. As of this afternoon the CW has put up the polished version, 1:10 in length, under “Trailer.”

Over on Freeform, Dune Grass was likewise cut off in March and returned after a break of sixteen months from its last premiere; ours will have been away for 27.

Word on the wharf has it that a fourth year was part of the deal. TVLine isn't aware of one. Whoever wants our two cents: if it comes at all, it'll come in the fall of 2022 and under another captain.

=== claims
3 | release 2020-10-05 | official | - | - | October 5 was
- | platform The CW | official | + | - | ^
3 | production filming under way when=2020-03-13 | official | - | - | The shoot in
3 | episodes 22 | official | - | - | ^
3 | episodes 14 | official | + | - | Call them a season
3 | release 2021-01..2021-02 | official | + | - | They're on their
3 | release 2021-01-20 | rumored | + | - | Rumor, in the
1 | release 2017-10-10 | official | + | - | On October 10
2 | release 2018-10-09 | official | + | - | ^
3 | cast Odette Rainier / Hester Salt / returning | official | + | - | Rainier (Hester
3 | cast Denis Corbeau / - / leaving | official | + | - | Denis Corbeau
- | platform Netflix | official | + | - | You'll ask about
- | platform Showcase | official | + | - | In Canada
- | source_material other / The Wreck of the Hesperus | official | + | - | On paper
3 | trailer trailer when=2020-10-05 | official | + | - | As of this
3 | precedent Dune Grass / release / 16 | official | + | - | Over on Freeform
Dune Grass :: - | platform Freeform | official | + | - | ^
4 | renewal renewed | rumored | + | - | Word on the wharf
4 | release 2022-09..2022-11 | predicted | + | - | Whoever wants our
