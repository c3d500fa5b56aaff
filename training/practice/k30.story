url: https://www.bingefriends.example/2021/07/14/summer-camp-murders-season-2
outlet: Binge Friends
published: 2021-07-14
title: Summer Camp Murders season 2: Is it happening?
series: Summer Camp Murders

Is Summer Camp Murders coming back for season 2? Here's what we know.

Summer Camp Murders is the new teen horror series on Netflix. It premiered on June 30, and it has been in the top three ever since. There are ten episodes in season 1.

As of today, Netflix has not announced a second season. That is normal, because the streamer usually waits for at least a month. Outer Keys was renewed six weeks after its premiere, for example. So don't panic yet!

Showrunner Nate Fielding wants to make more. "We have plans for three seasons," he told TVLine.

We think that the series will be renewed in August. The numbers are good, and it is not expensive to make.

When could season 2 be released?

If Netflix renews it this summer, season 2 could be out in the fall of 2022. The first season was filmed in New Zealand between October 2020 and February 2021.

Who would be in it?

Sadie Cross, who plays Lex, said on TikTok that she will be back if there is another season. Ivy Morgan's Brooke survived as well. Jordan Lee and Max Trent played characters who died, so they are not expected to return.

What is it about?

The second season would probably follow the survivors to college. In the last scene, we saw that somebody had sent Lex a mask.

Are there books?

Yes, the show is based on the Summer Camp novels by L. J. Parsons. There are five, and the second is called Winter Camp.

Season 1 of Summer Camp Murders is now streaming on Netflix.

=== claims
- | platform Netflix | official | + | - | Summer Camp Murders is the
1 | release 2021-06-30 | official | + | - | It premiered on
1 | episodes 10 | official | + | - | There are ten
2 | renewal renewed | official | - | - | As of today
2 | precedent Outer Keys / renewal / 1.5 | official | + | - | Outer Keys
- | crew Nate Fielding / showrunner | official | + | - | Showrunner Nate
2 | renewal renewed when=2021-08 | predicted | + | - | We think that
2 | release 2022-09-01..2022-11-30 | predicted | + | - | If Netflix
1 | production filming starts when=2020-10 | official | + | - | The first season was
1 | production filming ends when=2021-02 | official | + | - | ^
- | cast Sadie Cross / Lex / - | official | + | - | Sadie Cross
- | cast Ivy Morgan / Brooke / - | official | + | - | Ivy Morgan's
1 | cast Jordan Lee / - / - | official | + | - | Jordan Lee
1 | cast Max Trent / - / - | official | + | - | ^
2 | cast Jordan Lee / - / leaving | predicted | + | - | ^
2 | cast Max Trent / - / leaving | predicted | + | - | ^
- | source_material novel / Summer Camp | official | + | - | Yes, the show
1 | platform Netflix | official | + | - | Season 1 of Summer
