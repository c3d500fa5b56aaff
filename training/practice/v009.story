url: https://cinefantastik.example/reality/dating-on-the-dike-season-5
outlet: Cinefantastik
published: 2023-08-03
title: All you need to know about Love on the Dike season 5
series: Love on the Dike

Two rivers, ten singles, one leaking house: the Dutch have exported worse things than Love on the Dike. Videoland has the fifth season in the can, and there is quite some shuffling to report.

First the bad news. Chantal Verwoerd, who from the first season on had broken the hearts of the rejected over a bowl of pea soup, hosts it no longer. She told De Telegraaf in May that she is tired of wet feet. Into her boots steps Nathan Rijkers, familiar from the breakfast show and, to those of a certain age, from the boy band Stroom.

The relationship coach? That's still Dr. Gerda Polman, thank heaven. And Ricardo Lops, the cook, was seen carrying pans into the house, or at least the paper Tubantia saw somebody of his size doing it.

The singles are strangers, as they should be. We do have their first names: Yara, Bram, Silvana, Jip, Mees, Noor, Driss, Lotte, Casper and Floor. Jip is the cousin of Bo, whom all will remember as the one who fell into the sluice in season 3. Bo and Marijn, by the way, have a daughter now.

Eelco van Buren, its inventor, produces for his own firm, Nat Hout. The Flemish edition, with Goedele Claes, is another matter altogether, and VTM has just put an end to that after two rounds.

Does anybody care about dates? Our readers do. The doors of the house open on August 28, and it's one episode every weekday until the water is gone; there will be thirty, ten more than last year, when viewers complained that they had barely learned the names. Germany's RTL+ follows within the same week.

One more thing: a casting call for the sixth is up on the show's own site, with a deadline on October 15. We would call that a yes.

Chantal, meanwhile, takes part in the ballroom contest of RTL 4 this winter. When asked what she'd miss she replied: “The soup.” And Nathan? He has been told by his mother not to fall in.

=== claims
- | platform Videoland | official | + | - | Videoland has the fifth
5 | production filming ends | official | + | - | ^
5 | cast Chantal Verwoerd / - / leaving | official | + | - | Chantal Verwoerd, who
1 | cast Chantal Verwoerd / - / - | official | + | - | ^
5 | cast Nathan Rijkers / - / joining | official | + | - | Into her boots
5 | cast Gerda Polman / - / returning | official | + | - | That's still Dr
5 | cast Ricardo Lops / - / returning | reported | + | Tubantia | And Ricardo Lops
5 | cast Yara / - / joining | official | + | - | We do have
5 | cast Bram / - / joining | official | + | - | ^
5 | cast Silvana / - / joining | official | + | - | ^
5 | cast Jip / - / joining | official | + | - | ^
5 | cast Mees / - / joining | official | + | - | ^
5 | cast Noor / - / joining | official | + | - | ^
5 | cast Driss / - / joining | official | + | - | ^
5 | cast Lotte / - / joining | official | + | - | ^
5 | cast Casper / - / joining | official | + | - | ^
5 | cast Floor / - / joining | official | + | - | ^
3 | cast Bo / - / - | official | + | - | Jip is the cousin
- | crew Eelco van Buren / creator | official | + | - | Eelco van Buren
- | crew Eelco van Buren / producer | official | + | - | ^
5 | release 2023-08-28 | official | + | - | The doors of the house
5 | episodes 30 | official | + | - | ^
5 | platform RTL+ | official | + | - | Germany's RTL+
6 | renewal renewed | predicted | + | - | We would call
