url: https://www.maplescreen.example/news/cbc-2023-24-slate
outlet: Maple Screen
published: 2023-05-31
title: CBC lifts the curtain on 2023-24

Fourteen Canadian originals make up the slate that CBC unwrapped on Wednesday in Toronto, eight of them old acquaintances.

Prairie family drama Windbreak rides into a 12th season, the fish-out-of-water comedy Moose Jaw Confidential into its fifth, and Inspector Gauthier Regrets, with Luc Pellerin in the trench coat, into its third. Also kept: The Ferrywoman, Dominion Street, Bake, Eh?, and the newsroom satire This Just Inuit.

For three the door is shut. Cold Lake Medical wraps up after four years; Halfway to Halifax got only the one; and of Sugar Shack Murders there will be, to quote programming head Renata Osei, “nothing further, with love and regret.”

The newcomers are six in number. Among them is Rink Rats, a half-hour about a roller derby team by Marnie Kowalczuk, who created Bad Ice; Little Bear River, adapted from Thomas Cardinal's graphic novel of that name; and an eight-part thriller called Zero Latitude, whose cameras have been turning in Sudbury since the 8th of the month. Jodie Amyotte and Wes Crowchild head its cast.

When will you see what? Windbreak gallops home on Sunday, October 1. Moose Jaw Confidential follows two days after that. A winter berth has been found for Rink Rats, and Zero Latitude was slotted for “early next year.” Inspector Gauthier Regrets has to make do with “to be announced.”

South of the border, The Ferrywoman can be found on Acorn TV.

Osei, asked about the ratings of Dominion Street, spoke of “patience.” She began at CBC in 2016 and had a hand in the first season of Windbreak, in which, you may recall, the barn burned down. An appetite for a Windbreak film exists, she granted, but no script.

=== claims
Windbreak :: 12 | renewal renewed when=2023-05-31 | official | + | CBC | Prairie family
Moose Jaw Confidential :: 5 | renewal renewed when=2023-05-31 | official | + | CBC | ^
Inspector Gauthier Regrets :: 3 | renewal renewed when=2023-05-31 | official | + | CBC | ^
Inspector Gauthier Regrets :: - | cast Luc Pellerin / - / - | official | + | - | ^
The Ferrywoman :: - | renewal renewed when=2023-05-31 | official | + | CBC | Also kept
Dominion Street :: - | renewal renewed when=2023-05-31 | official | + | CBC | ^
Bake, Eh? :: - | renewal renewed when=2023-05-31 | official | + | CBC | ^
This Just Inuit :: - | renewal renewed when=2023-05-31 | official | + | CBC | ^
Cold Lake Medical :: 5 | renewal cancelled | official | + | - | Cold Lake
Halfway to Halifax :: 2 | renewal cancelled | official | + | - | ^
Sugar Shack Murders :: - | renewal cancelled | official | + | Renata Osei | ^
Rink Rats :: 1 | renewal renewed when=2023-05-31 | official | + | CBC | Among them
Rink Rats :: - | crew Marnie Kowalczuk / creator | official | + | - | ^
Little Bear River :: 1 | renewal renewed when=2023-05-31 | official | + | CBC | ^
Little Bear River :: - | source_material comic / Little Bear River | official | + | - | ^
Zero Latitude :: 1 | renewal renewed when=2023-05-31 | official | + | CBC | ^
Zero Latitude :: 1 | episodes 8 | official | + | - | ^
Zero Latitude :: 1 | production filming starts when=2023-05-08 | official | + | - | ^
Zero Latitude :: - | cast Jodie Amyotte / - / - | official | + | - | Jodie Amyotte
Zero Latitude :: - | cast Wes Crowchild / - / - | official | + | - | ^
Windbreak :: 12 | release 2023-10-01 | official | + | - | Windbreak gallops
Moose Jaw Confidential :: 5 | release 2023-10-03 | official | + | - | Moose Jaw Confidential follows
Rink Rats :: 1 | release 2023-12-01..2024-02-29 | official | + | - | A winter
Zero Latitude :: 1 | release 2024-01-01..2024-04-30 | official | + | - | ^
Inspector Gauthier Regrets :: 3 | release none | official | - | - | Inspector Gauthier Regrets has
The Ferrywoman :: - | platform Acorn TV | official | + | - | South of
