url: https://www.fjordframes.example/2020/02/05/gothenburg-tv-drama-vision
outlet: Fjord Frames
published: 2020-02-05
title: Gothenburg notebook: what the Nordic broadcasters pitched at TV Drama Vision

Snow, cinnamon buns, corpses: TV Drama Vision has begun. Our notes from day one.

Icehouse (SVT, YLE, NRK). Directed by Malin Sjöberg from the novel "Isbod" by Kerstin Rask, it wrapped in Kiruna a fortnight ago. Eight episodes. SVT means to open its autumn with it.

The Ferryman's Wife. DR's costume piece goes into a second and last season, for which Trine Holm Lassen resumes her role as Sidsel. The cameras will turn from May, head writer Morten Bæk disclosed. Its first ran in eleven million homes from Reykjavik to Sydney.

Wrong Side of the Bay (Viaplay). Postponed. Intended for this spring, the Finnish-Swedish spy yarn now has 2021 next to its name; editing has taken longer than planned, according to producer Pekka Lahtinen.

Blót. Iceland's RÚV showed a first teaser of the heathen thriller and kept mum on everything else. It is based on nobody's book, its creator Sigga Jóns stressed.

Sleepwalkers. TV 2 Norway has let the police drama go after three seasons. Its Swedish remake Sömnlös, on the other hand, whose opening season aired on TV4 in the autumn of 2018, is alive: a follow-up has been in post-production since Christmas.

Occupied Hearts. NRK hasn't decided. "Ask me after Easter," its head of drama begged.

Two dramas crossed the Öresund for their money. Bornholm Calling and Glass Coast will both be co-financed by ZDF, and the former has a start of shooting: 17 August. The latter's scripts, says Anna Lindqvist Berg, are "half a heap"; she hopes to hand them in by midsummer.

A prize of 200,000 kronor for the best script went to Maja Ek, once a staff writer on "The Herring Kings," of which there were five seasons.

The next Gothenburg festival opens on 29 January 2021.

=== claims
Icehouse :: - | platform SVT | official | + | - | Icehouse (SVT
Icehouse :: - | platform YLE | official | + | - | ^
Icehouse :: - | platform NRK | official | + | - | ^
Icehouse :: - | crew Malin Sjöberg / director | official | + | - | Directed by
Icehouse :: - | source_material novel / Isbod | official | + | - | ^
Icehouse :: - | production filming ends when=2020-01 | official | + | - | ^
Icehouse :: 1 | episodes 8 | official | + | - | Eight episodes
Icehouse :: 1 | release 2020-09-01..2020-11-30 | official | + | - | SVT means
Icehouse :: 1 | platform SVT | official | + | - | ^
The Ferryman's Wife :: - | platform DR | official | + | - | DR's costume
The Ferryman's Wife :: 2 | renewal final | official | + | - | ^
The Ferryman's Wife :: 2 | cast Trine Holm Lassen / Sidsel / returning | official | + | - | ^
The Ferryman's Wife :: 2 | production filming starts when=2020-05 | official | + | Morten Bæk | The cameras
The Ferryman's Wife :: - | crew Morten Bæk / writer | official | + | - | ^
Wrong Side of the Bay :: - | platform Viaplay | official | + | - | Wrong Side
Wrong Side of the Bay :: - | delay to=2021 | official | + | - | Intended for
Wrong Side of the Bay :: - | release 2020-03-01..2020-05-31 | official | - | - | ^
Wrong Side of the Bay :: - | release 2021 | official | + | - | ^
Wrong Side of the Bay :: - | crew Pekka Lahtinen / producer | official | + | - | ^
Blót :: - | trailer teaser | official | + | - | Iceland's RÚV
Blót :: - | crew Sigga Jóns / creator | official | + | - | It is based
Sleepwalkers :: 4 | renewal cancelled | official | + | - | TV 2 Norway
Sömnlös :: - | source_material series / Sleepwalkers | official | + | - | Its Swedish
Sömnlös :: 1 | release 2018-09-01..2018-11-30 | official | + | - | ^
Sömnlös :: 1 | platform TV4 | official | + | - | ^
Sömnlös :: 2 | production post-production under way | official | + | - | ^
Occupied Hearts :: - | renewal renewed | official | - | - | NRK hasn't
Bornholm Calling :: - | production filming starts when=2020-08-17 | official | + | - | Bornholm Calling and
Glass Coast :: - | production writing ends | official | - | Anna Lindqvist Berg | The latter's
Glass Coast :: - | production writing ends when=2020-02-05..2020-06-24 | official | + | Anna Lindqvist Berg | ^
