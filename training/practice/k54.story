url: https://www.fansofthegate.example/2022/07/21/season-2-news
outlet: Fans of The Gate
published: 2022-07-21
title: The Gate season 2: all the news in one place
series: The Gate

Hi everyone! This page collects all the news about season 2 of The Gate. Last update: 21 July.

21 July: Disney+ has released the first teaser! You can see Max and the new house.

14 July: The season has a title, "The Other Side," but still no date. Disney+ says winter.

2 July: Filming wrapped yesterday in Wales. Director Owen Price posted a photo of the crew.

10 May: Two new actors are in season 2. Ella Finch plays Max's cousin, and Robert Dean-Hughes is the new headmaster.

22 March: Milo Watts, who plays Max, confirmed in a video that season 2 has eight episodes. That's two more than in season 1.

28 February: They have started filming! The first day was in Cardiff.

15 January: Sad news. Lily Brown will not be in season 2. She has exams this year. So no more Poppy!

30 November: The writers are working on the scripts now. The showrunner, Beth Lyons, told SFX magazine about it.

12 November: SEASON 2 IS CONFIRMED! Disney+ announced it today for Disney+ Day.

8 September: Season 1 is out. All six episodes are on Disney+.

Questions

Is there going to be a season 3?

We don't know. It isn't confirmed.

Is it from a book?

Yes, it's based on the book The Gate at the End of the Garden by Susan Moor.

How can I meet the actors?

There is a convention in London in October. Milo will be there on both days. Tickets cost £25.

=== claims
2 | trailer teaser when=2022-07-21 | official | + | - | 21 July
2 | release none | official | - | - | 14 July
2 | release 2022-12-01..2023-02-28 | official | + | Disney+ | Disney+ says
2 | production filming ends when=2022-07-01 | official | + | - | 2 July
- | crew Owen Price / director | official | + | - | Director Owen
2 | cast Ella Finch / - / joining | official | + | - | Ella Finch
2 | cast Robert Dean-Hughes / - / joining | official | + | - | ^
- | cast Milo Watts / Max / - | official | + | - | 22 March
2 | episodes 8 | official | + | Milo Watts | ^
1 | episodes 6 | official | + | - | That's two
2 | production filming starts when=2022-02-28 | official | + | - | 28 February
2 | cast Lily Brown / Poppy / leaving | official | + | - | Lily Brown
2 | production writing under way | official | + | Beth Lyons | 30 November
- | crew Beth Lyons / showrunner | official | + | - | The showrunner
2 | renewal renewed when=2021-11-12 | official | + | Disney+ | 12 November
1 | release 2021-09-08 | official | + | - | 8 September
1 | platform Disney+ | official | + | - | All six
3 | renewal renewed | official | - | - | It isn't
- | source_material novel / The Gate at the End of the Garden | official | + | - | Yes, it's based
