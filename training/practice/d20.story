url: https://www.pilotlight.example/analysis/2022/09/12/mercy-division-season-4-chances
outlet: Pilot Light
published: 2022-09-12
title: Mercy Division season 4: should it be about Tess this time?
series: Mercy Division

Let's get the formal part done first: CBS hasn't handed Mercy Division a season 4 as of this writing. With that said, who among us has any real doubts? It's the kind of procedural that a network builds its Friday around, and the numbers (6.1 million live, more by the weekend) are nowhere near a danger zone.

Before any of that, there's season 3 to think of, which comes our way on October 7. CBS made official earlier today that it'll be eighteen episodes, four fewer than what we had a year ago.

Why Tess, though?

The way we look at it, the third season's going to be about Cole's trial, since showrunner Angela Stroud has laid all the track for that. Shawn Mackey, who plays Cole, has more or less said the same thing to TV Insider. Tess (Priya Raman) gets to stand on the sidelines, and that gives the writers a whole year in which to build up her sister.

We don't know as of now who that sister could be; a casting notice asks for a “steely, funny forty,” and nothing has been firmed up.

Let's also remember that in Rosalind Kerr's books, from which the entire premise stems, Tess isn't given a chapter of her own until volume five. If you want to wait until then, be our guest!

Honestly, there's a version of this show that runs for nine seasons. Bones did it. Why not start giving people like Raman their moment in the sun?

Do you think that Mercy Division season 4 should belong to Tess? Sound off in the comments, and come on back for some other updates.

=== claims
4 | renewal renewed | official | - | - | Let's get the
4 | renewal renewed | predicted | + | - | With that said
3 | release 2022-10-07 | official | + | - | Before any of that
3 | episodes 18 | official | + | CBS | CBS made official
2 | episodes 22 | official | + | CBS | ^
- | crew Angela Stroud / showrunner | official | + | - | The way we look
- | cast Shawn Mackey / Cole / - | official | + | - | Shawn Mackey, who
- | cast Priya Raman / Tess / - | official | + | - | Tess (Priya
- | source_material novel / - | official | + | - | Let's also
