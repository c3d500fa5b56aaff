url: https://www.thetubecolumn.example/2025/02/13/marshland-bbc-third
outlet: The Tube Column
published: 2025-02-13
title: Marshland is late again, and I for one blame the geese
series: Marshland

You can't hurry a marsh. The BBC, which had trailed a springtime return of its Fens saga with much brass, now murmurs about "the darker evenings," and anyone who speaks fluent BBC understands that as October or thereabouts.

The corporation won't call it a delay, so I will. Rain stopped play in November, when the causeway at Welney went under with two weeks still to shoot, and those two weeks were made up only last month.

My spies at the sound stage in Cambridge report that director Philippa Crewe is locking her third hour of six. Music? Not a note. Peter Gregson, who scored both of its predecessors, hasn't been given pictures.

There's also the small affair of a title sequence that shows an heir who no longer acts in it. Jem Farrow, the young Lord Ely, walked off to Hollywood before the new chapter began, and his part went to Rufus Okonjo.

I was sent three photographs of geese by the publicity people. Moving pictures they promise "in due course," which comes after summer in their calendar.

Why do I care? Because back in January 2021, with the whole country under lock, the first instalment was the one thing my mother and I saw at the same time. The second, two Januaries after, was weaker by far. Happy Valley took seven years from its second series to its last, and look what came out of that.

So let it be seven. It'll hardly be, mind: a fourth was commissioned on the quiet, if the Radio Times has its facts straight, and will be made directly after this one.

I'd love a film. There is no film.

=== claims
- | platform BBC | official | + | - | The BBC
3 | release 2025-03..2025-05 | official | - | - | ^
3 | release 2025-10 | predicted | + | - | ^
3 | delay | predicted | + | - | The corporation
3 | production filming under way when=2024-11 | official | - | - | Rain stopped
3 | production filming ends when=2025-01 | official | + | - | ^
3 | production post-production under way | rumored | + | - | My spies
3 | crew Philippa Crewe / director | official | + | - | ^
3 | episodes 6 | rumored | + | - | ^
1 | crew Peter Gregson / composer | official | + | - | Peter Gregson
2 | crew Peter Gregson / composer | official | + | - | ^
3 | cast Jem Farrow / Lord Ely / leaving | official | + | - | Jem Farrow
3 | cast Rufus Okonjo / Lord Ely / joining | official | + | - | ^
3 | trailer teaser when=2025-09.. | predicted | + | - | Moving pictures
1 | release 2021-01 | official | + | - | Because back
2 | release 2023-01 | official | + | - | The second, two
3 | precedent Happy Valley / release / 84 | official | + | - | Happy Valley
4 | renewal renewed | reported | + | Radio Times | It'll hardly
4 | production filming starts | reported | + | Radio Times | ^
