url: https://www.glasscannonfans.example/blog/why-i-still-check-every-morning
outlet: Glass Cannon Fans
published: 2020-08-22
title: Day 611 without Vespertine
series: Vespertine

Good morning, bats. It's day 611, counted from the night Syfy put the second season on our screens, which was December 20, 2018, and yes, I have a wall chart.

What do I know today that I didn't know yesterday? Nothing. Is there a premiere date? Ha. Has somebody at Syfy so much as coughed in the direction of one? Not in my hearing.

Okay, deep breath, the facts. Season 3 got its go-ahead eons ago, on Valentine's Day 2019. Cameras were packed away this February, one month before everybody's were. Whatever happens to it now happens on a laptop in Winnipeg, where, as our composer Jarl Viken tells his followers, reel six of ten is being scored as we speak. TEN, people. So ten reels, ten episodes, that's how I read it.

Now for the gossip, and handle it with tongs. A guy whose cousin does subtitles swears it's going to be October, for Halloween. The German TV guide Serienfuchs printed the fourth of January. And in that Comic-Con thing (the home version, in pajamas) our star Delphine Achterberg mouthed something that could be “spring,” or “string.”

You know what keeps me calm? Looking at other people's droughts. Hollow Parish was gone for two years flat before it rose again. With Gentlemen of the Moth it was nineteen months, and that one didn't even have wings to animate. We are at twenty. I'd say December, tops.

PS: the comic isn't the source!! The comic came after. Vespertine started life as a Swedish tabletop role-playing game, Skymning, and if you roll a one you lose your wings.

PPS: Peacock has seasons 1 and 2 now. It doesn't have 3, and it isn't going to, I asked. The thing at 3 a.m. on Tuesday with the owl is a trailer for a yoghurt.

=== claims
2 | release 2018-12-20 | official | + | - | It's day 611
2 | platform Syfy | official | + | - | ^
3 | release none | official | - | - | Not in my
3 | renewal renewed when=2019-02-14 | official | + | - | Season 3 got
3 | production filming ends when=2020-02 | official | + | - | Cameras were packed
3 | production post-production under way | official | + | Jarl Viken | Whatever happens to
- | crew Jarl Viken / composer | official | + | - | ^
3 | episodes 10 | predicted | + | - | So ten reels
3 | release 2020-10 | rumored | + | - | A guy whose
3 | release 2021-01-04 | reported | + | Serienfuchs | The German TV
3 | precedent Hollow Parish / release / 24 | official | + | - | Hollow Parish was
3 | precedent Gentlemen of the Moth / release / 19 | official | + | - | With Gentlemen
3 | release 2020-12 | predicted | + | - | I'd say December
- | source_material game / Skymning | official | + | - | Vespertine started life
1 | platform Peacock | official | + | - | PPS: Peacock has seasons
2 | platform Peacock | official | + | - | ^
3 | platform Peacock | official | - | - | It doesn't have
- | cast Delphine Achterberg / - / - | official | + | - | And in that Comic-Con
- | source_material comic / - | official | - | - | PS: the comic
