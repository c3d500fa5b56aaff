url: https://www.animegrapevine.example/2022/12/05/knight-of-the-broom-season-3
outlet: Anime Grapevine
published: 2022-12-05
title: Knight of the Broom: leak has season 3 in 2024, official site has an egg timer
series: Knight of the Broom

A countdown showed up on the website of Knight of the Broom last night, and ever since people have been losing sleep over it. What's behind it?

If the usually dependable informant KazeLeaks is to be trusted, the janitor knight gets a third season in the spring of 2024, from a different studio. A rival account, which has been wrong before, speaks of a movie.

From the committee's side nothing has been uttered about a continuation. All that it did in November was thank everyone for the second season, which closed on September 24 with its 12th episode.

Voice actor Hanazawa Shun, asked about his Sir Mop at an event in Nagoya, said he'd “love to sweep again.”

A quick refresher. Season 1 started on Tokyo MX in January 2020. Season 2 didn't come until July of this year, a break that was explained by the pandemic. Okada Mariko-Lynn wrote both; Araki Junpei directed the first, and Sasaki Ema the second.

How much is left of the light novels by Tsukumo Rin? Plenty: volumes nine to seventeen haven't been touched.

Our prediction: the timer runs down on the 10th, a third season is announced, and it starts in October 2023, which is what this producer did with Mage of the Mailroom, too. That series had its sequel 15 months after the first.

A collaboration café opens in Ikebukuro on the 17th. A dub of season 2 will be on Crunchyroll from January 8.

=== claims
3 | release 2024-03..2024-05 | reported | + | KazeLeaks | If the usually
3 | renewal renewed | reported | + | KazeLeaks | ^
3 | renewal renewed | official | - | - | From the committee's
2 | episodes 12 | official | + | - | All that it did
- | cast Hanazawa Shun / Sir Mop / - | official | + | - | Voice actor
1 | release 2020-01 | official | + | - | Season 1 started
1 | platform Tokyo MX | official | + | - | ^
2 | release 2022-07 | official | + | - | Season 2 didn't
1 | crew Okada Mariko-Lynn / writer | official | + | - | Okada Mariko
1 | crew Araki Junpei / director | official | + | - | ^
2 | crew Okada Mariko-Lynn / writer | official | + | - | ^
2 | crew Sasaki Ema / director | official | + | - | ^
- | source_material novel / - | official | + | - | How much is left
3 | renewal renewed when=2022-12-10 | predicted | + | - | Our prediction
3 | release 2023-10 | predicted | + | - | ^
3 | precedent Mage of the Mailroom / release / 15 | official | + | - | That series
