url: https://www.fanhour.example/2021/06/08/lake-town-season-two-is-here
outlet: Fan Hour
published: 2021-06-08
title: Lake Town is back: your guide to season two
series: Lake Town

Season two of Lake Town landed on Hulu on 4 June. All eight episodes are out now, so you can watch the whole thing in one weekend (we did).

It has been a long wait. The first season came out in November 2018, and the show was renewed in January 2019. Season two was filmed in British Columbia between August and December 2020. It was delayed by almost a year because of the pandemic.

Who's back?

Ellie Crane is back as Sam, and so is Tyler Boone as Deputy Ross. Mia Santos returns as Sam's sister Jo. New in season two are Ben Adler as the new doctor and Ruth Okoye as Sam's boss.

Where is Mr. Penrose?

Actor Gordon Hale left the show after the first season. Showrunner Kim Dolan explained that he had moved to Spain and did not want to travel.

Who wrote it?

Kim Dolan wrote four episodes. The others are by Alex Tran and Paula West. Every episode was directed by Lee Whitcombe.

Will there be a third season?

Hulu has not renewed Lake Town for a third season yet. Dolan said in a podcast last week that she would like to do two more. "Season three is half written in my head," she said. We think that it will be renewed in July.

If there is a third season, don't expect it before the end of 2022.

Is Lake Town based on a book?

No, it is an original story. Dolan grew up in a town like this one.

Have you finished it? Tell us what you thought of the ending, but please mark your spoilers.

=== claims
2 | release 2021-06-04 | official | + | - | Season two of Lake
2 | platform Hulu | official | + | - | ^
2 | episodes 8 | official | + | - | All eight
1 | release 2018-11 | official | + | - | The first season came
2 | renewal renewed when=2019-01 | official | + | - | ^
2 | production filming starts when=2020-08 | official | + | - | Season two was filmed
2 | production filming ends when=2020-12 | official | + | - | ^
2 | delay | official | + | - | It was delayed
2 | cast Ellie Crane / Sam / returning | official | + | - | Ellie Crane
2 | cast Tyler Boone / Deputy Ross / returning | official | + | - | ^
2 | cast Mia Santos / Jo / returning | official | + | - | Mia Santos
2 | cast Ben Adler / - / joining | official | + | - | New in season
2 | cast Ruth Okoye / - / joining | official | + | - | ^
2 | cast Gordon Hale / Mr. Penrose / leaving | official | + | - | Actor Gordon
- | crew Kim Dolan / showrunner | official | + | - | Showrunner Kim
2 | crew Kim Dolan / writer | official | + | - | Kim Dolan wrote
2 | crew Alex Tran / writer | official | + | - | The others are
2 | crew Paula West / writer | official | + | - | ^
2 | crew Lee Whitcombe / director | official | + | - | Every episode
3 | renewal renewed | official | - | - | Hulu has not
3 | renewal renewed when=2021-07 | predicted | + | - | We think
3 | release 2022-11-01.. | predicted | + | - | If there is a third
