url: https://www.netflixwatch.example/2024/03/11/cold-harvest-ended
outlet: Binge Watchman
published: 2024-03-11
title: Is Cold Harvest season 4 cancelled or renewed?
series: Cold Harvest

You have finished the last chapter of Cold Harvest and can't find the next. We're here to help, or at least to hold your hand.

Is it the end? It is and it isn't. Apple TV+ has told the Los Angeles Times that the agrarian noir “completed its story” with season 3. On the very same day, co-creator Ned Ashworth let Variety in on another version: he has pitched a fourth and he expects an answer before the summer is out. Until that arrives we must file the thing under undecided.

How many are there? Twenty-eight: ten, ten and eight. The third of these batches arrived on January 19 and dropped its last on March 8.

What became of Ashworth's partner, Celia Moon? She quit as showrunner ahead of season 2 and is running Peacock's Trust Fund today.

Who would return? Jude Hallam (Sheriff Orr) has a contract for five years, so legally speaking he'd have to. Greta Sund's Astrid moved to Oslo in the finale, and the actress herself thinks that she's “done with mud.”

Did anything like this happen before? Sure. Apple needed five months after the last premiere to tell us about For All Mankind, and there it was good news.

What to stream in the meantime? Severance, whose second season is still being filmed. Or Justified.

Some sites have it that Cold Harvest was based on a true story. The murders were; the farm, Ashworth likes to point out, was taken from his play, Furrow.

=== claims
3 | renewal final | official | + | Apple TV+ | Apple TV+ has
4 | renewal renewed | official | + | Ned Ashworth | On the very same
4 | renewal renewed when=2024-03-11..2024-08-31 | official | + | Ned Ashworth | ^
- | crew Ned Ashworth / creator | official | + | - | ^
4 | renewal renewed | official | - | - | Until that
1 | episodes 10 | official | + | - | Twenty-eight:
2 | episodes 10 | official | + | - | ^
3 | episodes 8 | official | + | - | ^
3 | release 2024-01-19 | official | + | - | The third of
1 | crew Celia Moon / showrunner | official | + | - | She quit
2 | crew Celia Moon / showrunner | official | - | - | ^
Trust Fund :: - | crew Celia Moon / showrunner | official | + | - | ^
Trust Fund :: - | platform Peacock | official | + | - | ^
- | cast Jude Hallam / Sheriff Orr / - | official | + | - | Jude Hallam
4 | cast Jude Hallam / Sheriff Orr / returning | predicted | + | - | ^
4 | cast Greta Sund / Astrid / leaving | official | + | Greta Sund | Greta Sund
4 | precedent For All Mankind / renewal / 5 | official | + | - | Apple needed
Severance :: 2 | production filming under way | official | + | - | Severance, whose
- | source_material other / Furrow | official | + | Ned Ashworth | The murders
