url: https://www.latewirenews.example/2014/08/quarry-house-s2-bbc
outlet: Late Wire
published: 2014-08-12
title: BBC One's ‘Quarry House’ gets its lead back for a second helping
series: Quarry House

The BBC has talked Miriam Stokes into it. Having declared in March that she was "done with bonnets," the actress is to be mistress of Quarry House again when the Georgian saga returns to BBC One next year.

Cameras turn from 1 September at Chatsworth and in a shed outside Bradford. It will be twice the length of its forerunner, six hours to the earlier three.

Joining Stokes (Lady Harriet) are Anton Leclerc as a French émigré and Poppy Wain as the new governess. Edmund Frost, who had no fewer than two duels in the course of the first series, has not been asked for a third, and we may take Sir Guy for dead.

Adapter Hugh Stannard has used up the novel, by Eliza Garth, 1811, unread for two hundred years until he found it on a barrow. "So I'm making it up now," he says, "and Eliza doesn't mind." Penny Ashworth takes the director's chair from Neil Crabbe.

The first series began on 5 January and averaged 7.2 million on Sundays. America saw it on PBS's Masterpiece in the spring.

Is it a soap in silk? The Guardian thought so. A ratings victory over ITV's Harcourt's, which starts its fifth year in September, suggests that few care.

A day in January has not been settled upon, and the corporation is careful to say only "2015." A little bird told the Mail that Easter Sunday has been reserved.

Stokes is currently at the Old Vic in Hedda Gabler. She is represented by Curtis Fenn.

=== claims
2 | cast Miriam Stokes / Lady Harriet / returning | official | + | - | Having declared
2 | platform BBC One | official | + | - | ^
2 | release 2015 | official | + | - | ^
2 | production filming starts when=2014-09-01 | official | + | - | Cameras turn
2 | episodes 6 | official | + | - | It will be twice
1 | episodes 3 | official | + | - | ^
2 | cast Anton Leclerc / - / joining | official | + | - | Joining Stokes
2 | cast Poppy Wain / - / joining | official | + | - | ^
2 | cast Edmund Frost / Sir Guy / leaving | official | + | - | Edmund Frost
- | crew Hugh Stannard / writer | official | + | - | Adapter Hugh
- | source_material novel / - | official | + | - | ^
2 | crew Penny Ashworth / director | official | + | - | Penny Ashworth
1 | crew Neil Crabbe / director | official | + | - | ^
2 | crew Neil Crabbe / director | official | - | - | ^
1 | release 2014-01-05 | official | + | - | The first series began
- | platform PBS | official | + | - | America saw
Harcourt's :: 5 | release 2014-09 | official | + | - | A ratings victory
Harcourt's :: - | platform ITV | official | + | - | ^
2 | release none | official | - | - | A day in January
2 | release 2015-04-05 | reported | + | Mail | A little bird
