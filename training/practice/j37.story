url: https://www.whatslive.example/2022/10/31/marrow-season-2-netflix-answer
outlet: What's Live
published: 2022-10-31
title: Will there be a Marrow season 2 on Netflix? What the creator says
series: Marrow

Happy Halloween! If you've devoured all eight hours of Marrow since Friday, you will want to know whether there are more to come.

Will Marrow return for season 2?

Netflix hasn't renewed the horror series yet, but it's only been three days. As a rule the company looks at the first 28. For comparison: The Drowned Choir got its second season 41 days after it premiered, and Wicked Little Town had to wait for four months.

What do the makers say?

Creator Mike Sandgren has always planned three seasons. “I know how the third one ends,” he told Entertainment Weekly. Executive producer Toni Ibarra added that a writers' room has been at it since July, at Netflix's expense.

When could season 2 come out?

Assuming they start shooting early next year, fall 2024 looks realistic to us.

Who'd be in it?

Hard to say without spoilers. Ellie Farrow's Dr. Quill survives, and so does the boy, who's played by Noah Tan. One would presume that both return. Barnaby Crewe, on the other hand, can't, not with his head on a shelf.

Is Marrow based on a true story?

No; Sandgren wrote it from scratch. The hospital exists, though, and can be visited.

What can I watch meanwhile?

The Drowned Choir, season 2 of which is out on November 18.

=== claims
1 | episodes 8 | official | + | - | If you've
1 | release 2022-10-28 | official | + | - | ^
2 | renewal renewed | official | - | - | Netflix hasn't
2 | precedent The Drowned Choir / renewal / 1 | official | + | - | For comparison
2 | precedent Wicked Little Town / renewal / 4 | official | + | - | ^
The Drowned Choir :: 2 | renewal renewed | official | + | - | ^
- | crew Mike Sandgren / creator | official | + | - | Creator Mike
2 | renewal renewed | official | + | Mike Sandgren | ^
- | crew Toni Ibarra / producer | official | + | - | Executive producer
2 | production writing starts when=2022-07 | official | + | Toni Ibarra | ^
2 | release 2024-09-01..2024-11-30 | predicted | + | - | Assuming they
1 | cast Ellie Farrow / Dr. Quill / - | official | + | - | Ellie Farrow
1 | cast Noah Tan / - / - | official | + | - | ^
2 | cast Ellie Farrow / Dr. Quill / returning | predicted | + | - | One would
2 | cast Noah Tan / - / returning | predicted | + | - | ^
2 | cast Barnaby Crewe / - / leaving | official | + | - | Barnaby Crewe
- | crew Mike Sandgren / writer | official | + | Mike Sandgren | No; Sandgren
The Drowned Choir :: 2 | release 2022-11-18 | official | + | - | The Drowned Choir, season
