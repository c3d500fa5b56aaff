url: https://www.ratingsroom.example/2020/05/21/cw-midseason-fall-plans
outlet: Ratings Room
published: 2020-05-21
title: The CW Gives Up on Fall, Pushes Everything to January
series: Night School

No new scripted shows before the new year: that, in a nutshell, is what The CW's chief told advertisers in a video call last Thursday. With cameras standing still all over Vancouver, the network's regular season won't begin until January 2021.

So Night School, Salem's Daughters and Captain Midnight, fall fixtures all three, are held until then. The only one with enough episodes in hand is Wolf Street, whose second season had wrapped a week before the lockdown; it is set for October.

Other networks are more optimistic, or less honest. NBC insists that Cook County and Queens Blvd. will be back in September, as always. “We have plans A to F,” says Dick Rosario, who produces both. CBS has said little, but its Bureau 9 won't be in production before August.

The delay gives The CW time, too, to find a successor for Priya Lakshman. The lead of Night School announced on May 4 that she won't be returning for the fourth season. As late as March she'd been in every scene. The role of Lt. Dana Cho is going to be recast, showrunner Abby Krantz has said, and the search is on. Hollywood hearsay has Ming-Yue Parker in front.

Also out of the running for the fall: The Veil. The pilot never got made.

Night School's third season, which had to stop two episodes short, ended on May 12 to its best numbers since 2018.

=== claims
- | delay to=2021-01 | official | + | The CW | So Night School
Salem's Daughters :: - | delay to=2021-01 | official | + | The CW | ^
Captain Midnight :: - | delay to=2021-01 | official | + | The CW | ^
- | release 2021-01 | official | + | The CW | ^
Salem's Daughters :: - | release 2021-01 | official | + | The CW | ^
Captain Midnight :: - | release 2021-01 | official | + | The CW | ^
Wolf Street :: 2 | production filming ends | official | + | - | The only one
Wolf Street :: 2 | release 2020-10 | official | + | - | ^
Cook County :: - | release 2020-09 | official | + | NBC | NBC insists
Queens Blvd. :: - | release 2020-09 | official | + | NBC | ^
Cook County :: - | crew Dick Rosario / producer | official | + | - | “We have plans
Queens Blvd. :: - | crew Dick Rosario / producer | official | + | - | ^
Bureau 9 :: - | platform CBS | official | + | - | CBS has said
Bureau 9 :: - | production filming starts when=2020-08-01.. | official | + | - | ^
4 | cast Priya Lakshman / Lt. Dana Cho / leaving | official | + | Priya Lakshman | The lead of Night School
- | crew Abby Krantz / showrunner | official | + | - | The role of
4 | cast Ming-Yue Parker / Lt. Dana Cho / joining | rumored | + | - | Hollywood hearsay
