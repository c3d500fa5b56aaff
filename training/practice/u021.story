url: https://www.showscoop.example/2024/12/the-undertow-season-2-is-it-happening
outlet: ShowScoop
published: 2024-12-09
title: The Undertow Season 2: Is It Happening? Here's What The Rumors Say
series: The Undertow

Hulu's The Undertow has pulled everyone under since it washed ashore on November 19. Fans who binged the lot in a weekend (guilty!) now want to know one thing and one thing only.

Did Hulu bring it back?

As things stand, the streamer's lips are sealed. If the ratings hold till the new year, that could change fast. Insiders claim a deal is all but inked, and one of them even swears that the writers have been at it since Halloween.

We'd take that with a bucket of salt water. Sure, the show was billed as a limited series, but wasn't Big Little Spies as well? Our own two cents: this surfboard gets another wave, no two ways about it.

The Direct, meanwhile, has heard the exact opposite: in its telling, the tide has gone out for good. Who's right? Your guess is as good as ours.

Possible release date

A first season of seven episodes took Hulu sixteen months from script to screen. Do the math, and a return would hit us around spring 2026.

The Undertow season 2 cast

Should it come to pass, Kylie Marchetti would be a must. A leaked call sheet, of which blurry photos are doing the rounds, lists Brock Halloran as “Deputy Finn”, a name that astute viewers will recognize from the tattoo. Marchetti's own rep says that she's “wide open” for 2025.

Is The Undertow based on a true story?

A lot of people believe so. It isn't; showrunner Dana Quist made it up on a beach in Oregon. What does go back to true events is her earlier show, Nor'easter.

Season 2 trailer

Every clip on YouTube that pretends to be one was stitched together from season 1 and some shark documentary.

How did the first season end?

Tess let go of the rope. In season 1, episode 3, she'd promised never to.

=== claims
- | platform Hulu | official | + | - | Hulu's The Undertow
1 | release 2024-11-19 | official | + | - | ^
2 | renewal renewed | official | - | - | As things stand
2 | renewal renewed | rumored | + | - | Insiders claim
2 | production writing starts when=2024-10-31 | rumored | + | - | ^
2 | renewal renewed | predicted | + | - | Our own two
1 | episodes 7 | official | + | - | A first season
2 | release 2026-03..2026-05 | predicted | + | - | Do the math
2 | cast Brock Halloran / Deputy Finn / joining | rumored | + | - | A leaked call
- | crew Dana Quist / showrunner | official | + | - | It isn't;
2 | trailer trailer | official | - | - | Every clip on
2 | renewal cancelled | reported | + | The Direct | The Direct, mean
