url: https://www.quarterlifegamer.example/news/dustfall-season-2-hbo-delay
outlet: Quarterlife Gamer
published: 2025-03-18
title: Dustfall Season 2 Reportedly Slips, But There's a Silver Lining
series: Dustfall

Prime Video's Dustfall was the rare game adaptation that made people who'd never touched a controller weep. It's just as rare, it seems, at keeping time.

Bloomberg's Jason Keel wrote this morning that the follow-up, earmarked internally for October, is likelier to surface in early 2026. His piece quotes from a memo. Its gist: the sandworm sequences have come back from the vendor “unusable.”

Amazon, reached for comment, disputed the memo and not the date. Co-showrunner Tanya Reyes-Whitlock took to Bluesky an hour after. “Yes, we need longer. No, it's not the worm. It's me, I rewrote the ending.” She's answerable for the scripts with Aaron Bao.

We'd been wondering. They were supposed to be out of the Jordanian desert by Thanksgiving and it was Valentine's Day before the last truck left. Since then the show's home has been an edit suite in Burbank, where they're up to the fifth of eight, in Bao's telling.

Now for that silver lining. The same memo has the third listed as “writers: May 5.” No such season is on Amazon's books officially. Someone in the know nevertheless insists to us that money has changed hands.

Cillian Drury, the Courier, is contractually good for all of it. And Anya Petrosyan? There's a scene of hers in the first teaser, which came out at The Game Awards on December 12, but it was lifted from season one, so her Warden Sarr may well be dead for real.

How long do fans wait elsewhere? Fallout, also on Prime Video, went 20 months between seasons.

Dustfall reached us in May 2024. The game by Ironmule that inspired it is getting a remaster, set for June 5, and its own sequel is in development hell. Ironmule laid off 40 people on Monday. What does the memo say about them? Nothing.

=== claims
- | platform Prime Video | official | + | - | Prime Video's Dustfall
2 | release 2025-10 | reported | - | Bloomberg | Bloomberg's Jason Keel
2 | delay to=2026-01-01..2026-04-30 | reported | + | Bloomberg | ^
2 | release 2026-01-01..2026-04-30 | reported | + | Bloomberg | ^
- | crew Tanya Reyes-Whitlock / showrunner | official | + | - | Co-showrunner Tanya
2 | delay | official | + | Tanya Reyes-Whitlock | “Yes, we need longer
2 | crew Tanya Reyes-Whitlock / writer | official | + | - | She's answerable
2 | crew Aaron Bao / writer | official | + | - | ^
2 | production filming ends when=..2024-11-28 | official | - | - | They were supposed
2 | production filming ends when=2025-02-14 | official | + | - | ^
2 | production post-production under way | official | + | Aaron Bao | Since then the show
2 | episodes 8 | official | + | - | ^
3 | production writing starts when=2025-05-05 | reported | + | Bloomberg | The same memo
3 | renewal renewed | official | - | - | No such season
3 | renewal renewed | rumored | + | - | Someone in the know
- | cast Cillian Drury / Courier / - | official | + | - | Cillian Drury, the
2 | trailer teaser when=2024-12-12 | official | + | - | There's a scene
1 | cast Anya Petrosyan / Warden Sarr / - | official | + | - | ^
2 | cast Anya Petrosyan / Warden Sarr / leaving | predicted | + | - | ^
2 | precedent Fallout / release / 20 | official | + | - | Fallout, also on
Fallout :: - | platform Prime Video | official | + | - | ^
1 | release 2024-05 | official | + | - | Dustfall reached
- | source_material game / - | official | + | - | The game by Ironmule
