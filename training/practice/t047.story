url: https://www.cityscreen.example/2016/10/12/bbc-america-picks-up-moonrakers
outlet: City Screen
published: 2016-10-12
title: BBC America boards Moonrakers for second voyage
series: Moonrakers

A second voyage has been confirmed for Moonrakers. It will be seen on BBC America as well as BBC Two, and there will be eight episodes in place of six.

Rory Kincaid, the smugglers' drama's creator, has written them all; Joanna Ferris and Olu Bankole share the directing. They start on 7 November, in Dorset and at a tank in Malta, and have to be out of the latter by Christmas.

Tamsin Carew (Demelza), Jory Nance (Petroc) and Bill Hathersage (the Reverend) return. Of the new hands the best known is Hollywood's Alec Danforth, an Oscar nominee for Salt of the Earth, who takes on the revenue man Captain Slaughter. Missing is Elowen Pascoe: Morwenna, her character, drowned.

The BBC's drama controller, Verity Plum, said: “Rory has given us a storm.”

Moonrakers is loosely inspired by J. T. Trevanion's Victorian novel The Wreckers of Pendeen. In the UK it opened in March to 5.2 million on a Wednesday night, the channel's best drama launch for four years. Gossip in Penzance, where nothing is secret, has a third in the works. It's yet to be scheduled, but the producers aim for the spring of 2018.

A 2009 film of that name, with an entirely different story, isn't related.

=== claims
2 | renewal renewed | official | + | - | A second voyage
2 | platform BBC America | official | + | - | It will be seen
2 | platform BBC Two | official | + | - | ^
2 | episodes 8 | official | + | - | ^
1 | episodes 6 | official | + | - | ^
- | crew Rory Kincaid / creator | official | + | - | Rory Kincaid
2 | crew Rory Kincaid / writer | official | + | - | ^
2 | crew Joanna Ferris / director | official | + | - | ^
2 | crew Olu Bankole / director | official | + | - | ^
2 | production filming starts when=2016-11-07 | official | + | - | They start
2 | cast Tamsin Carew / Demelza / returning | official | + | - | Tamsin
2 | cast Jory Nance / Petroc / returning | official | + | - | ^
2 | cast Bill Hathersage / the Reverend / returning | official | + | - | ^
2 | cast Alec Danforth / Captain Slaughter / joining | official | + | - | Of the new hands
2 | cast Elowen Pascoe / Morwenna / leaving | official | + | - | Missing is
- | source_material novel / The Wreckers of Pendeen | official | + | - | Moonrakers is
1 | release 2016-03 | official | + | - | In the UK
2 | release none | official | - | - | It's yet
2 | release 2018-03..2018-05 | official | + | - | ^
3 | renewal renewed | rumored | + | - | Gossip in Penzance
