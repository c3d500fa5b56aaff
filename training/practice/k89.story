url: https://www.theplotthickens.example/2020/12/21/bridge-house-season-two
outlet: The Plot Thickens
published: 2020-12-21
title: Will there be a second season of Bridgerow?
series: Bridgerow

Bridgerow comes to Netflix on Christmas Day. The period drama is based on the novels by Julia Quint, and it has eight episodes. The first reviews are very good. So is a second season in the cards?

Netflix has not confirmed a second season so far. However, there are signs that it will come.

First, Production Weekly lists the show with a start of filming in March 2021. Second, creator Chris Van Duren told Collider that he has ideas for many seasons. "There are eight books," he said. And third, actor Jonathan Ballard, who plays Lord Anthony, has already grown his beard again.

If filming begins in March, season 2 could be released in early 2022.

Who would be in it? The second book is about Anthony, so he would be the lead. Phoebe Dyneworth and Rége Pagett play the leads of the first season. Julie Andress is the voice of Lady Whistle.

The series is produced by Shona Rimes. It's her first series for Netflix. She signed a contract with the streamer in 2017.

Originally, Bridgerow was supposed to come out in the summer. Filming ended in February 2020, just before the pandemic, but the post-production took longer than planned.

What else can you see at Christmas? The Midnight Ski, a film with Gary Clooney, has been on Netflix for a week. Cobra Cai season 3 was moved forward from January 8 to January 1. And season 3 of Discovery of Wizards starts on Sky on January 8.

=== claims
1 | release 2020-12-25 | official | + | - | Bridgerow comes
1 | platform Netflix | official | + | - | ^
- | source_material novel / - | official | + | - | The period drama
1 | episodes 8 | official | + | - | ^
2 | renewal renewed | official | - | - | Netflix has not
2 | production filming starts when=2021-03 | reported | + | Production Weekly | First, Production
- | crew Chris Van Duren / creator | official | + | - | Second, creator
- | cast Jonathan Ballard / Lord Anthony / - | official | + | - | And third
2 | release 2022-01-01..2022-04-30 | predicted | + | - | If filming
1 | cast Phoebe Dyneworth / - / - | official | + | - | Phoebe
1 | cast Rége Pagett / - / - | official | + | - | ^
- | cast Julie Andress / Lady Whistle / - | official | + | - | Julie Andress
- | crew Shona Rimes / producer | official | + | - | The series is produced
1 | release 2020-06-01..2020-08-31 | official | - | - | Originally
1 | production filming ends when=2020-02 | official | + | - | Filming ended
Cobra Cai :: 3 | release 2021-01-01 | official | + | - | Cobra Cai
Cobra Cai :: 3 | release 2021-01-08 | official | - | - | ^
Discovery of Wizards :: 3 | release 2021-01-08 | official | + | - | And season 3
Discovery of Wizards :: 3 | platform Sky | official | + | - | ^
2 | renewal renewed | predicted | + | - | However, there
