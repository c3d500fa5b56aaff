url: https://www.bingeguide.example/features/velvet-season-3-everything-we-know
outlet: Binge Guide
published: 2023-10-09
title: Velvet Underpass season 3: cast, plot and everything we know so far
series: Velvet Underpass

Few shows have sneaked up on us the way Velvet Underpass did. Netflix put it out in the dead of January 2021 without so much as a billboard, and within a month half the planet was humming the theme.

Key facts

• Where: Netflix
• When: not before late 2024
• Seasons so far: two, 16 episodes
• Created by: Renata Osei and Jack Dunmore

Is there going to be a season 3?

There is. Netflix signed on for more on August 30, not six weeks after season 2 had dropped on July 20.

When will it be out?

Nobody has a date, and after this summer nobody ought to expect one. The writers' room had been open for nine days when the WGA walked out, and Osei reopened it only last Monday. “We're going to need all of next year,” she told The Hollywood Reporter. Which means that, by our reckoning, season 3 is a thing of early 2025, with the tail end of 2024 as the dream scenario.

Who's in it?

Nothing has been announced. It is hard to imagine the series without Thandeka Mbeki (Ines) or Rowan Castell (Fitch), though, so bank on the two of them. Things look different for Jules Amadi: his Professor Grail was put in the ground at the close of season 2.

Is there a trailer?

You must be joking. Not a single frame has been shot.

How many episodes?

The first two had eight apiece. It would be odd if that changed.

=== claims
1 | release 2021-01 | official | + | - | Netflix put it out
1 | platform Netflix | official | + | - | ^
- | platform Netflix | official | + | - | Where: Netflix
3 | release 2024-09-01.. | predicted | + | - | When: not before
- | crew Renata Osei / creator | official | + | - | Created by
- | crew Jack Dunmore / creator | official | + | - | ^
3 | renewal renewed when=2023-08-30 | official | + | - | Netflix signed on
2 | release 2023-07-20 | official | + | - | ^
3 | release none | official | - | - | Nobody has a date
3 | production writing starts when=2023-10-02 | official | + | - | The writers' room
3 | release 2025-01..2025-04 | predicted | + | - | Which means that
3 | release 2024-09..2024-12 | predicted | + | - | ^
3 | cast Thandeka Mbeki / Ines / returning | predicted | + | - | It is hard to imagine
3 | cast Rowan Castell / Fitch / returning | predicted | + | - | ^
2 | cast Jules Amadi / Professor Grail / - | official | + | - | Things look different
3 | cast Jules Amadi / Professor Grail / leaving | predicted | + | - | ^
3 | trailer trailer | official | - | - | You must be
3 | production filming starts | official | - | - | Not a single
1 | episodes 8 | official | + | - | The first two
2 | episodes 8 | official | + | - | ^
3 | episodes 8 | predicted | + | - | It would be odd
