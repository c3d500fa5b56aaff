url: https://www.reelhype.example/2021/05/22/wolves-of-winter-road-season-2-release
outlet: Reel Hype
published: 2021-05-22
title: Wolves Of Winter Road Season 2 Release Date Is Confirmed? Get To Know Details!!
series: Wolves of Winter Road

Wolves Of Winter Road is a Canadian fantasy series and it became the reason of many sleepless nights. In this article, you'll be getting to know all the latest buzz around Wolves Of Winter Road Season 2, so read till the end.

Renewal Of The Show

The renewal came so quick that even the fans were having no time to worry: hardly a fortnight after the debut, which had happened on 26 February 2021, Crave stamped its yes. It is a two-season yes! Means that season 3 is in the pocket as well.

When It Is Going To Knock At Our Door?

Mark it in red: January 14, 2022 is the day on which the wolves shall return. The same is printed on the new poster. Earlier the plan was of Halloween but then the makers shifted the date because the snow isn't falling in October, LOL.

In The US

Since the beginning Hulu is showing it one day after. A little bird says that now AMC+ snatched the rights for the second season. Neither has commented.

How Many Episodes

While the season 1 finished with 10, the upcoming is having the bonus of two more.

Who Are Coming

Nell Carver is the alpha and she stays the alpha. Ben Tootoosis, who was only in 3 scenes before, is now the main lead. Actor Ryan Stroud died (in the series!!!) so his chapter is closed. New wolf in the pack is Sofia Marquez. Please don't confuse her with the singer!

The Story Is From Where?

Some blogs write it's adapted from Twilight's author, that is fully false. It has come out of a 2012 comic, Winter Road, which is sold on Amazon.

Shooting Update

In the Yukon the last clap was given on May 9. They're now painting the eyes and fur in computers, and this may take up to six months as told by VFX boss Karl Lund.

Trailer

It'll arrive with the first snow. Season 1 got an 87% on Rotten Tomatoes and two snowflakes from our side.

=== claims
2 | renewal renewed when=2021-03 | official | + | - | The renewal came
1 | release 2021-02-26 | official | + | - | ^
3 | renewal renewed when=2021-03 | official | + | - | Means that
2 | release 2022-01-14 | official | + | - | Mark it in red
2 | release 2021-10-31 | official | - | - | Earlier the plan
2 | delay to=2022-01-14 | official | + | - | ^
- | platform Hulu | official | + | - | Since the beginning
2 | platform AMC+ | rumored | + | - | A little bird
1 | episodes 10 | official | + | - | While the season
2 | episodes 12 | official | + | - | ^
2 | cast Nell Carver / - / returning | official | + | - | Nell
2 | cast Ben Tootoosis / - / returning | official | + | - | Ben
2 | cast Ryan Stroud / - / leaving | official | + | - | Actor Ryan
2 | cast Sofia Marquez / - / joining | official | + | - | New wolf
- | source_material comic / Winter Road | official | + | - | It has come
2 | production filming ends when=2021-05-09 | official | + | - | In the Yukon
2 | production post-production under way | official | + | - | They're now
