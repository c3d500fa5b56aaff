url: https://toonreport.example/2024/crumb-season-three-adult-swim
outlet: Toon Report
published: 2024-03-06
title: ‘Crumb’ rises again: Adult Swim orders two more seasons
series: Crumb

The talking sourdough has more to say. Adult Swim announced on Wednesday that it has renewed Crumb for a third and a fourth season, of ten episodes each.

“I honestly thought we were toast,” creator Lil Vandersloot said in a statement. She goes on as showrunner with Hector Amaya. Season three is slated for the first quarter of 2025; for the fourth there is no date at this point.

Crumb follows a bakery in Duluth and everything that lives in its fridge. Marcus Obi is the voice of Crumb, Janelle Trask that of the yeast Doris, and Pete Wojcik plays everybody else. In season three a guest list as long as a baguette includes Sadie Blount (Night Nurses) and the rapper Young Cactus.

The second season, which ended last month, went up on Max the day after. Its twenty-minute musical episode was nominated for an Annie Award.

Over at the same network, Mall Goths of the Apocalypse won't be making more, a representative confirmed. Season 2 was its last.

Vandersloot drew the comic strip the show grew out of when she was a student. It was called Stale.

=== claims
3 | renewal renewed when=2024-03-06 | official | + | Adult Swim | Adult Swim announced
4 | renewal renewed when=2024-03-06 | official | + | Adult Swim | ^
3 | episodes 10 | official | + | Adult Swim | ^
4 | episodes 10 | official | + | Adult Swim | ^
- | crew Lil Vandersloot / creator | official | + | - | “I honestly thought
- | crew Lil Vandersloot / showrunner | official | + | - | She goes on
- | crew Hector Amaya / showrunner | official | + | - | ^
3 | release 2025-01-01..2025-03-31 | official | + | - | Season three is slated
4 | release none | official | - | - | ^
- | cast Marcus Obi / Crumb / - | official | + | - | Marcus Obi is
- | cast Janelle Trask / Doris / - | official | + | - | ^
- | cast Pete Wojcik / - / - | official | + | - | ^
3 | cast Sadie Blount / - / joining | official | + | - | In season three a
3 | cast Young Cactus / - / joining | official | + | - | ^
2 | platform Max | official | + | - | The second season, which
Mall Goths of the Apocalypse :: 3 | renewal cancelled | official | + | Adult Swim | Over at the same
Mall Goths of the Apocalypse :: 2 | renewal final | official | + | - | Season 2 was its
- | source_material comic / Stale | official | + | - | Vandersloot drew
