url: https://www.fanboynation.example/2019/11/12/starfall-garrison-disney-plus-launch
outlet: Fanboy Nation Weekly
published: 2019-11-12
title: Will there be a Starfall Garrison Season 2? (Yes. Here's when we think)
series: Starfall Garrison

So you've binged Starfall Garrison on day one of Disney+. Of course you have. Happy November 12!

Oh wait, only one chapter is up. The other seven will trickle in on Fridays till December 27.

But the future! Lucky for us, Kathleen Moy at Lucasfilm is not one to keep a second season to herself. She'd already spilled it in an investor meeting in April, seven months ahead of the first.

Making Star Wars, the site with the long lenses, reports that stages in Manhattan Beach have been humming for the purpose since October 7, and that they're halfway. StarWarsNewsNet would rather have it that what's humming are reshoots of the first. Pick your poison.

My math: eight chapters, a laser-light wall that saves time on location, effects of eight months or so. Fall 2020. Could it be sooner? No. Could it be later? Mandalorian-style secrecy says we wouldn't even know.

Composer Ludvig Sand is back at his synthesizers already. In a playlist post he thanked "the Garrison, v2" for a deadline at Easter. As to Rosario Vega's Captain, she's in for the long haul: Vega signed for three years.

There's a gossip on 4chan that Episode 1 of next season reveals Ahsoka's shuttle. Same guy foretold that Luke would die in the parking lot of Target.

No footage so far. The Celebration event in Anaheim, next August, has a panel with nothing in its title. I'd bank on a sizzle reel there.

It took Stranger Things fifteen months between bows, and that had kids who grow.

Also new today: High School Musical: The Musical: The Series, which has its own second season coming, and The World According to Jeff Goldblum.

=== claims
- | platform Disney+ | official | + | - | So you've
1 | release 2019-11-12 | official | + | - | ^
1 | episodes 8 | official | + | - | The other seven
2 | renewal renewed when=2019-04 | official | + | Kathleen Moy | She'd already
2 | production filming starts when=2019-10-07 | reported | + | Making Star Wars | Making Star
2 | production filming under way | reported | + | Making Star Wars | ^
2 | production filming under way | reported | - | StarWarsNewsNet | StarWarsNewsNet
2 | episodes 8 | predicted | + | - | My math
2 | release 2020-09..2020-11 | predicted | + | - | Fall 2020
2 | crew Ludvig Sand / composer | official | + | - | Composer
2 | cast Rosario Vega / Captain / returning | official | + | - | As to Rosario
2 | trailer trailer | official | - | - | No footage
2 | trailer teaser when=2020-08 | predicted | + | - | I'd bank on
2 | precedent Stranger Things / release / 15 | official | + | - | It took
High School Musical: The Musical: The Series :: 1 | release 2019-11-12 | official | + | - | Also new
High School Musical: The Musical: The Series :: 2 | renewal renewed | official | + | - | ^
The World According to Jeff Goldblum :: 1 | release 2019-11-12 | official | + | - | ^
