url: https://www.signoff.example/2014/05/bellwether-cancelled-abc
outlet: Sign Off
published: 2014-05-09
title: ABC Pulls the Plug on Bellwether
series: Bellwether

No more sheep jokes, then. ABC has pulled the plug on Bellwether, the farm-belt satire with Tilda Brannigan, after two seasons and 31 episodes.

Word came down late on Thursday, hours after the network had given third seasons to The Understudies and Carver's Mill. A last-ditch pitch to move the whole thing to Friday nights went nowhere, according to TVLine.

Brannigan was Governor Peg Olson in the single-camera comedy, which also featured Omar Sule as her press secretary and Wendell Pike as the lobbyist next door. It was created by the brothers Ethan Strand and Noah Strand, who got the idea while covering the Iowa caucuses for a student paper.

Ratings for the first year, launched on October 3, 2012, were decent; those for the second, which didn't get on the air until February, were anything but. The finale pulled 2.4 million, less than the rerun ahead of it.

Is another home possible? Studio 20th Century Fox Television is understood to be shopping the series to cable and streaming outlets, Netflix among them. Don't hold your breath: the same studio spent all of last summer trying to place Loose Leaf, and we all know how that went. Still, one agent hears that ten more episodes are as good as sold.

Four episodes that were filmed and never shown will be burned off in July.

=== claims
3 | renewal cancelled when=2014-05-08 | official | + | - | ABC has pulled the plug
- | cast Tilda Brannigan / Governor Peg Olson / - | official | + | - | Brannigan was
The Understudies :: 3 | renewal renewed when=2014-05-08 | official | + | - | Word came down
Carver's Mill :: 3 | renewal renewed when=2014-05-08 | official | + | - | ^
- | cast Omar Sule / - / - | official | + | - | Brannigan was
- | cast Wendell Pike / - / - | official | + | - | ^
- | crew Ethan Strand / creator | official | + | - | It was created
- | crew Noah Strand / creator | official | + | - | ^
1 | release 2012-10-03 | official | + | - | Ratings for the first
2 | release 2014-02 | official | + | - | ^
3 | renewal renewed | rumored | + | - | Still, one agent
3 | episodes 10 | rumored | + | - | ^
