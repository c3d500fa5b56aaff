url: https://www.islandrealitywatch.example/castaway-kitchen-s6
outlet: Island Reality Watch
published: 2024-06-03
title: Castaway Kitchen season 6: start date, host, chefs, and what has changed
series: Castaway Kitchen

Sharpen your coconut knives. Channel 4's Castaway Kitchen washes ashore for the sixth time on Monday 24 June at 9pm, and it has been given a scrub.

For one thing, Bex Halloran has put down the megaphone. After hosting all five previous series she is off to ITV, and chef Delroy Pinnock steps into her flip-flops. "I've watched every one of them from my sofa in Leeds, shouting," he told Radio Times.

Judges Fenella Crouch and Matteo Rinaldi stay put. A third seat has been built for Korean-born baker Ji-yeon Park.

The location is different too: Fiji is out, the Azores are in. Filming was over in four weeks flat, in March, despite a storm that made off with the pantry tent.

Twelve cooks take part this year, up from ten. They include a lighthouse keeper, twins from Dundee and last year's runner-up on another programme. There will be nine episodes, each of them 90 minutes long with the breaks.

How does it work? Each week the team with the fewest seashells lights a signal fire, and one member is ferried home. Season 4's champion, Oona Price, now runs a restaurant in Whitby.

Is this the last helping? The Sun claimed in April that the broadcaster was ready to let it go after this run. Channel 4 shot back that it had "no plans to close the kitchen," and applications for a seventh opened on 1 May.

The American version, on Fox, comes from the same producers but has a different prize.

Last year's opener, on 12 June, was watched by 2.9 million.

=== claims
- | platform Channel 4 | official | + | - | Channel 4's Castaway
6 | release 2024-06-24 | official | + | - | ^
6 | cast Bex Halloran / - / leaving | official | + | - | After hosting all
6 | cast Delroy Pinnock / - / joining | official | + | - | ^
6 | cast Fenella Crouch / - / returning | official | + | - | Judges Fenella
6 | cast Matteo Rinaldi / - / returning | official | + | - | ^
6 | cast Ji-yeon Park / - / joining | official | + | - | A third seat
6 | production filming ends when=2024-03 | official | + | - | Filming was over
6 | episodes 9 | official | + | - | There will be nine
7 | renewal cancelled | reported | + | The Sun | The Sun claimed
7 | renewal cancelled | official | - | Channel 4 | Channel 4 shot
5 | release 2023-06-12 | official | + | - | Last year's opener
