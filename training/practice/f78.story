url: https://www.televisionaryblog.example/2017/11/29/animation-domination-again
outlet: Televisionary
published: 2017-11-29
title: Which cartoons got renewed this fall? A rundown

• American Farm Dad (TBS): two more seasons, so it's safe through No. 17. The 15th starts December 25.
• Bojack's Uncle (Netflix): 12 episodes in 2018, its fifth batch. Raphael Bob-Wax still runs it.
• Big Molars (Netflix): renewed in October for a second season; Nick Kroll and John Mullen are writing.
• Son of Zeus (Fox): canceled. The 22 episodes of its second season end on May 20.
• Brickstown (Adult Swim): no decision. Its first ended in May with creator Todd Rohal unsure “if anyone at the network watched.”
• The Jellies of Georgia (Adult Swim): one and done.
• F Is for Farm (Netflix): season 3 is being animated in Ottawa; Bill Barr says spring, Netflix says nothing.
• Neo Yokohama (Netflix): a Christmas special in 2018, no second season known of.
• Rick's Morty Day: the fourth remains unordered, although Dan H. tweeted about seventy episodes. Voices are under contract.
• Bob's Fries (Fox): in the middle of its 8th season; a movie is dated for July 17, 2020. H. Jon Benjamin-Lee, who speaks Bob, got an Emmy in September.
• Ducktails (Disney XD): ordered for a second season before the August premiere of the first.
• Star Versus Evil (Disney XD): season 4 picked up, with a move to Disney Channel.

Sources: Deadline, Variety, the networks. Did we overlook one? Leave a comment. Next week: which dramas got the hook.

=== claims
American Farm Dad :: - | platform TBS | official | + | - | American Farm
American Farm Dad :: 16 | renewal renewed | official | + | - | ^
American Farm Dad :: 17 | renewal renewed | official | + | - | ^
American Farm Dad :: 15 | release 2017-12-25 | official | + | - | ^
Bojack's Uncle :: - | platform Netflix | official | + | - | Bojack's
Bojack's Uncle :: 5 | episodes 12 | official | + | - | ^
Bojack's Uncle :: 5 | release 2018 | official | + | - | ^
Bojack's Uncle :: - | crew Raphael Bob-Wax / showrunner | official | + | - | ^
Big Molars :: - | platform Netflix | official | + | - | Big Molars
Big Molars :: 2 | renewal renewed when=2017-10 | official | + | - | ^
Big Molars :: 2 | production writing under way | official | + | - | ^
Big Molars :: 2 | crew Nick Kroll / writer | official | + | - | ^
Big Molars :: 2 | crew John Mullen / writer | official | + | - | ^
Son of Zeus :: - | platform Fox | official | + | - | Son of Zeus
Son of Zeus :: 3 | renewal cancelled | official | + | - | ^
Son of Zeus :: 2 | episodes 22 | official | + | - | ^
Brickstown :: - | platform Adult Swim | official | + | - | Brickstown
Brickstown :: 2 | renewal renewed | official | - | - | ^
Brickstown :: - | crew Todd Rohal / creator | official | + | - | ^
The Jellies of Georgia :: - | platform Adult Swim | official | + | - | The Jellies
The Jellies of Georgia :: 2 | renewal cancelled | official | + | - | ^
F Is for Farm :: - | platform Netflix | official | + | - | F Is for
F Is for Farm :: 3 | production filming under way | official | + | - | ^
F Is for Farm :: 3 | release 2018-03..2018-05 | official | + | Bill Barr | ^
F Is for Farm :: 3 | release none | official | - | Netflix | ^
Neo Yokohama :: - | platform Netflix | official | + | - | Neo Yoko
Neo Yokohama :: 2 | renewal renewed | official | - | - | ^
Rick's Morty Day :: 4 | renewal renewed | official | - | - | Rick's Morty
Bob's Fries :: - | platform Fox | official | + | - | Bob's Fries
Bob's Fries :: - | cast H. Jon Benjamin-Lee / Bob / - | official | + | - | ^
Ducktails :: - | platform Disney XD | official | + | - | Ducktails
Ducktails :: 2 | renewal renewed | official | + | - | ^
Ducktails :: 1 | release 2017-08 | official | + | - | ^
Star Versus Evil :: - | platform Disney XD | official | + | - | Star Versus
Star Versus Evil :: 4 | renewal renewed | official | + | - | ^
Star Versus Evil :: 4 | platform Disney Channel | official | + | - | ^
