url: https://www.streamtruth.example/2022/04/29/golden-hour-renewed-or-not
outlet: Stream Truth
published: 2022-04-29
title: Golden Hour season 3: not yet renewed
series: Golden Hour

Golden Hour has not yet been renewed for season 3. HBO Max released the last episode of the second season on Thursday.

The streamer has not made a comment. In the past it renewed the series quickly: the order for season 2 came just two weeks after the first season had started.

We think that there will be a third season. It is one of the most popular comedies on the service, and the critics like it.

Creator Nell Hathaway says that she is ready. "The writers' room can open tomorrow," she told Vulture.

Season 1 premiered in March 2021 and season 2 on March 24, 2022. Both have eight episodes. If the third season is ordered in May, it could be out in spring 2023.

Rosa Pine stars as photographer Dot, and Jeff Arnault is her assistant Lyle. They have both said that they would like to continue. Camille Boyd, who plays Dot's mother, has left the show and moved to a drama on ABC.

The show also has a podcast, and the last episode of that is out today.

Update, May 12: Golden Hour has been renewed! HBO Max confirmed the third season this morning. Filming starts in August.

Update, August 16: Filming has started in Pasadena. Patti Lupine joins the cast as Dot's new boss.

=== claims
3 | renewal renewed | official | - | - | Golden Hour has not
3 | renewal renewed | predicted | + | - | We think
- | crew Nell Hathaway / creator | official | + | - | Creator Nell
1 | release 2021-03 | official | + | - | Season 1 premiered
2 | release 2022-03-24 | official | + | - | ^
1 | episodes 8 | official | + | - | Both have
2 | episodes 8 | official | + | - | ^
3 | release 2023-03-01..2023-05-31 | predicted | + | - | If the third
- | cast Rosa Pine / Dot / - | official | + | - | Rosa Pine
- | cast Jeff Arnault / Lyle / - | official | + | - | ^
3 | cast Camille Boyd / - / leaving | official | + | - | Camille Boyd
3 | renewal renewed when=2022-05-12 | official | + | HBO Max | HBO Max confirmed
3 | production filming starts when=2022-08 | official | + | - | Filming starts
3 | production filming starts | official | + | - | Update, August 16
2 | renewal renewed | official | + | - | In the past
3 | cast Patti Lupine / - / joining | official | + | - | Patti Lupine
