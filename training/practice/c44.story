url: https://www.thewestcoastslate.example/2023/05/10/strike-silences-the-lodger-fx
outlet: The West Coast Slate
published: 2023-05-10
title: Pickets Shut Down FX's The Lodger in Pasadena
series: The Lodger

A dozen people with cardboard signs were enough. At 4:50 on Tuesday morning Teamsters declined to cross a WGA line at the gates of the Pasadena house where FX's The Lodger is made, and by noon the fourth season had been halted, crew members say.

FX confirmed the stoppage and wouldn't speculate on its length. Seven of ten scripts were complete when the contract ran out on May 1; the eighth has a hole where its last act should be, and nine and ten never left the whiteboard.

Filming had been on since March 20. It would have wound up by the Fourth of July, with air dates to follow, the trades wrote, in January. That cannot be upheld, one agent figures, if the walkout goes beyond six weeks. The one of 2007 lasted fourteen.

Creator-director Nick Salerno left in a t-shirt of the guild's. "I can't direct with one hand tied, as my other hand is a writer," he remarked to us on the sidewalk, where he has no intention to touch a page "or a camera." Matt Berenger's landlord and Ana Ortega's lodger had gone home, Berenger after what was his first scene of the year.

So the show joins Stranger Things and Yellowjackets in the waiting room. Neither has been before a camera this month.

Might this also be the end? Salerno's remark in March, that he could "see the last wall of the house," has been read that way by some. FX chief John Landgraf prefers to wait for viewers; he's pleased with the third round, which unrolled on January 26 and was up a tenth.

A teaser for May 30 is under review, and will hardly be put out now.

=== claims
4 | production filming under way | official | - | crew members | At 4:50
- | platform FX | official | + | - | ^
4 | production filming under way | official | - | FX | FX confirmed
4 | production writing ends | official | - | - | Seven of ten
4 | episodes 10 | official | + | - | ^
4 | production filming starts when=2023-03-20 | official | + | - | Filming had
4 | production filming ends when=..2023-07-04 | official | - | - | It would
4 | release 2024-01 | rumored | + | - | ^
- | crew Nick Salerno / creator | official | + | - | Creator-director
- | crew Nick Salerno / director | official | + | - | ^
- | cast Matt Berenger / landlord / - | official | + | - | Matt Berenger
- | cast Ana Ortega / lodger / - | official | + | - | ^
Stranger Things :: - | production filming under way | official | - | - | Neither
Yellowjackets :: - | production filming under way | official | - | - | ^
4 | renewal final | rumored | + | - | Salerno's remark
3 | release 2023-01-26 | official | + | - | FX chief
4 | trailer teaser when=2023-05-30 | predicted | - | - | A teaser
