url: https://www.inklingspost.example/2026/01/09/letter-to-the-harbor
outlet: Inklings Post
published: 2026-01-09
title: ‘Dear Harbor’: Creator Pens Farewell as Peacock Sets Endgame for Drama
series: Pilgrim Harbor

In a letter addressed to viewers and signed “your tired friend,” Celeste Amundsen on Friday broke it to the admirers of “Pilgrim Harbor” that a fifth season is coming, and that there it ends.

“I promised my kids, my therapist and Peacock that I would stop at five,” wrote the woman who dreamt up the fishing-town saga and has run it throughout. The streamer seconded her within the hour.

That it gets this farewell is, in itself, a small wonder. As late as Thanksgiving the town of Lunenburg, Nova Scotia, where they film, was told not to expect them. Two weeks of haggling over the budget followed. What tipped the scales, if Puck's account is accurate, was a fourth season that, since its arrival on September 18, has been seen by more people than the three before it.

The letter doesn't dwell on dates. It does let on that ten of ten outlines hang on a corkboard and that dialogue comes next; “no camera will see the harbor until the ice is gone.” April, then, for anyone familiar with Nova Scotian ice.

Nor does Amundsen breathe a word on casting, although one may take it for granted that Gillian Foss, who is the harbormaster, and Tobias Reyes-Holm, who is her ex, are getting their coats out. Hank Dorsey is a different matter. Captain Bell went down with his trawler, and Dorsey, interviewed in October by TV Insider, said he'd been “paid, hugged and buried.”

With luck, the last boat comes in before the year is through. We'd put it at November.

The series opened on Peacock in June 2021. A soundtrack album is out on January 30; the Emmys, as ever, are in September, and the harbor was never invited.

=== claims
5 | renewal final when=2026-01-09 | official | + | Celeste Amundsen | In a letter addressed
- | crew Celeste Amundsen / creator | official | + | - | “I promised my kids
- | crew Celeste Amundsen / showrunner | official | + | - | ^
4 | release 2025-09-18 | official | + | - | What tipped the
5 | production writing ends | official | - | Celeste Amundsen | It does let on
5 | production filming starts | official | - | Celeste Amundsen | ^
5 | production filming starts when=2026-04 | predicted | + | - | April, then, for
5 | cast Gillian Foss / harbormaster / returning | predicted | + | - | Nor does Amundsen
5 | cast Tobias Reyes-Holm / ex / returning | predicted | + | - | ^
5 | cast Hank Dorsey / Captain Bell / leaving | official | + | Hank Dorsey | Captain Bell went
5 | release 2026-01-09..2026-12-31 | predicted | + | - | With luck, the
5 | release 2026-11 | predicted | + | - | We'd put it
1 | release 2021-06 | official | + | - | The series opened
1 | platform Peacock | official | + | - | ^
