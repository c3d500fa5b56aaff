url: https://www.popquill.example/2019/12/03/everything-about-hex-and-the-city
outlet: Pop Quill
published: 2019-12-03
title: Hex and the City Season 3: Release date, cast, spoilers and everything else
series: Hex and the City

The coven isn't done brewing. A short guide to what's known of the third Hex and the City, and what's mere smoke.

IS IT HAPPENING?

Freeform made sure of it in the very hour in which the last episode of season 2 was shown: the screen went green, and the word "thrice" appeared. That was September 24. (Its second season had been granted in the same fashion.)

WHEN?

Summer belongs to the witches, always has. June 12, 2018: the first season. June 11, 2019: the one after. Go figure. The channel hasn't committed to a day for the third, but a Tuesday in the second week of June strikes us as a safe bet.

HOW MANY?

The coven met ten times in the year one and as often in the next. According to a casting notice on Backstage it'll be eighteen times this round. Freeform: "We'll tell you when we tell you."

HAVE THEY STARTED?

Yes and no. New Orleans hosts the shoot from January 21. In Los Angeles, seven people have been plotting since before Halloween, as showrunner Dee Marchetti's Instagram shows in embarrassing detail.

WHO?

Priya Raman and Lola Vance, naturally. Chris Odell's warlock was turned into a newt, yet the actor's rep tells E! he's "contractually a newt through season 3." Ashlyn Ford's deal was for one season and it's been up since August; she's gone, her goodbye post got a million hearts. If you read that Sarah Jessica Parker comes by, you've read a joke.

SPOILERS?

The broom is a metaphor.

BASED ON?

Not on the Kim Harrison books. Those are detective stories, whereas what we see on Freeform was made up, as a dare, by Marchetti and her then roommate.

TRAILER?

Give it till April. The twenty seconds which leaked last week are cut together out of season 1.

=== claims
3 | renewal renewed when=2019-09-24 | official | + | Freeform | Freeform made sure
1 | release 2018-06-12 | official | + | - | June 12
2 | release 2019-06-11 | official | + | - | June 11
3 | release none | official | - | - | The channel
3 | release 2020-06-09 | predicted | + | - | ^
1 | episodes 10 | official | + | - | The coven met
2 | episodes 10 | official | + | - | ^
3 | episodes 18 | reported | + | Backstage | According to a
3 | production filming starts when=2020-01-21 | official | + | - | New Orleans
3 | production writing under way | official | + | - | In Los Angeles
- | crew Dee Marchetti / showrunner | official | + | - | ^
3 | cast Priya Raman / - / returning | official | + | - | Priya
3 | cast Lola Vance / - / returning | official | + | - | ^
3 | cast Chris Odell / - / returning | reported | + | E! | Chris
3 | cast Ashlyn Ford / - / leaving | official | + | - | Ashlyn
3 | cast Sarah Jessica Parker / - / joining | official | - | - | If you read
- | source_material novel / - | official | - | - | Not on the Kim
- | platform Freeform | official | + | - | Those are
- | crew Dee Marchetti / creator | official | + | - | ^
3 | trailer trailer when=2020-04 | predicted | + | - | Give it
3 | trailer trailer | official | - | - | The twenty
