url: https://www.tvquick.example/2025/06/05/quick-news
outlet: TV Quick
published: 2025-06-05
title: TV Quick: Thursday's news

High Society season 3 has an official premiere date: it's out on Netflix on August 21.

The CW has renewed Wildcats for a second season of 13 episodes.

Apple has ended Kepler after three seasons.

Max's The Pact begins filming its second season today in Prague.

Good news for Bake-Off-style fans: Pie Fight is back for season 6 on Food Network on July 1.

Hulu's Washington Black Tie has added Carl Lumley and Mia Stanton to its second season. Production is under way in Toronto.

Prime Video has not decided on a third season of Citadel Hill, reports Deadline.

FX says The Old Country will return in 2026. The second season is being shot in Sicily.

Starz's Outlaw Blood has cast Sam Hewitt as the young Brian.

A trailer for Slow Trains season 5 is here. The season begins on September 24 on Apple TV+.

Teresa Palmer-Lane won't be back for season 4 of The Rookie Nurse. Her character goes to work in Alaska.

Peacock has cancelled Laid Off after one season of eight episodes.

Disney+ has given a series order to Tomb of Kings, based on the video game. Hal Lindgren will be the showrunner.

ITV's Grace Notes is now filming its sixth series in Brighton. It will air in 2026.

BritBox has acquired all three seasons of Sister Agnes.

Reportedly, a fourth season of Euphoria Lane is not in the plans at HBO.

Paramount+ announced that the fifth and final season of Star Voyage: Strange Suns will have six episodes.

That's all for today. Follow us for more, and sign up for our newsletter.

=== claims
High Society :: 3 | release 2025-08-21 | official | + | - | High Society
High Society :: 3 | platform Netflix | official | + | - | ^
Wildcats :: 2 | renewal renewed | official | + | - | The CW
Wildcats :: 2 | episodes 13 | official | + | - | ^
Kepler :: 4 | renewal cancelled | official | + | - | Apple has
The Pact :: - | platform Max | official | + | - | Max's The
The Pact :: 2 | production filming starts when=2025-06-05 | official | + | - | ^
Pie Fight :: 6 | release 2025-07-01 | official | + | - | Good news
Pie Fight :: 6 | platform Food Network | official | + | - | ^
Washington Black Tie :: - | platform Hulu | official | + | - | Hulu's Washington
Washington Black Tie :: 2 | cast Carl Lumley / - / joining | official | + | - | ^
Washington Black Tie :: 2 | cast Mia Stanton / - / joining | official | + | - | ^
Washington Black Tie :: 2 | production filming under way | official | + | - | Production is
Citadel Hill :: 3 | renewal renewed | reported | - | Deadline | Prime Video
The Old Country :: 2 | release 2026 | official | + | FX | FX says
The Old Country :: 2 | production filming under way | official | + | - | The second season is
Outlaw Blood :: - | platform Starz | official | + | - | Starz's Outlaw
Outlaw Blood :: - | cast Sam Hewitt / Brian / joining | official | + | - | ^
Slow Trains :: 5 | trailer trailer | official | + | - | A trailer for
Slow Trains :: 5 | release 2025-09-24 | official | + | - | The season begins
Slow Trains :: 5 | platform Apple TV+ | official | + | - | ^
The Rookie Nurse :: 4 | cast Teresa Palmer-Lane / - / leaving | official | + | - | Teresa Palmer-Lane
Laid Off :: 2 | renewal cancelled | official | + | - | Peacock has
Laid Off :: 1 | episodes 8 | official | + | - | ^
Tomb of Kings :: 1 | renewal renewed | official | + | - | Disney+ has
Tomb of Kings :: - | source_material game / - | official | + | - | ^
Tomb of Kings :: 1 | crew Hal Lindgren / showrunner | official | + | - | Hal Lindgren
Grace Notes :: - | platform ITV | official | + | - | ITV's Grace
Grace Notes :: 6 | production filming under way | official | + | - | ^
Grace Notes :: 6 | release 2026 | official | + | - | It will air
Sister Agnes :: 1 | platform BritBox | official | + | - | BritBox has
Sister Agnes :: 2 | platform BritBox | official | + | - | ^
Sister Agnes :: 3 | platform BritBox | official | + | - | ^
Euphoria Lane :: 4 | renewal renewed | rumored | - | - | Reportedly
Star Voyage: Strange Suns :: 5 | renewal final | official | + | Paramount+ | Paramount+ announced
Star Voyage: Strange Suns :: 5 | episodes 6 | official | + | Paramount+ | ^
