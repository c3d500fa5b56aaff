url: https://www.fernandroad.example/blog/2019/09/02/everything-about-lodestar-two
outlet: Fern & Road
published: 2019-09-02
title: Lodestar, second voyage: everything I could verify over the weekend
series: Lodestar

I spent Labor Day with eleven browser tabs and a pot of coffee in order to find out which parts of the Lodestar chatter hold water.

The twenty-first of February, 2020, holds water, since it's on YouTube's own press site, small but legible. Also on it: “10 x 44'.”

Half holds: that everyone may watch for nothing. Season one (eight episodes, February 7, 2018) was behind the wall of what was then YouTube Red and is now Premium. The second is to be free with ads in the States; of Europe I found no mention.

Leaks badly: the trailer. I've seen it, you've seen it, and it's stitched from the video game. There'll be one at New York Comic Con on October 4, if the booth's flyer is to be trusted, and a fourteen-second teaser with the compass was put out by lead actor Bo Halloran on Saturday.

The game, by the way, is the egg and not the chicken. Lodestar: Dead Reckoning came out on the Dreamcast in 2000, and the series, as its head writer Sunniva Bale explained to Polygon, “does to it what sailors do to songs.” A line of comics is in the making, too, and comes last of the three.

Sank without trace: December. Bale herself had named it in January; she has since blamed a render farm.

Why two years, though? I asked around. The nearest relative I could think of is Facebook Watch's Sirens' Reef, with which it was 14 months, so it isn't the format. The cable drama Astrolabe got by with twelve. Somebody on the crew, who'd lose her job if I said who, thinks there were two weeks in which no one knew if YouTube would go on making shows at all.

Tab eleven was about Halloran's divorce. I closed it.

PS. Two messages since I put this up. One is from a guy at a dub studio, who's got the premiere moving to March. The other is a link to Tubefilter, where the sum of ten has become twelve. My own feeling is that we'll get a clip a week from Thanksgiving onward.

=== claims
2 | release 2020-02-21 | official | + | YouTube | The twenty-first
2 | episodes 10 | official | + | YouTube | Also on it
1 | episodes 8 | official | + | - | Season one (eight
1 | release 2018-02-07 | official | + | - | ^
1 | platform YouTube Red | official | + | - | ^
2 | trailer trailer | official | - | - | I've seen it
2 | trailer trailer when=2019-10-04 | reported | + | - | There'll be one
2 | trailer teaser when=2019-08-31 | official | + | - | ^
- | cast Bo Halloran / - / - | official | + | - | ^
- | source_material game / Lodestar: Dead Reckoning | official | + | - | Lodestar: Dead Reckoning
- | crew Sunniva Bale / writer | official | + | - | ^
2 | release 2019-12 | official | - | Sunniva Bale | Bale herself had
2 | precedent Sirens' Reef / release / 14 | official | + | - | The nearest relative
Sirens' Reef :: - | platform Facebook Watch | official | + | - | ^
2 | precedent Astrolabe / release / 12 | official | + | - | The cable drama
2 | release 2020-03 | rumored | + | - | One is from
2 | episodes 12 | reported | + | Tubefilter | The other is
2 | trailer clip when=2019-11-28.. | predicted | + | - | My own feeling
