url: https://www.popcrunch.example/2024/10/15/rumor-check
outlet: Pop Crunch
published: 2024-10-15
title: Rumor check: is Wild Roses season 4 cancelled?
series: Wild Roses

A post on Facebook says that Netflix has cancelled Wild Roses. It has been shared more than 60,000 times. We checked.

It's false. Season 4 of Wild Roses has not been cancelled. Netflix renewed it in May, and it is in production in Savannah right now.

The same page claims that the new season starts on December 25, 2024. That isn't true either. "You won't see it until 2025," showrunner Carla Reyes wrote on X last week. No trailer exists; the one in the post is fake.

What about Zach Moran? According to the page, the actor who plays Hank is leaving. There is no proof of this. TVLine reported in June that he has signed for two more seasons.

These are the facts:

• Season 4 has ten episodes.
• Filming began on July 29.
• It is scheduled to wrap on December 13.
• Carla Reyes and Paul Dunn write the scripts.
• Zach Moran, Tessa Lyle and Bo Hammond are in the cast.
• The series is based on the novels by Ruby Carr.

Most likely, the season will be on Netflix in the second half of 2025. Season 3 came out in July 2023 and season 2 in May 2022.

Netflix has not ordered season 5.

Have you seen a rumor that we should check? Send us a link.

=== claims
4 | renewal cancelled | rumored | + | - | A post on
4 | renewal cancelled | official | - | - | Season 4 of
4 | renewal renewed when=2024-05 | official | + | - | Netflix renewed
4 | production filming under way | official | + | - | ^
4 | release 2024-12-25 | rumored | + | - | The same page
4 | release 2024-12-25 | official | - | - | That isn't
4 | release 2025-01-01.. | official | + | Carla Reyes | "You won't
- | crew Carla Reyes / showrunner | official | + | - | ^
4 | trailer trailer | official | - | - | No trailer
4 | cast Zach Moran / Hank / leaving | rumored | + | - | According to
4 | cast Zach Moran / Hank / returning | reported | + | TVLine | TVLine
4 | episodes 10 | official | + | - | Season 4 has ten
4 | production filming starts when=2024-07-29 | official | + | - | Filming began
4 | production filming ends when=2024-12-13 | official | + | - | It is scheduled
4 | crew Carla Reyes / writer | official | + | - | Carla Reyes and
4 | crew Paul Dunn / writer | official | + | - | ^
4 | cast Zach Moran / Hank / - | official | + | - | Zach Moran
4 | cast Tessa Lyle / - / - | official | + | - | ^
4 | cast Bo Hammond / - / - | official | + | - | ^
- | source_material novel / - | official | + | - | The series is based
4 | release 2025-07-01..2025-12-31 | predicted | + | - | Most likely
3 | release 2023-07 | official | + | - | Season 3 came
2 | release 2022-05 | official | + | - | ^
5 | renewal renewed | official | - | - | Netflix has not
