url: https://www.boxsetblog.example/2020/11/12/ironwood-season-4
outlet: Box Set Blog
published: 2020-11-12
title: Ironwood season 4: release date, cast and everything we know
series: Ironwood

Netflix ordered a fourth season of Ironwood back in July. Fans of the western have been waiting for news ever since, and now there is some.

Ironwood season 4 release date

Season 4 will be released on Netflix in 2021. There is no exact date yet. The first season came out in March 2017, the second in April 2018 and the third in May 2020, so a spring release is likely.

Ironwood season 4 filming

Filming is currently under way in New Mexico. It started on October 5 and should be finished by February. The third season was shot in Canada, but the producers wanted to come back to the place where it all began.

Ironwood season 4 cast

Cole Brandt will return as Sheriff Amos Reed. Also coming back are Lena Hart (Clara), Michael Stone (Judge Harlan) and Peter Yazzie (Thomas). Grace Whitman is new this year. She plays a journalist from New York. Robert Kane, who played Silas, is not returning, as his character was killed.

How many episodes will there be?

Netflix has ordered ten episodes, two more than last time.

Is season 4 the last season?

Yes, season 4 will be the last. Creator Dan Sutter told Deadline that the story was always planned for four seasons.

"Four years, four books," Sutter said. The series is based on the Ironwood novels by Mary Teller, and there are four of them.

Is there a trailer?

A short teaser was released on November 3. It shows Reed riding into an empty town. The full trailer is expected in early 2021.

What will happen in season 4?

At the end of season 3, the railroad reached the town and Clara left with the gold. The new season begins one year later.

All three seasons of Ironwood are streaming on Netflix.

=== claims
4 | renewal renewed when=2020-07 | official | + | - | Netflix ordered a
4 | release 2021 | official | + | - | Season 4 will be released
4 | platform Netflix | official | + | - | ^
4 | release none | official | - | - | There is no exact
1 | release 2017-03 | official | + | - | The first season came
2 | release 2018-04 | official | + | - | ^
3 | release 2020-05 | official | + | - | ^
4 | release 2021-03-01..2021-05-31 | predicted | + | - | ^
4 | production filming under way | official | + | - | Filming is currently
4 | production filming starts when=2020-10-05 | official | + | - | It started on October
4 | production filming ends when=2020-11-12..2021-02-28 | official | + | - | ^
4 | cast Cole Brandt / Sheriff Amos Reed / returning | official | + | - | Cole Brandt
4 | cast Lena Hart / Clara / returning | official | + | - | Also coming
4 | cast Michael Stone / Judge Harlan / returning | official | + | - | ^
4 | cast Peter Yazzie / Thomas / returning | official | + | - | ^
4 | cast Grace Whitman / - / joining | official | + | - | Grace Whitman
4 | cast Robert Kane / Silas / leaving | official | + | - | Robert Kane
4 | episodes 10 | official | + | - | Netflix has ordered ten
4 | renewal final | official | + | Dan Sutter | Yes, season 4
- | crew Dan Sutter / creator | official | + | - | Creator Dan
- | source_material novel / Ironwood | official | + | - | The series is based
4 | trailer teaser when=2020-11-03 | official | + | - | A short teaser
4 | trailer trailer when=2021-01-01..2021-04-30 | predicted | + | - | The full trailer
1 | platform Netflix | official | + | - | All three seasons
2 | platform Netflix | official | + | - | ^
3 | platform Netflix | official | + | - | ^
