url: https://www.seriespulse.example/2022/09/winterborn-s2-everything
outlet: Series Pulse
published: 2022-09-30
title: Winterborn Season 2: Netflix Renewal, Release Date, Cast & Everything We Know
series: Winterborn

Winterborn took over our brains for the whole of August, and the streamer knows it. Here is what's certain about its future, and what is not.

Winterborn was renewed in record time

It took Netflix but twelve days. Going by the rule of thumb, we figured on six weeks, which is how long Shadowline's second season needed.

No release date for now

With cameras not turning until the new year, in Iceland of all places, hoping for anything in 2023 would be naive. Our estimate? Somewhere around March 2024. Don't confuse this with the Winterborn companion podcast, which is back on October 10, or with the vinyl score, due November 18.

Confirmed and unconfirmed faces

Ásdís Jónsdóttir and Miles Carraway will have their snowshoes on; both were in the video that broke the news. We haven't had confirmation regarding Dominic Sands, and his Warden did take an axe to the chest.

Ruth Callaghan steps up as co-showrunner beside Nils Vang, without whom none of it would exist: he created the series after a night in a snowdrift.

The story so far

At the close of season 1 Eyja walked into the glacier. Chapter six had explained why, sort of.

Where to find season 1

You know where. Vang's feature Dead Calm Sea is on MUBI from Friday, and it is worse.

=== claims
2 | renewal renewed | official | + | - | Winterborn was renewed
2 | precedent Shadowline / renewal / 1.5 | official | + | - | Going by the rule
2 | production filming starts when=2023-01-01.. | official | + | - | With cameras not turning
2 | release 2023 | predicted | - | - | ^
2 | release 2024-03 | predicted | + | - | Our estimate?
2 | cast Ásdís Jónsdóttir / - / returning | official | + | - | Ásdís Jónsdóttir and
2 | cast Miles Carraway / - / returning | official | + | - | ^
2 | trailer announcement | official | + | - | ^
2 | cast Dominic Sands / Warden / returning | official | - | - | We haven't had
2 | crew Ruth Callaghan / showrunner | official | + | - | Ruth Callaghan steps
- | crew Nils Vang / showrunner | official | + | - | ^
- | crew Nils Vang / creator | official | + | - | ^
2 | release none | official | - | - | No release date for now
