url: https://www.couchcritic.example/interviews/last-orders-at-dunmore-manor
outlet: Couch Critic
published: 2023-01-20
title: “You should leave while they still want you”: Priya Nand on closing the doors of Dunmore Manor
series: Dunmore Manor

Priya Nand has been packing boxes. On the floor of her office in Belfast stand five of them, one for each year that she has spent with the Dunmores, and a sixth that isn't full yet.

“That one's for the goodbye,” she says. It was her wish, not Acorn's, that the next set of episodes should draw the curtain. The streamer would have happily ordered seven and eight, she tells me, but she had known the last line of the saga since 2016.

Nand began as a nurse, wrote a play about it, and won an Olivier before anybody let her near a camera. For Dunmore Manor she was creator, head writer and, when the money ran low, a corpse.

Irish papers, she has noticed, are sure that there's more in the cellar. “There's a boiler in the cellar,” she says. “Seven does not exist.” And if a younger writer came along? She shrugs. The sister show, Rathcarrick, has just been let off the leash for two more; let them look there.

The cameras have been humming in County Down since the week after New Year, and are to fall silent on 5 May. Back in front of them is everyone whom you would hope for: Aoife Brannigan as Lady Constance, Stephen Rudd as the butler with the past, even Colm Tierney, written out two summers ago. Newcomer Zadie Pruitt is the American cousin, “who buys the roof off over their heads.”

Is she not tempted to spin it off? A prequel has been mooted, she concedes; nothing came of that. What about a feature? “If they ask me nicely.”

Viewers can expect the doors to be thrown open one more time in the autumn, when the farewell begins on Acorn TV in eight instalments. In the meantime she reads fan letters. A woman in Ohio has asked whether Constance could please marry the vicar.

Could she?

“You'll find out in November,” Nand laughs, which is as near to a premiere month as I can get her.

=== claims
6 | renewal final | official | + | Priya Nand | It was her wish
- | crew Priya Nand / creator | official | + | - | For Dunmore Manor
- | crew Priya Nand / writer | official | + | - | ^
6 | production filming starts when=2023-01-08..2023-01-14 | official | + | - | The cameras have
6 | production filming ends when=2023-05-05 | official | + | - | ^
6 | cast Aoife Brannigan / Lady Constance / returning | official | + | - | Back in front
6 | cast Stephen Rudd / - / returning | official | + | - | ^
6 | cast Colm Tierney / - / returning | official | + | - | ^
6 | cast Zadie Pruitt / - / joining | official | + | - | Newcomer Zadie
6 | release 2023-09..2023-11 | official | + | - | Viewers can expect
6 | platform Acorn TV | official | + | - | ^
6 | episodes 8 | official | + | - | ^
6 | release 2023-11 | official | + | Priya Nand | “You'll find out
7 | renewal renewed | rumored | + | - | Irish papers
7 | renewal renewed | official | - | Priya Nand | “Seven does not
Rathcarrick :: - | renewal renewed | official | + | - | The sister show
