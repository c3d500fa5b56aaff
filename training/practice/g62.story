url: https://www.streamdaily.example/2023/09/12/spies-of-lisbon-split
outlet: Stream Daily
published: 2023-09-12
title: ‘The Lisbon Desk’ Gets Early Renewals at Prime Video; Tom Ashgrove Exits
series: The Lisbon Desk

Two for the price of one: as The Lisbon Desk readies its second season for a bow this Friday, Prime Video has taken out an option on the future and picked up a third and a fourth, which are to be shot as a single block.

Tom Ashgrove will be there for neither. The British actor, who starred in the first season as station chief Hallam and has a smaller part in the second, asked to be let go, as he confirmed in a statement to Deadline.

Instead there'll be Augustine Adeyemi-Clarke, aboard as Hallam's successor, Constance Farrow. Inês Vasconcelos-Bright and João do Carmo remain.

Adapted by Gwen Thackeray from Robert Quayle Wilson's series of spy novels, the period drama is set in 1942. Season 3 will take on book number four, The Sardine Run, since number three was published only after the writing had been done.

Thackeray, Quayle Wilson and Amblin's Darcy Frank are the exec producers. Maria João Cardoso-Levy, who helmed the pilot, is the producing director of the block, which goes into production next February and ends that October.

In 2021, the show premiered to a chilly press and a warm public. Season 2 has been in the making since March of last year; you can see the trailer above.

Amazon's other spies, those of Citadel Rome, are on hiatus.

=== claims
2 | release 2023-09-15 | official | + | - | Two for the
3 | renewal renewed | official | + | - | ^
3 | platform Prime Video | official | + | - | ^
4 | renewal renewed | official | + | - | ^
3 | cast Tom Ashgrove / Hallam / leaving | official | + | Tom Ashgrove | The British actor
1 | cast Tom Ashgrove / Hallam / - | official | + | - | ^
2 | cast Tom Ashgrove / Hallam / - | official | + | - | ^
3 | cast Augustine Adeyemi-Clarke / Constance Farrow / joining | official | + | - | Instead there
3 | cast Inês Vasconcelos-Bright / - / returning | official | + | - | Inês
3 | cast João do Carmo / - / returning | official | + | - | ^
- | crew Gwen Thackeray / creator | official | + | - | Adapted by
- | source_material novel / - | official | + | - | ^
3 | source_material novel / The Sardine Run | official | + | - | Season 3 will
- | crew Gwen Thackeray / producer | official | + | - | Thackeray, Quayle
- | crew ?Robert Quayle Wilson / producer | official | + | - | ^
- | crew Darcy Frank / producer | official | + | - | ^
1 | crew Maria João Cardoso-Levy / director | official | + | - | Maria João
3 | crew Maria João Cardoso-Levy / director | official | + | - | ^
3 | production filming starts when=2024-02 | official | + | - | ^
3 | production filming ends when=2024-10 | official | + | - | ^
1 | release 2021 | official | + | - | In 2021, the
2 | production filming starts when=2022-03 | official | + | - | Season 2 has
2 | trailer trailer | official | + | - | ^
