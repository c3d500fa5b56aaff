url: https://www.metroviewer.example/2023/04/24/kingfisher-final-season-acorn
outlet: Metro Viewer
published: 2023-04-24
title: Kingfisher to hang up his coat after ninth series
series: Kingfisher

After a decade of murders among the reeds, Kingfisher is to hang up his coat. The detective drama's ninth series, which will be shot this summer, is its last, Channel 5 and Acorn TV have announced together.

Rufus Abelard, who plays the title role, described it as “the hardest yes of my life”. He'd been asked to do two more, he told the Radio Times, but felt that the man ought to be allowed a pension.

Fans needn't fear a bloodbath. “He lives. I'll give you that one for free,” promised writer Glenda Moss, who has adapted the Fenland novels of Percival Hood from the beginning. Hood's fifteenth and final book, The Heron, supplies the story.

Also back are Nisha Pillai, Tom Garrity and, following a series off to have her baby, Morag Lennox as DI Sheena Fraser. Guest stars have yet to be announced.

Four feature-length films will make up the series, and they're due in early 2024. Until then there's the eighth, of which the last part is shown this Thursday.

Filming takes place in and around Ely from 12 June to 25 August.

A statue of Kingfisher is being unveiled in the town in May. It looks, says Abelard, like his accountant.

=== claims
9 | production filming under way when=2023-06..2023-08 | official | + | Channel 5 | The detective drama's
9 | renewal final | official | + | Channel 5 | ^
- | cast Rufus Abelard / Kingfisher / - | official | + | - | Rufus Abelard
- | crew Glenda Moss / writer | official | + | - | I'll give you
- | source_material novel / - | official | + | - | ^
9 | source_material novel / The Heron | official | + | - | Hood's fifteenth
9 | cast Nisha Pillai / - / returning | official | + | - | Also back
9 | cast Tom Garrity / - / returning | official | + | - | ^
9 | cast Morag Lennox / Sheena Fraser / returning | official | + | - | ^
9 | episodes 4 | official | + | - | Four feature
9 | release 2024-01..2024-04 | official | + | - | ^
9 | production filming under way when=2023-06-12..2023-08-25 | official | + | - | Filming takes
