url: https://www.buzzmania.example/2020/10/12/lady-of-the-lake-season-7
outlet: Buzz Mania
published: 2020-10-12
title: Lady of the Lake Season 7: Will There Be Another Season?? Get All The Info Here
series: Lady of the Lake

Lady of the Lake is a fantasy-romance television series from Canada which is managed by Rob Ferris. Its beginning was at CTV on 9 September of 2014. The series is the adoption of the graphic novel of Claire Donahue.

It is six seasons old by now. The sixth one, who counted just 10 episodes in place of usual 16, have ended this 25 August. Since then peoples are asking about the seventh season.

Is season 7 is happening?

Hard but true: no. In the month of February itself CTV told that the sixth one is the last. The lead actress Erin Malloy (Vivian) cried on her Insta story also.

But hold on! A petition of 60,000 peoples is running, and the Netflix has the older five seasons. So some fans dream that it could save the show like it has done with Lucifer. We give it thirty percents. In that case the date can't be before 2022.

Cast of the season 7

If it comes, Vivian (Malloy) and Arthur (Sam Whitford) would be present.

Actors in the season 6 were:

• Erin Malloy as Vivian
• Sam Whitford for Arthur
• Gus Lemaire played Merlyn

Spin off?

The same maker creates "Knights of Nothing", about the sons. Its pilot is to be filmed in next month near Toronto. The network CTV has still not decided if it turns to a series.

Ratings: 7.9 at IMDb; on Rotten Tomato 64 percent.

=== claims
- | crew Rob Ferris / director | official | + | - | Lady of the Lake is
1 | release 2014-09-09 | official | + | - | Its beginning
- | platform CTV | official | + | - | ^
- | source_material comic / - | official | + | - | The series is the adoption
6 | episodes 10 | official | + | - | The sixth one
7 | renewal renewed | official | - | - | Hard but
6 | renewal final when=2020-02 | official | + | CTV | In the month
- | cast Erin Malloy / Vivian / - | official | + | - | The lead actress
- | platform Netflix | official | + | - | A petition
7 | renewal renewed | rumored | + | - | So some fans
7 | renewal renewed | predicted | - | - | We give it
7 | release 2022.. | predicted | + | - | In that case
6 | cast Erin Malloy / Vivian / - | official | + | - | Erin Malloy as
6 | cast Sam Whitford / Arthur / - | official | + | - | Sam Whitford
6 | cast Gus Lemaire / Merlyn / - | official | + | - | Gus Lemaire
Knights of Nothing :: - | crew Rob Ferris / creator | official | + | - | The same maker
Knights of Nothing :: 1 | production filming starts when=2020-11 | official | + | - | Its pilot
Knights of Nothing :: 1 | renewal renewed | official | - | - | The network CTV
