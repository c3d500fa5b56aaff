url: https://www.bharatscreen.example/2025/10/hunters-of-hwaseong-season-2
outlet: Bharat Screen
published: 2025-10-04
title: Hunters of Hwaseong Season 2: Where The Shoot Stands, Who's In It And When It May Stream
series: Hunters of Hwaseong

By Bharat Screen Desk
Published : October 4, 2025 at 5:12 PM IST

Hyderabad: Fans of the Prime Video Korean hit Hunters of Hwaseong have something to chew on. Three years on from the debut of the first season in 2022, a good many bits of news about the second are making the rounds.

The cameras have been rolling on Hunters of Hwaseong Season 2 since the summer. The OTT giant is yet to put a date on it, although if certain reports are right, viewers may not have long to wait.

Hunters of Hwaseong Season 2 Filming Update

As per a Soompi report, the team is set to call it a wrap by the end of November 2025. Night scenes at the fortress, it goes on, are to be shot on October 11 and 12.

There's also chatter that Mun Si-woo, who essays Jang-gun, has finished his bit and moved on to a new drama, Paper Tigers of Mapo, for which he's said to be training already.

Hunters of Hwaseong Season 2 Release Date

Word in the trade is that it comes around May 2026. Prime Video left it out of its first-half slate, however. If you ask us, the autumn of 2026 sounds about right.

Hunters of Hwaseong Season 2 Cast

Prime Video has announced the following comebacks:

• Mun Si Woo
• Chae Yu Ri
• Oh Dal Geun

Fresh entries are Byun Yo Sub, Kim Da Som I and American actor Josh Delaney-Pope.

=== claims
- | platform Prime Video | official | + | - | Hyderabad: Fans
1 | release 2022 | official | + | - | Three years
2 | production filming starts when=2025-06..2025-08 | official | + | - | The cameras
2 | release none | official | - | - | The OTT giant
2 | production filming ends when=2025-10-04..2025-11-30 | reported | + | Soompi | As per a Soompi
2 | production filming under way when=2025-10-11..2025-10-12 | reported | + | Soompi | Night scenes
- | cast Mun Si-woo / Jang-gun / - | official | + | - | There's also
Paper Tigers of Mapo :: - | cast Mun Si-woo / - / joining | rumored | + | - | ^
2 | release 2026-05 | rumored | + | - | Word in
2 | release 2026-09..2026-11 | predicted | + | - | If you ask
2 | cast ?Mun Si Woo / Jang-gun / returning | official | + | Prime Video | Mun Si Woo
2 | cast Chae Yu Ri / - / returning | official | + | Prime Video | Chae Yu
2 | cast Oh Dal Geun / - / returning | official | + | Prime Video | Oh Dal
2 | cast Byun Yo Sub / - / joining | official | + | - | Fresh entries
2 | cast Kim Da Som I / - / joining | official | + | - | ^
2 | cast Josh Delaney-Pope / - / joining | official | + | - | ^
