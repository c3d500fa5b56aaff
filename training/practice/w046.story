url: https://www.kdramawhispers.example/lady-of-the-lantern-2-rumours
outlet: K-Drama Whispers
published: 2024-01-25
title: Is Lady of the Lantern getting season 2? We sort the rumours
series: Lady of the Lantern

Since the turn of the year there has been more gossip about Lady of the Lantern than about any drama that is actually on. High time to put some order into it.

Rumour one: a second season has been approved and shooting begins in May. It comes from an online community, where somebody posted what looks like a production schedule. JTBC told Ten Daily on Tuesday that no such decision has been made and that the paper is a forgery. Next.

Rumour two: Pil Ji-won is in, Ahn So-dam is out. “Insiders” say she wanted double. Her agency Moss Tree calls this “groundless,” and his has not picked up the phone.

Rumour three: writer Kang Yeo-reum is replaced by the team of Bride of the Wind. It is hard to see why. She is under contract with JTBC Studios until 2026 and, as she told Cine Week herself, she works on a sequel in her spare time.

Rumour four: the second season goes to Netflix, with eight episodes. The source is a TikTok video with sad piano music, and that is all there is to it.

And what do we think? The drama peaked at 17.8 percent in December 2022, and it ended on a kiss rather than a question. The network's other hit, Apothecary Street, needed just seven weeks from premiere to renewal. After thirteen months of nothing, then, silence may well be the answer: we don't see a second season coming.

We would love to be wrong. Rewatch it on Viki in the meantime.

=== claims
2 | renewal renewed | rumored | + | - | Rumour one: a
2 | production filming starts when=2024-05 | rumored | + | - | ^
2 | cast Pil Ji-won / - / returning | rumored | + | - | Rumour two: Pil
2 | cast Ahn So-dam / - / leaving | rumored | + | - | ^
2 | cast Ahn So-dam / - / leaving | reported | - | Moss Tree | Her agency Moss
2 | crew Kang Yeo-reum / writer | rumored | - | - | Rumour three: writer
- | crew Kang Yeo-reum / writer | official | + | - | ^
2 | production writing under way | official | + | Kang Yeo-reum | She is under
2 | renewal renewed | official | - | JTBC | JTBC told Ten
2 | precedent Apothecary Street / renewal / 2 | official | + | - | The network's other
2 | renewal renewed | predicted | - | - | After thirteen months
- | platform Viki | official | + | - | Rewatch it
2 | platform Netflix | rumored | + | - | Rumour four
2 | episodes 8 | rumored | + | - | ^
