url: https://www.tellymail.example/2024/01/22/the-ferryman-rumour-exit
outlet: Telly Mail
published: 2024-01-22
title: The Ferryman viewers in despair as favourite 'rows away' from series four
series: The Ferryman

Fans of The Ferryman have been left 'gutted' by claims that Declan Roche-Abiola is handing in his oar.

An insider told The Sun on Sunday that the actor, whose Father Colm has been hearing confessions on Sunday nights since 2020, had 'said all he's got to say' and wouldn't be part of the fourth series.

ITV has declined to comment. The broadcaster has itself not yet said that a fourth series is on the way, although nobody in Westport, where the show is filmed, appears to doubt it. One publican claims that rooms have been booked for the crew from April.

Viewers took to X. 'No Colm no Ferryman,' raged one. 'If he's off then I'm off,' wrote another, while a third asked whether it was true that Sorcha Ní Dhomhnaill was going, too. It isn't: her spokesman said that she'd 'be back before you can say Hail Mary.'

Series three came to a close just before Christmas, with 6.2 million watching as Colm stood on the pier with a suitcase. It had begun on November 5, having been shifted from September by the rugby.

Series one is based on the true story of a drowned village, and those that followed are fiction.

Elsewhere, Vera Blackwood has been revealed as the new face of Casualty on Ice, which starts on BBC One on Saturday.

=== claims
4 | cast Declan Roche-Abiola / Father Colm / leaving | reported | + | The Sun on Sunday | An insider told
4 | renewal renewed | official | - | - | The broadcaster has
- | platform ITV | official | + | - | ITV has declined
4 | production filming starts when=2024-04 | rumored | + | - | One publican
4 | cast Sorcha Ní Dhomhnaill / - / returning | reported | + | - | It isn't
3 | release 2023-11-05 | official | + | - | It had begun
3 | delay to=2023-11-05 | official | + | - | ^
1 | source_material other / - | official | + | - | Series one
Casualty on Ice :: - | cast Vera Blackwood / - / joining | official | + | - | Elsewhere, Vera
Casualty on Ice :: - | release 2024-01-27 | official | + | - | ^
Casualty on Ice :: - | platform BBC One | official | + | - | ^
