url: https://www.franglaistele.example/en/canal-tf1-ott-rentree-2022
outlet: Franglais Télé
published: 2022-08-30
title: French series: the autumn inventory

At the La Rochelle festival, which opens in two weeks, every producer will be asked one thing: et la suite?

For HPI Plus the suite is written. Audrey Fleurot-Martin slips on Morgane's boots once more in October for a third; it'll be eight episodes, TF1 says, and beyond that nothing is on paper. Of Lupin & Fils part three Netflix lets out no more than “soon.” Its star, Omar Syla, broke an arm in May, whence two months of idle cameras. He has been back since July.

Le Bureau des Rumeurs is what it always was: over. Éric Rochat made five of them for Canal+ and calls a sixth “pornography.” An American remake, on the other hand, has Showtime's ear.

Marie-Antoinette & Moi, in English, bows on Canal+ on October 31. A second set of eight was bought before anyone watched the first one, as the writer, Deborah Davison, confirmed to Le Parisien.

Among the dead: Germinal 2, which there never was going to be; Mixed Up (Amazon), guillotined after the second; Ganglions, whose channel OCS is itself for sale. Among the undead: Les Revenants Encore. A third has been promised since 2016. This year's promise: 2025.

TF1's daily soaps, Tomorrow Is Ours and Here It All Begins Again, go on and on, seasons six and three, from today. On France 2, Such a Great Sun shifts to 8.45 p.m., a season in which the widow Ravel (Valérie Kaprisk) leaves the village.

A word on Astrid's Raphaëlle: BBC Four shows the second year, More4 the first of HPI Plus. Drama buyers love the French because they're cheap. In the first season of Marianne's Ghost, remember, a child was lost in Brittany, and nobody at Netflix asked for a second.

=== claims
HPI Plus :: 3 | cast Audrey Fleurot-Martin / Morgane / returning | official | + | - | Audrey
HPI Plus :: 3 | release 2022-10 | official | + | - | ^
HPI Plus :: 3 | episodes 8 | official | + | TF1 | ^
HPI Plus :: 4 | renewal renewed | official | - | TF1 | ^
Lupin & Fils :: 3 | release none | official | - | Netflix | Of Lupin
Lupin & Fils :: - | cast Omar Syla / - / - | official | + | - | Its star
Lupin & Fils :: 3 | production filming starts when=2022-07 | official | + | - | He has been
Le Bureau des Rumeurs :: - | crew Éric Rochat / creator | official | + | - | Éric Rochat
Le Bureau des Rumeurs :: 6 | renewal renewed | official | - | Éric Rochat | ^
Le Bureau des Rumeurs :: - | platform Canal+ | official | + | - | ^
Marie-Antoinette & Moi :: 1 | release 2022-10-31 | official | + | - | Marie-Antoinette
Marie-Antoinette & Moi :: - | platform Canal+ | official | + | - | ^
Marie-Antoinette & Moi :: 2 | renewal renewed | official | + | Deborah Davison | A second set
Marie-Antoinette & Moi :: 2 | episodes 8 | official | + | Deborah Davison | ^
Marie-Antoinette & Moi :: - | crew Deborah Davison / writer | official | + | - | ^
Germinal :: 2 | renewal renewed | official | - | - | Among the dead
Mixed Up :: 3 | renewal cancelled | official | + | - | ^
Mixed Up :: - | platform Amazon | official | + | - | ^
Ganglions :: - | renewal cancelled | official | + | - | ^
Ganglions :: - | platform OCS | official | + | - | ^
Les Revenants Encore :: 3 | release 2025 | official | + | - | This year's
Tomorrow Is Ours :: 6 | release 2022-08-30 | official | + | - | TF1's daily
Here It All Begins Again :: 3 | release 2022-08-30 | official | + | - | ^
Tomorrow Is Ours :: - | platform TF1 | official | + | - | ^
Here It All Begins Again :: - | platform TF1 | official | + | - | ^
Such a Great Sun :: - | platform France 2 | official | + | - | On France
Such a Great Sun :: - | cast Valérie Kaprisk / widow Ravel / leaving | official | + | - | ^
Astrid's Raphaëlle :: 2 | platform BBC Four | official | + | - | A word on
HPI Plus :: 1 | platform More4 | official | + | - | ^
Marianne's Ghost :: 2 | renewal renewed | official | - | - | In the first
