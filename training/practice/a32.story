url: https://www.tubeandbroadsheet.example/tv/channel-4-and-5-axe-list
outlet: Tube & Broadsheet
published: 2024-01-26
title: Channel 4's cull: the full list

Advertising has collapsed, 240 jobs are going, and with them programmes. The list, as we have it:

Going
Steph's Packed Breakfast; Four in a Caravan; Countryside Cop; SAS: Who Cares Wins. Each has been told that the present run is its last.

Gone
The Windsors & Sons (three series) and Am I Being Unreasonably Loud? (one) will make no further episodes. Ackley High, which Channel 4 hails as its biggest drama in five years, can't be among these: filming for its second and third, back to back, gets under way in Halifax in three weeks.

Staying
Bake Off, since you ask. Gogglesofa. Taskmistress, whose contract has been extended by six series, 18 to 23, and whose deputy Alex Horn is included in the price. Derry Boys is finished, has been since 2022 and needs no axe. First Dates Hotel Room takes a year's rest.

Channel 5 has troubles too. Its All Creatures, Some Small returns with an ordinary six and a Christmas special, in September, with Nicholas Ralphson's Herriot home from the RAF; Callum Woodford is away, as his Tristan has other fish to fry. The Madame Blank Mysteries was commissioned for a fourth. Dalgleish, Bertie Carvell and all, hangs in the air: the US partner, Acorn TV, hasn't committed.

I'm also asked about Sky. There The Lazarus Job ended after two, in spite of a cliffhanger. There's to be no more I Hate Susie, says its writer Lucy Prebbleton. Gangs of Brighton goes forward, third series, with Tim Roth-Evans now directing.

One correction to a rival paper, which has Grayson's Art Club “axed”. Grayson never signed for another. It's a different thing.

The Channel 4 building on Horseferry Road, opened in 1994, is to be sold. A drama about that would get commissioned by the BBC.

=== claims
Steph's Packed Breakfast :: - | renewal final | official | + | Channel 4 | Each has
Four in a Caravan :: - | renewal final | official | + | Channel 4 | ^
Countryside Cop :: - | renewal final | official | + | Channel 4 | ^
SAS: Who Cares Wins :: - | renewal final | official | + | Channel 4 | ^
The Windsors & Sons :: 4 | renewal cancelled | official | + | - | The Windsors
Am I Being Unreasonably Loud? :: 2 | renewal cancelled | official | + | - | ^
Ackley High :: 2 | production filming starts when=2024-02 | official | + | - | Ackley High
Ackley High :: 3 | production filming starts when=2024-02 | official | + | - | ^
Ackley High :: - | platform Channel 4 | official | + | - | ^
Bake Off :: - | renewal renewed | official | + | - | Bake Off
Gogglesofa :: - | renewal renewed | official | + | - | Gogglesofa
Taskmistress :: 18 | renewal renewed | official | + | - | Taskmistress
Taskmistress :: 19 | renewal renewed | official | + | - | ^
Taskmistress :: 20 | renewal renewed | official | + | - | ^
Taskmistress :: 21 | renewal renewed | official | + | - | ^
Taskmistress :: 22 | renewal renewed | official | + | - | ^
Taskmistress :: 23 | renewal renewed | official | + | - | ^
Taskmistress :: - | cast Alex Horn / - / returning | official | + | - | ^
All Creatures, Some Small :: - | release 2024-09 | official | + | - | Its All
All Creatures, Some Small :: - | platform Channel 5 | official | + | - | ^
All Creatures, Some Small :: - | episodes 6 | official | + | - | ^
All Creatures, Some Small :: - | cast Nicholas Ralphson / Herriot / returning | official | + | - | ^
All Creatures, Some Small :: - | cast Callum Woodford / Tristan / leaving | official | + | - | ^
The Madame Blank Mysteries :: 4 | renewal renewed | official | + | - | The Madame
Dalgleish :: - | cast Bertie Carvell / - / - | official | + | - | Dalgleish
Dalgleish :: - | renewal renewed | official | - | - | ^
Derry Boys :: - | renewal cancelled | official | + | - | Derry Boys
The Lazarus Job :: 3 | renewal cancelled | official | + | - | There The
I Hate Susie :: - | renewal renewed | official | - | Lucy Prebbleton | There's to be
I Hate Susie :: - | crew Lucy Prebbleton / writer | official | + | - | ^
Gangs of Brighton :: 3 | renewal renewed | official | + | - | Gangs of
Gangs of Brighton :: 3 | crew Tim Roth-Evans / director | official | + | - | ^
Grayson's Art Club :: - | renewal cancelled | official | - | - | One correction
