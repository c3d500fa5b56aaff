url: https://www.streamscribe.example/2023/10/27/halcyon-drive-season-2-everything-we-know
outlet: Stream Scribe
published: 2023-10-27
title: Halcyon Drive season 2: everything we know so far about the Prime Video thriller
series: Halcyon Drive

Neighbors, secrets, a swimming pool without water: when Halcyon Drive turned up on Prime Video in April, it was the spring's most pleasant surprise. Here's what we know about the sequel.

Has Halcyon Drive been renewed for season 2?

Yes! Amazon gave the nod on June 22, two months after the premiere.

When will the second season come out?

There's no official date as of today. Prime Video head Laurel Tsai said at an event in London that the show “will be a 2025 conversation.” That would fit with what we've seen at Reacher's pace and others'. Our money is on spring.

Has it started filming?

No. Cameras were due to roll in Savannah in August, but first the writers went on strike, then the actors. The writers have been back at their desks since October 2.

Who will return?

Expect Jodie Ainsley (Carol) and Rob Medina (Frank) to be back, given that the last shot was of them. Creator Tess Mulroney has promised that Mrs. Ives, played by the great Lorna Dial, “isn't as dead as you think.” As for Kit Sandoval, he told Collider that his story is finished and that he won't be around.

How many episodes?

Season one was eight episodes long, and we see no reason for a change.

Is there a trailer?

It's far too early for one.

What's it based on?

On a podcast of the same name, which ran for three seasons from 2018 on. The podcast's fourth season is in the works, too.

=== claims
1 | release 2023-04 | official | + | - | Neighbors, secrets
- | platform Prime Video | official | + | - | ^
2 | renewal renewed when=2023-06-22 | official | + | - | Amazon gave
2 | release none | official | - | - | There's no official
2 | release 2025 | official | + | Laurel Tsai | Prime Video head
2 | release 2025-03-01..2025-05-31 | predicted | + | - | Our money
2 | production filming starts when=2023-08 | official | - | - | Cameras were
2 | production writing starts when=2023-10-02 | official | + | - | The writers
2 | cast Jodie Ainsley / Carol / returning | predicted | + | - | Expect Jodie
2 | cast Rob Medina / Frank / returning | predicted | + | - | ^
- | crew Tess Mulroney / creator | official | + | - | Creator Tess
2 | cast Lorna Dial / Mrs. Ives / returning | official | + | Tess Mulroney | ^
2 | cast Kit Sandoval / - / leaving | official | + | Kit Sandoval | As for Kit
1 | episodes 8 | official | + | - | Season one was
2 | episodes 8 | predicted | + | - | ^
2 | trailer trailer | official | - | - | It's far
- | source_material other / Halcyon Drive | official | + | - | On a podcast
