url: https://www.nextepisodes.example/2024/12/30/crimson-ink-season-3-blu-ray-listing
outlet: Next Episodes
published: 2024-12-30
title: Crimson Ink Season 3: A Listing, a Leak and a Lot of Silence
series: Crimson Ink

2024 has gone by without a single official line on Crimson Ink Season 3. Unofficial ones there were aplenty, so let's end the year with a stocktaking.

The listing

Amazon Germany has since December 11 had a Blu-ray of "Staffel 3" for pre-order, with October 31, 2025 as its day. Retailers use dummy dates; we only note that a disc generally comes six months behind the premiere, and so April isn't an outlandish idea.

The leak

"Renewed, 8 eps, drops in May," goes a post of the fan account Ink Drinker, which has been wrong three times out of five.

The silence

Starz would neither confirm a renewal nor comment on the listing. Showrunner Maddie Trask writes, though, on a show with vampires, for which she was hired in June.

The cast

Tom Bexley (the Binder) told a convention in Düsseldorf that he'd "got the call." Which call? He put a finger to his lips. Aoife Grady, his apprentice Clary in both seasons, is an HBO regular as of this fall and most likely out of reach. We may expect Rhys Tanner as the Printer's Devil, because he's got no other job.

The past, for the record

Season 1: October 8, 2021, ten episodes. Season 2: fourteen months later. The books by Alix Verne were completed in the meantime. Lionsgate Television produces; Belle Starling directed most hours of the second season and two of the first.

There's hope yet. Outlander took a while, too.

=== claims
3 | release 2025-04 | predicted | + | - | Retailers use
3 | renewal renewed | rumored | + | Ink Drinker | "Renewed, 8
3 | episodes 8 | rumored | + | Ink Drinker | ^
3 | release 2025-05 | rumored | + | Ink Drinker | ^
3 | renewal renewed | official | - | - | Starz would
- | crew Maddie Trask / showrunner | official | + | - | Showrunner Maddie
3 | cast Tom Bexley / Binder / returning | official | + | Tom Bexley | Tom Bexley (the
1 | cast Aoife Grady / Clary / - | official | + | - | Aoife Grady
2 | cast Aoife Grady / Clary / - | official | + | - | ^
3 | cast Aoife Grady / Clary / leaving | predicted | + | - | ^
3 | cast Rhys Tanner / Printer's Devil / returning | predicted | + | - | We may expect
1 | release 2021-10-08 | official | + | - | Season 1: October
1 | episodes 10 | official | + | - | ^
2 | release 2022-12 | official | + | - | Season 2: fourteen
- | source_material novel / - | official | + | - | The books by
2 | crew Belle Starling / director | official | + | - | Lionsgate
1 | crew Belle Starling / director | official | + | - | ^
