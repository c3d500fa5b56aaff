url: https://www.mumbaimarquee.example/2022/11/17/raktbeej-season-3
outlet: Mumbai Marquee
published: 2022-11-17
title: 'Raktbeej' 3 goes on floors; no Diwali gift in 2023
series: Raktbeej

Three years to the week since the cop saga Raktbeej bloodied our phones for the first time, the muhurat shot of its third chapter was given in Bhopal on Wednesday, coconut and all.

SonyLIV, on which one watches it, shared the picture with the caption "Hisaab baaki hai." No word there about when the account will be settled. Pinkvilla's man in Bhopal has an answer: the schedule is of 110 days, in three legs, and January 2024 is what the platform whispers. That is later than the Diwali 2023 for which the actors had been signed.

Manav Kaul's inspector Raghav will be limping after the events of the last chapter, whereas Shefali Rane has called it quits; her journalist was, in her words, "written into a wall." Rumour mills run hot that Pankaj Tripathi steps in as a godman. Tripathi, at IFFI in Goa, neither nodded nor shook his head.

It's a big set for the writers' trio too. Lead scribe Ishita Moitra admits that they came to Bhopal with seven scripts in the bag, "and we're eight episodes." Her co-writer left for Scam in the summer.

Director Anay Desai kept the Delhi unit waiting since 2021. First it was covid, next a court case that a real inspector had filed; on both occasions the shoot was called off on the eve of day one.

Sacred Games had its thirteen months of pause, Mirzapur its two years, and, as the latter's fans like to say, blood doesn't dry.

The Desai film Bhasm hits cinemas on December 9. Its trailer, launched in Indore, contains a wink at Raghav.

Part two streamed from December 11, 2020.

=== claims
1 | release 2019-11 | official | + | - | Three years
3 | production filming starts when=2022-11-16 | official | + | - | ^
- | platform SonyLIV | official | + | - | SonyLIV
3 | release none | official | - | - | No word
3 | release 2024-01 | reported | + | Pinkvilla | Pinkvilla's
3 | release 2023-11 | official | - | - | That is later
3 | cast Manav Kaul / inspector Raghav / returning | official | + | - | Manav
3 | cast Shefali Rane / journalist / leaving | official | + | - | ^
3 | cast Pankaj Tripathi / godman / joining | rumored | + | - | Rumour
- | crew Ishita Moitra / writer | official | + | - | Lead
3 | production writing ends | official | - | Ishita Moitra | ^
3 | episodes 8 | official | + | Ishita Moitra | ^
- | crew Anay Desai / director | official | + | - | Director
3 | precedent Sacred Games / release / 13 | official | + | - | Sacred
3 | precedent Mirzapur / release / 24 | official | + | - | ^
2 | release 2020-12-11 | official | + | - | Part two
