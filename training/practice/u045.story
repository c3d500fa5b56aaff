url: https://www.harbourherald.example/culture/tv/obituary-the-night-bus
outlet: The Harbour Herald
published: 2014-10-11
title: The Night Bus, 2007–2014
series: The Night Bus

It passed away peacefully, in its sleep, between the ten o'clock news and a repeat of Top Gear. The Night Bus was seven.

Born in a Peckham garage on 6 November 2007, to a mother, Yvette Amadi, who had never produced a thing before and a father, BBC Three, which had no money, it grew into the sort of comedy that people quote at funerals. Amadi made up the drivers; Winston Ferris and Paulette Quinn drove them. In its prime, on Two, it had 3.4 million passengers.

The end, when it came, was not sudden. There had been a scare in 2011, when the corporation hummed and hawed for nine months over whether to run a fifth, only to lay on two. Ferris got down in 2012 to become a film star and was replaced by Ricky Obi. And then last spring, with the seventh not yet dry, the controller summoned Amadi and, over a biscuit, gave it to her straight. No eighth.

She's at peace, or says that she is. “Seven's a bus I used to take,” she said. A Christmas special was discussed, but Quinn had emigrated.

Its descendants carry on. The American cousin, Late Shift, shot for CW Seed in 2015 if the money holds, is in other hands. Minicab, which Obi devised and leads, is alive and kicking on E4, where they've no intention of parting with it: last week a third and fourth were waved through in tandem. Poor Tow Truck, its half-brother at Sky, is on the hard shoulder, waiting to be told.

Is the old bus quite cold? Radio Times, by what the magazine claims to have gathered, thinks that Two would pay for three last journeys. I shouldn't wait at that stop.

It's survived by forty-two episodes, every last one of them on the iPlayer until the new year, and by a bus shelter in Nunhead with a plaque. No flowers.

=== claims
1 | release 2007-11-06 | official | + | - | Born in a
- | crew Yvette Amadi / producer | official | + | - | ^
- | platform BBC Three | official | + | - | ^
- | crew Yvette Amadi / creator | official | + | - | Amadi made
- | cast Winston Ferris / - / - | official | + | - | ^
- | cast Paulette Quinn / - / - | official | + | - | ^
5 | renewal renewed when=2011 | official | + | - | There had been
6 | renewal renewed when=2011 | official | + | - | ^
- | cast Winston Ferris / - / leaving | official | + | - | Ferris got
- | cast Ricky Obi / - / joining | official | + | - | ^
8 | renewal cancelled when=2014-03..2014-05 | official | + | - | No eighth
Minicab :: 3 | renewal renewed when=2014-10-04..2014-10-10 | official | + | - | Minicab, which
Minicab :: 4 | renewal renewed when=2014-10-04..2014-10-10 | official | + | - | ^
Minicab :: - | platform E4 | official | + | - | ^
Minicab :: - | crew Ricky Obi / creator | official | + | - | ^
Minicab :: - | cast Ricky Obi / - / - | official | + | - | ^
Tow Truck :: - | renewal renewed | official | - | - | Poor Tow
- | platform iPlayer | official | + | - | It's survived
8 | renewal renewed | reported | + | Radio Times | Radio Times, by
8 | episodes 3 | reported | + | Radio Times | ^
8 | renewal renewed | predicted | - | - | I shouldn't wait
