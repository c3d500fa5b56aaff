url: https://www.whispersonset.example/rumor/crown-of-nettles-s2-leak
outlet: Whispers on Set
published: 2025-02-21
title: RUMOR: Crown of Nettles Season 2 leak points to a surprise autumn return
series: Crown of Nettles

Grain of salt at the ready, because what follows comes from people who do not want to be named.

We're hearing that Disney+ will spring the second season of Crown of Nettles on us in October, with three episodes at once. A moderator of the fan forum NettleBed says he has seen an internal slide with the 17th on it. Officially, the service has said nothing beyond "2025."

Word is that reshoots took place near Cardiff in January after a test screening left people cold. These concerned the wedding, which leakers describe as "a bloodbath with bunting." We could not verify that, and a spokesperson for the studio declined to comment.

Casting gossip is hotter still. Supposedly Iolo Prys has been lured in to play the Thorn King, a part that half of Wales has been linked with. His agent told Deadline on Wednesday that he is not involved "in any capacity." Make of that what you will. Sioned Farr, on the other hand, is no gossip at all: the streamer unveiled her as Lady Burdock back in November.

And Ffion Lacey? Readers keep asking. Chatter has it that she walked away over money. Lacey herself posted a photo with a wig and the words "Queen things" in May, when the shoot kicked off, so we think she is safely on board.

Dewi Marsh, who adapted the novels of R. S. Cole, is believed to have pitched a third season already. My guess? They order it before the second has even landed.

Remember when Sparrowhawk was renewed five months ahead of its second-season launch? Exactly.

The first season, ten hours of it, arrived on 8 September 2023.

=== claims
2 | release 2025-10 | rumored | + | - | We're hearing
2 | platform Disney+ | rumored | + | - | ^
2 | release 2025-10-17 | rumored | + | NettleBed | A moderator
2 | release 2025 | official | + | Disney+ | Officially
2 | production filming under way when=2025-01 | rumored | + | - | Word is that
2 | cast Iolo Prys / Thorn King / joining | rumored | + | - | Supposedly
2 | cast Iolo Prys / Thorn King / joining | reported | - | Deadline | His agent
2 | cast Sioned Farr / Lady Burdock / joining | official | + | Disney+ | Sioned Farr
2 | cast Ffion Lacey / - / leaving | rumored | + | - | Chatter has it
2 | production filming starts when=2024-05 | official | + | - | Lacey herself
2 | cast Ffion Lacey / - / returning | predicted | + | - | ^
- | crew Dewi Marsh / writer | official | + | - | Dewi Marsh
- | source_material novel / - | official | + | - | ^
3 | renewal renewed | predicted | + | - | They order
1 | episodes 10 | official | + | - | The first season, ten
1 | release 2023-09-08 | official | + | - | ^
