url: https://www.stageandstream.example/2026/04/29/ballroom-of-thieves-season-two-musical
outlet: Stage and Stream
published: 2026-04-29
title: ‘Ballroom of Thieves’ Adds Three Ahead of Season 2; Composer Returns
series: Ballroom of Thieves

The dance card of Ballroom of Thieves is filling. For its second season, now rehearsing in Budapest, the MGM+ heist musical has engaged Tony winner Adrienne Wall-Jones, Ariana Bose, and, from Strictly, Giovanni Perna.

Wall-Jones plays a baroness who may or may not own anything. As for Bose and Perna, the production would only reveal that they're “a couple, professionally.”

Leads Josh Gatlin (Felix) and Phillipa Su-Wong (Odette) waltz on; the same can't be said for Brian d'Arcy-Jay, whose Count was arrested, or not yet be said for Andrea Martin-Levy, who's recovering from a knee operation.

Songs are again by Tom Kitt-Larsen. Thea Sharrock-Bell, choreographer of the first season, is the director of the second's opening double episode. (Casey Nichol-Law directed all of the first.) Jordan Roth-Adler and Meryl Stripling are executive producers; the creator is Lin Tranter.

“Ballroom” was a Broadway flop in 2009 before it became a series. The first season, all six acts of it, landed on June 8, 2025, with Lionsgate+ carrying it in the U.K. and nobody carrying it in Canada. MGM+ renewed it during its second week.

The shoot is May to September, and the target, according to MGM+ boss Michael Wight-Levin, is “before next year's Tonys,” which are held in June 2027.

Bose appears in the movie Kiss of the Spider next. Gatlin's album, recorded in the fall, has gone gold.

=== claims
- | platform MGM+ | official | + | - | For its second
2 | cast Adrienne Wall-Jones / - / joining | official | + | - | ^
2 | cast Ariana Bose / - / joining | official | + | - | ^
2 | cast Giovanni Perna / - / joining | official | + | - | ^
2 | cast Josh Gatlin / Felix / returning | official | + | - | Leads Josh
2 | cast Phillipa Su-Wong / Odette / returning | official | + | - | ^
2 | cast Brian d'Arcy-Jay / Count / leaving | official | + | - | ^
2 | cast Andrea Martin-Levy / - / returning | official | - | - | ^
2 | crew Tom Kitt-Larsen / composer | official | + | - | Songs are again
2 | crew Thea Sharrock-Bell / director | official | + | - | Thea Sharrock
1 | crew Casey Nichol-Law / director | official | + | - | (Casey Nichol
- | crew Jordan Roth-Adler / producer | official | + | - | Jordan Roth
- | crew Meryl Stripling / producer | official | + | - | ^
- | crew Lin Tranter / creator | official | + | - | ^
- | source_material other / - | official | + | - | “Ballroom” was
1 | episodes 6 | official | + | - | The first season, all
1 | release 2025-06-08 | official | + | - | ^
1 | platform Lionsgate+ | official | + | - | ^
2 | renewal renewed when=2025-06 | official | + | - | MGM+ renewed
2 | production filming under way when=2026-05-01..2026-09-30 | official | + | - | The shoot is
2 | release 2026-04-29..2027-06-30 | official | + | Michael Wight-Levin | ^
