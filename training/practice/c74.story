url: https://www.rumorgauge.example/2023/04/11/foxfire-saga-season-2-rumors-vs-facts
outlet: Rumor Gauge
published: 2023-04-11
title: Foxfire Saga on Netflix: rumors vs. facts
series: Foxfire Saga

We take a show's rumors, weigh them, and give them a number from 0 to 10.

"Season 2 comes out on June 1." The source is a calendar on a Polish fan forum. Netflix Poland's press kit for June does not feature the fantasy series. 1/10.

"It has been shot already." More to this one. Hungarian trade portal Filmhu notes that the second unit left Budapest in mid-March, with a goodbye dinner for three hundred, and actress Vera Kolos wrote "Part II, done" beneath a photo of muddy boots. 9/10.

"Post-production takes until 2024." So it was put by an unnamed VFX artist on Glassdoor, in a rant. The first season, of April 22, 2021, spent ten months there, so why not? 6/10.

"They fired the showrunner." Facts: Ilya Morozov's name was replaced on the writers' guild's page by that of Dana Kessler. His agent says that he left of his own accord. 8/10, for the replacement.

"Ten episodes, up from eight." A claim of a since-deleted tweet. Kessler herself, in a reply to a fan, "eight is great." 0/10.

"There's a secret trailer." Journalists at Series Mania saw ninety seconds under embargo, we among them. So it's no rumor; we're not allowed to say what color the fox is. 10/10.

"Prince Alaric is recast." It's no longer Leo Harte, says What's on Netflix, who'd be succeeded by Tom Wyeth. Harte follows the site and has liked the piece. 7/10.

"Season 3 is ordered." You're kidding. 0/10.

What's our own forecast? A late-year release, ahead of The Witcher's next. Shadow and Bone had 23 months to twiddle its thumbs. Foxfire, by Christmas, will have had thirty-two.

=== claims
2 | release 2023-06-01 | rumored | + | - | "Season 2 comes
2 | release 2023-06 | official | - | - | Netflix Poland's
2 | production filming ends when=2023-03-11..2023-03-20 | reported | + | Filmhu | Hungarian
2 | production filming ends | official | + | Vera Kolos | ^
- | cast Vera Kolos / - / - | official | + | - | ^
2 | production post-production ends when=2024 | rumored | + | - | "Post-production
1 | release 2021-04-22 | official | + | - | The first season
2 | crew Ilya Morozov / showrunner | reported | - | writers' guild | Facts
2 | crew Dana Kessler / showrunner | reported | + | writers' guild | ^
2 | episodes 10 | rumored | + | - | "Ten
1 | episodes 8 | official | + | - | ^
2 | episodes 8 | official | + | Dana Kessler | Kessler
2 | trailer trailer | official | + | - | Journalists
2 | cast Leo Harte / Prince Alaric / leaving | reported | + | What's on Netflix | It's no
2 | cast Tom Wyeth / Prince Alaric / joining | reported | + | What's on Netflix | ^
3 | renewal renewed | rumored | - | - | "Season 3
2 | release 2023-09..2023-12 | predicted | + | - | A late-year
2 | precedent Shadow and Bone / release / 23 | official | + | - | Shadow
