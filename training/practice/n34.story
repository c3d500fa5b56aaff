url: https://www.podnotestv.example/tin-roof-revival-fact-check
outlet: Pod Notes TV
published: 2025-09-16
title: Fact check: No, ‘Tin Roof’ has not been revived
series: Tin Roof

A poster is going around. It shows the cast of Tin Roof on their porch, grayer than you recall, with the line "Season 9. January 2026. Only on Max." More than 90,000 people have shared it. It is a fake.

We asked. A representative for the platform, which, by the by, has been called HBO Max again since July, replied in six words: "We are not making Tin Roof." Warner Bros. confirmed that no new season is in development.

The picture was made with artificial intelligence. Porch boards run through Annie Doyle's left foot, and Russ Keller, who played Big Stan, passed away in 2022.

Its source appears to be the Facebook page TV Comebacks Daily, which in the spring announced a fourth season of Ridgeway for October. That was an invention too.

For the record: Tin Roof had its premiere on TNT on June 9, 2009. It was created by Duane Ferris and canceled in 2016, after its eighth season, when the ratings had dropped to a third.

Hope, it must be said, is not baseless. In a podcast in August, Doyle (Jolene in the series) talked about a reunion. "Duane has an idea, I've heard it, I cried," she said. "If a network called, we'd all be on that porch by nightfall." No network has called.

Ferris has in the meantime made something else. Low Water, with Doyle's former screen husband Kip Sanders, comes to AMC+ on November 6 and is six episodes long.

How to spot a fake poster: look at the hands, look at the logo, and look for the news in at least one trade paper.

=== claims
9 | release 2026-01 | official | - | - | It shows the cast
9 | platform Max | official | - | - | ^
9 | renewal renewed | official | - | HBO Max | A representative
9 | renewal renewed | official | - | Warner Bros. | Warner Bros. confirmed
- | cast Russ Keller / Big Stan / - | official | + | - | Porch boards
- | cast Annie Doyle / Jolene / - | official | + | - | In a podcast
Ridgeway :: 4 | release 2025-10 | official | - | TV Comebacks Daily | Its source
1 | release 2009-06-09 | official | + | - | For the record
- | platform TNT | official | + | - | ^
- | crew Duane Ferris / creator | official | + | - | It was created
9 | renewal cancelled when=2016 | official | + | - | ^
Low Water :: 1 | release 2025-11-06 | official | + | - | Low Water
Low Water :: - | platform AMC+ | official | + | - | ^
Low Water :: 1 | episodes 6 | official | + | - | ^
Low Water :: - | cast Kip Sanders / - / - | official | + | - | ^
- | cast ?Kip Sanders / - / - | official | + | - | ^
Low Water :: - | crew ?Duane Ferris / creator | official | + | - | Ferris has
