url: https://www.renewalwatch.example/2024/06/10/netflix-renewal-scorecard-june
outlet: Renewal Watch
published: 2024-06-10
title: Netflix 2024 Renewal Scorecard: What's Safe, What's Toast, What's Pending

Updated weekly. First the living, then the dead, then those in limbo.

• A Proper Villain — Season 3. Word came on May 29, thirteen days after the second batch dropped.
• Gutter Ball — Season 2; the bowling comedy from Mae Collier shoots this fall in Akron.
• Lawn Order — one more season, its sixth, and then finito.
• Neon Prairie — RIP after one. Its star Cal Whitaker posted a broken heart.
• The Fixer's Handbook — Season 2 was the end.
• Three Widows — Nothing yet, a hundred days in.
• Kingmaker's Knot — Undecided. Creator Ulla Brandt tells Deadline she has "three more years in my notebook."
• Hoax — What's on Netflix lists it as renewed. Netflix does not.

How long must one wait? For orientation: with Gutter Ball the streamer took six weeks from premiere to pickup. Three Widows has had fourteen. At the same point Neon Prairie, which premiered last December 8, was already dead, so we lean toward a yes for the widows.

The comedies fare best this year. Of nine that have run out their first season since January, seven got another; the exceptions are Dad Jokes and Pool Party, whose chances we put at one in ten.

What about titles from abroad? Berlin Zoo is back for a fourth season (its last, ZDF's man on the production hinted in Bild), Tokyo Drifters isn't, and The Wages of Cod has not been renewed as of today.

Renewed long ago, and so not counted: Fallow Ground, seasons 2 and 3, both of which were ordered in November 2022, and The Marquess, which cameras are following around Bath until the end of August.

Finally, a correction. We reported last week that Ms. Frost had lost its showrunner. Dale Petrie has not left; he only moved to Utah.

=== claims
A Proper Villain :: 3 | renewal renewed when=2024-05-29 | official | + | - | A Proper
A Proper Villain :: 2 | release 2024-05-16 | official | + | - | ^
Gutter Ball :: 2 | renewal renewed | official | + | - | Gutter Ball
Gutter Ball :: - | crew Mae Collier / creator | official | + | - | ^
Gutter Ball :: 2 | production filming starts when=2024-09-01..2024-11-30 | official | + | - | ^
Lawn Order :: 6 | renewal final | official | + | - | Lawn Order
Neon Prairie :: 2 | renewal cancelled | official | + | - | Neon Prairie
Neon Prairie :: - | cast Cal Whitaker / - / - | official | + | - | ^
The Fixer's Handbook :: 3 | renewal cancelled | official | + | - | The Fixer's
Three Widows :: - | renewal renewed | official | - | - | Three Widows — Nothing
Kingmaker's Knot :: - | renewal renewed | official | - | - | Kingmaker's
Kingmaker's Knot :: - | crew Ulla Brandt / creator | official | + | - | ^
Hoax :: - | renewal renewed | reported | + | What's on Netflix | Hoax
Three Widows :: - | precedent Gutter Ball / renewal / 1.5 | official | + | - | For orientation
Neon Prairie :: 1 | release 2023-12-08 | official | + | - | At the same
Three Widows :: - | renewal renewed | predicted | + | - | ^
Dad Jokes :: 2 | renewal cancelled | predicted | + | - | Of nine
Pool Party :: 2 | renewal cancelled | predicted | + | - | ^
Berlin Zoo :: 4 | renewal renewed | official | + | - | Berlin Zoo
Berlin Zoo :: 4 | renewal final | reported | + | Bild | ^
Tokyo Drifters :: - | renewal cancelled | official | + | - | ^
The Wages of Cod :: - | renewal renewed | official | - | - | ^
Fallow Ground :: 2 | renewal renewed when=2022-11 | official | + | - | Renewed long
Fallow Ground :: 3 | renewal renewed when=2022-11 | official | + | - | ^
The Marquess :: - | production filming under way | official | + | - | ^
The Marquess :: - | production filming ends when=2024-08-21..2024-08-31 | official | + | - | ^
Ms. Frost :: - | crew Dale Petrie / showrunner | official | + | - | Dale Petrie
