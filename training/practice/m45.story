url: https://www.serialisti.example/2019/04/02/serie-tv-notizie-confermate-cancellate
outlet: Serialisti (English edition)
published: 2019-04-02
title: TV series confirmed and cancelled: the situation of the American and Italian fictions, week by week

Dear serialists, how every Tuesday we make the point on the destiny of the series of which you ask us.

The Fourth Guest has been confirmed for a third season from Netflix, so writes Deadline. The protagonist, Olivia Munoz, will be of it; not yet certain instead the presence of Luca Argenti, the beloved Commissioner. The new episodes are forecast for 2020.

Bad news for who follows Star-Crossed Pilots: The CW has not renewed it, and so the second season will remain the last one. Same destiny for Ravensby, arrived in Italy on Premium Stories only the past month.

Small White Crimes 2 returns the 9 June on HBO; in Italy it will be Sky Atlantic to transmit it, the 19. The direction, that in the first season was of Jean-Marc Vallois, passes to the English Anna Arnould. Enters in the cast Merle Strype-Ross in the clothes of the mother-in-law Maria Luisa.

On the Italian front: the takings of The Neighbor From Naples 2 have begun last week in Naples. The second cycle is drawn from "The Second Name," the novel number two of the saga, and Severo Costa divides the direction with Alicia Rohr. When we will see it? Rai Uno does not unbutton itself, but it is spoken of the first months of 2020.

Ostia Crime 3: the eight final episodes are in post-production, the producers have communicated. Secondigliano 4 has departed the 29 March with record listens, and already one knows that there will be a fifth.

In last: Doctor Rude, of which somebody dreams a ninth season. Hugo Lawry has smiled and has said no.

Will have a sequel also The Nun's Secret? The producer has spoken of "desire." We shall see. To Tuesday!

=== claims
The Fourth Guest :: 3 | renewal renewed | reported | + | Deadline | The Fourth
The Fourth Guest :: 3 | cast Olivia Munoz / - / returning | official | + | - | The protagonist
The Fourth Guest :: 3 | cast Luca Argenti / the beloved Commissioner / returning | official | - | - | ^
The Fourth Guest :: 3 | release 2020 | predicted | + | - | The new episodes
Star-Crossed Pilots :: 3 | renewal cancelled | official | + | - | Bad news
Star-Crossed Pilots :: 2 | renewal final | official | + | - | ^
Ravensby :: - | renewal cancelled | official | + | - | Same destiny
Ravensby :: - | platform Premium Stories | official | + | - | ^
Small White Crimes :: 2 | release 2019-06-09 | official | + | - | Small White
Small White Crimes :: 2 | platform HBO | official | + | - | ^
Small White Crimes :: 2 | platform Sky Atlantic | official | + | - | ^
Small White Crimes :: 1 | crew Jean-Marc Vallois / director | official | + | - | The direction
Small White Crimes :: 2 | crew Jean-Marc Vallois / director | official | - | - | ^
Small White Crimes :: 2 | crew Anna Arnould / director | official | + | - | ^
Small White Crimes :: 2 | cast Merle Strype-Ross / Maria Luisa / joining | official | + | - | Enters
The Neighbor From Naples :: 2 | production filming starts when=2019-03-25..2019-03-31 | official | + | - | On the Italian
The Neighbor From Naples :: 2 | source_material novel / The Second Name | official | + | - | The second cycle
The Neighbor From Naples :: 2 | crew Severo Costa / director | official | + | - | ^
The Neighbor From Naples :: 2 | crew Alicia Rohr / director | official | + | - | ^
The Neighbor From Naples :: 2 | platform Rai Uno | official | + | - | Rai Uno
The Neighbor From Naples :: 2 | release 2020-01-01..2020-04-30 | rumored | + | - | ^
Ostia Crime :: 3 | episodes 8 | official | + | - | Ostia Crime
Ostia Crime :: 3 | renewal final | official | + | - | ^
Ostia Crime :: 3 | production post-production under way | official | + | producers | ^
Secondigliano :: 4 | release 2019-03-29 | official | + | - | Secondigliano
Secondigliano :: 5 | renewal renewed | official | + | - | ^
Doctor Rude :: 9 | renewal cancelled | official | + | Hugo Lawry | Hugo Lawry
Doctor Rude :: - | cast Hugo Lawry / - / - | official | + | - | ^
