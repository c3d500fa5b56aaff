url: https://www.gardenandscreen.example/2023/08/29/allotment-wars-bbc-two
outlet: Garden & Screen
published: 2023-08-29
title: Dig again: Allotment Wars gets wetter, later and longer
series: Allotment Wars

What does a summer like the last one do to a gardening contest? It drowns it. Half the plots of Allotment Wars were under water by the 9th of July, and the producers of the BBC Two competition sent all nine couples home till things had dried.

They have. The spades went back into the soil of Evesham on August 14, though with seven couples, and the judges hand out the last wheelbarrow on October 1 if the frost lets them.

The consequence for those who watch? A sixth series this autumn is out of the question. "Spring, when people want it anyway," says series producer Carys Lloyd, who finds nothing to lament. She confirms ten programmes in place of eight.

There's been a bit of a stir over the presenters. Monty Greenaway remains the gentle one, and Flo Adeyemi, a marrow champion from Peckham, takes the trowel from Sue Perkis. The Mirror wanted to know of a row; Perkis is on a cruise, we want to know which.

We have from the BBC's spring sizzle reel a shot of four seconds. In it a pumpkin floats by.

Is a celebrity edition in the offing? So the Mirror again, which names a Christmas date. Lloyd: "Over my dead dahlias."

Bake Off, a distant cousin, was shut for six weeks in 2020 and appeared on time all the same, which some have thrown at Lloyd. A tent is not a field.

The first spade, for trivia lovers, went in on BBC Two on 4 March 2018. The format has been sold to Denmark, where it begins on Thursday.

Visit our own plot at the Harvest Fair, September 16 and 17.

=== claims
6 | production filming under way when=2023-07 | official | - | - | Half the plots
- | platform BBC Two | official | + | - | ^
6 | production filming starts when=2023-08-14 | official | + | - | The spades
6 | production filming ends when=2023-10-01 | official | + | - | ^
6 | release 2023-09..2023-11 | official | - | - | A sixth
6 | release 2024-03..2024-05 | official | + | Carys Lloyd | "Spring
- | crew Carys Lloyd / producer | official | + | - | ^
6 | episodes 10 | official | + | Carys Lloyd | She confirms
5 | episodes 8 | official | + | Carys Lloyd | ^
6 | cast Monty Greenaway / - / returning | official | + | - | Monty
6 | cast Flo Adeyemi / - / joining | official | + | - | ^
6 | cast Sue Perkis / - / leaving | official | + | - | ^
6 | trailer clip | official | + | - | We have from
1 | release 2018-03-04 | official | + | - | The first spade
1 | platform BBC Two | official | + | - | ^
