url: https://www.bingepedia.example/2024/12/12/the-orchid-house-season-4
outlet: Bingepedia
published: 2024-12-12
title: The Orchid House Season 4 – cast, plot, filming locations and everything we know so far
series: The Orchid House

Christmas without the Pembrokes would be a lean affair, and the BBC knows it. The Orchid House has its fourth visit on Boxing Day, with an extra-long opener on BBC One at 8.30pm; the other four follow through January.

What is The Orchid House Season 4 about?

We rejoin the family in 1926, on the eve of the General Strike. The third, which took its bow at the end of 2022, had left Violet at the altar.

Who's in the cast?

• Emma Fry-Jones as Violet Pembroke
• Laurence Fielding-Hay as Dr Shaw
• Prasanna Puw as Sunil, new this year
• Sir Derek Jacobs as the ghost of Lord Pembroke

Missing from the list is Keeley Dawes. Her Rose was a fixture in all three past series, but she's in America, making Apple's Harbour Master.

Is there a trailer?

There is, since 2 December. Blink and you miss the ghost.

Where was it filmed?

At Wrotham Park, in 44 days from April on. A fire in the stables brought the work to a halt in the first week of May.

Who's behind it?

Heidi Thomas-Lee created it out of Margery Allen's 1950s trilogy and has written every line so far; in season 4 she shares the work with Sally Abbott-Coe. Directors: Lisa Clark-Wu (episodes 1 and 2) and Ben Rye-Hill (3 to 5).

And a fifth season?

So it's true: three books, five seasons. The Beeb slipped it into a press release on 29 November.

=== claims
4 | release 2024-12-26 | official | + | - | The Orchid House has
4 | platform BBC One | official | + | - | ^
4 | episodes 5 | official | + | - | ^
3 | release 2022-11..2022-12 | official | + | - | The third, which
4 | cast Emma Fry-Jones / Violet Pembroke / - | official | + | - | Emma
4 | cast Laurence Fielding-Hay / Dr Shaw / - | official | + | - | Laurence
4 | cast Prasanna Puw / Sunil / joining | official | + | - | Prasanna
4 | cast Sir Derek Jacobs / Lord Pembroke / - | official | + | - | Sir Derek
4 | cast Keeley Dawes / Rose / leaving | official | + | - | Missing from
1 | cast Keeley Dawes / Rose / - | official | + | - | Her Rose
2 | cast Keeley Dawes / Rose / - | official | + | - | ^
3 | cast Keeley Dawes / Rose / - | official | + | - | ^
Harbour Master :: - | cast Keeley Dawes / - / - | official | + | - | ^
Harbour Master :: - | platform Apple | official | + | - | ^
4 | trailer trailer when=2024-12-02 | official | + | - | There is, since
4 | production filming starts when=2024-04 | official | + | - | At Wrotham
4 | production filming under way when=2024-05-01..2024-05-10 | official | - | - | A fire
- | crew Heidi Thomas-Lee / creator | official | + | - | Heidi
- | crew Heidi Thomas-Lee / writer | official | + | - | ^
- | source_material novel / - | official | + | - | ^
4 | crew Heidi Thomas-Lee / writer | official | + | - | ^
4 | crew Sally Abbott-Coe / writer | official | + | - | ^
4 | crew Lisa Clark-Wu / director | official | + | - | Directors:
4 | crew Ben Rye-Hill / director | official | + | - | ^
5 | renewal renewed when=2024-11-29 | official | + | BBC | The Beeb
