url: https://www.couchpilot.example/2024/01/vesper-line-season-2
outlet: Couch Pilot
published: 2024-01-14
title: The Vesper Line season 2: Is there any hope for a renewal?
series: The Vesper Line

So, what do we make of the silence around The Vesper Line? The Apple TV+ thriller wrapped up its story on December 22, and three weeks on there is not a syllable about another run.

Let's be frank: we lean towards yes. With Helen Achterberg at the top of her game as the train dispatcher who hears a murder, it would be peculiar to stop at eight episodes. Add to that a cliffhanger the size of Belgium.

Yet nothing in this world is guaranteed, and Apple remains tight-lipped. Creator Sunil Rao, asked by The Hollywood Reporter on the red carpet of the Critics Choice Awards tonight, replied that he has been told to be patient, and that patience is not among his gifts.

Suppose the phone does ring in February. Cameras couldn't roll before the autumn, seeing how Achterberg is at the National until August with Hedda Gabler. That places the premiere in the latter half of 2025 in our book, and not a day sooner.

For comparison, Tin Soldiers was picked up two months after its start, which shows that the company isn't always slow.

What would it be about? Rao has said before that the book by Agneta Ek, from which the whole thing was lifted, leaves one door open.

Were you a fan? Tell us below, and don't miss our interview with Achterberg on Thursday!

=== claims
- | platform Apple TV+ | official | + | - | The Apple TV+ thriller
2 | renewal renewed | official | - | - | ^
2 | renewal renewed | predicted | + | - | Let's be frank
- | cast Helen Achterberg / - / - | official | + | - | With Helen Achterberg
1 | episodes 8 | official | + | - | ^
- | crew Sunil Rao / creator | official | + | - | Creator Sunil Rao
2 | renewal renewed | official | - | Sunil Rao | ^
2 | production filming starts when=2024-09-01.. | predicted | + | - | Cameras couldn't roll
2 | release 2025-07-01..2025-12-31 | predicted | + | - | That places the premiere
2 | precedent Tin Soldiers / renewal / 2 | official | + | - | For comparison
- | source_material novel / - | official | + | - | Rao has said before
