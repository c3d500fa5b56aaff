url: https://www.emeraldscreen.example/2021/06/rte-slate
outlet: Emerald Screen
published: 2021-06-15
title: RTÉ and Virgin dramas: the new season at a glance

Donnybrook opened its doors on Tuesday, if only on Zoom, to tell the nation what it will be watching when the evenings draw in.

Quare Hawk is the loudest of the newcomers, a Sligo-set thriller with Bríd Costigan and Tadhg Moran which occupies four Sunday nights from 12 September. Its author, Sinéad Fahy, dreamt the thing up on a night bus.

The family business of Kinsella Brothers is not being wound up. Quite the reverse: RTÉ has put money down for series two and three in one go, and cast and crew assemble in Dundalk on the first of August. Out of the picture is Paul Reddin, whose character Git went into the Boyne.

Smother's neighbour, The Drowned Parish, gets no encore. The two parts shown at Easter were all that the script had in it, as head of drama Shane Ruane put it.

There was less to be gleaned on Dr Joyce. Whether the vet has a fourth year in him will be sorted out "over the summer", and until then everyone's lips are sealed.

Virgin Media, which presents its own wares next week, has already trailed Blackrock Girls: one minute of moody swimmers, released on Friday. It should be on our screens before Christmas.

The Late Late Show is back on 3 September. Fair City, suspended in the spring, reached its 4,000th episode, and the Rose of Tralee is off for a second year.

=== claims
Quare Hawk :: - | cast Bríd Costigan / - / - | official | + | - | Quare Hawk is the loudest
Quare Hawk :: - | cast Tadhg Moran / - / - | official | + | - | ^
Quare Hawk :: 1 | episodes 4 | official | + | - | ^
Quare Hawk :: 1 | release 2021-09-12 | official | + | - | ^
Quare Hawk :: - | crew Sinéad Fahy / writer | official | + | - | Its author, Sinéad
Kinsella Brothers :: 2 | renewal renewed | official | + | - | Quite the reverse
Kinsella Brothers :: 3 | renewal renewed | official | + | - | ^
Kinsella Brothers :: 2 | production filming starts when=2021-08-01 | official | + | - | ^
Kinsella Brothers :: 2 | cast Paul Reddin / Git / leaving | official | + | - | Out of the picture
The Drowned Parish :: 2 | renewal cancelled | official | + | Shane Ruane | Smother's neighbour
The Drowned Parish :: 1 | episodes 2 | official | + | - | The two parts shown
The Drowned Parish :: 1 | release 2021-04 | official | + | - | ^
Dr Joyce :: 4 | renewal renewed | official | - | - | Whether the vet
Blackrock Girls :: - | trailer teaser when=2021-06-11 | official | + | - | Virgin Media, which
Blackrock Girls :: - | release 2021-06-15..2021-12-24 | predicted | + | - | It should be on our
The Late Late Show :: - | release 2021-09-03 | official | + | - | The Late Late Show
