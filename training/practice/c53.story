url: https://press.channelnorth.example/2022/06/14/the-undertow-commission
outlet: Channel North Press Centre
published: 2022-06-14
title: The Undertow to return to BBC One for two further series
series: The Undertow

BBC One and BBC iPlayer have commissioned series three and four of The Undertow, the Bafta-winning estuary thriller written and created by Marian Kell.

Kell is putting the finishing touches to the scripts of the third, six episodes in all. It goes into production on the Essex coast this September and will be broadcast in 2023. The fourth, for 2024, is to be filmed straight afterwards.

Jodie Cromer as DS Freya Mott and Arthur Darvell as Cap lead the cast again. Further casting will be announced in due course.

Marian Kell says: "I was told to stop after two. Luckily nobody listened, least of all me. There's a body in the mud, and there always was."

Ben Irwin, Head of BBC Drama, says: "Freya's back, and she's angry. I could not be prouder that seven million people are waiting for her."

Notes to Editors

The Undertow (6x60') is a Sandbank production for the BBC. It is executive produced by Marian Kell and Tim Audsley for Sandbank, and directed by Hettie Vance (block one) and Omar Salim (block two). Series one was launched on 10 November 2019, series two on 21 February 2021; the latter reached 8.4m. The two can be streamed in full on BBC iPlayer.

No images are available from series three at this stage. First-look material will be issued once filming is under way.

International distribution is by All3Media; in the US the series is shown on PBS Masterpiece. A format deal for a Turkish version has been signed.

The Undertow: The Walk, an audio tour of Leigh-on-Sea, opens in July. Kell's play The Estuary is at the National until 3 September.

=== claims
3 | renewal renewed when=2022-06-14 | official | + | BBC | BBC One and
4 | renewal renewed when=2022-06-14 | official | + | BBC | ^
3 | platform BBC One | official | + | - | ^
3 | platform BBC iPlayer | official | + | - | ^
4 | platform BBC One | official | + | - | ^
4 | platform BBC iPlayer | official | + | - | ^
- | crew Marian Kell / writer | official | + | - | ^
- | crew Marian Kell / creator | official | + | - | ^
3 | production writing under way | official | + | - | Kell is putting
3 | episodes 6 | official | + | - | ^
3 | production filming starts when=2022-09 | official | + | - | It goes into
3 | release 2023 | official | + | - | ^
4 | release 2024 | official | + | - | The fourth
4 | production filming starts | official | + | - | ^
3 | cast Jodie Cromer / DS Freya Mott / returning | official | + | - | Jodie
3 | cast Arthur Darvell / Cap / returning | official | + | - | ^
- | crew Tim Audsley / producer | official | + | - | It is executive
- | crew Marian Kell / producer | official | + | - | ^
3 | crew Hettie Vance / director | official | + | - | ^
3 | crew Omar Salim / director | official | + | - | ^
1 | release 2019-11-10 | official | + | - | Series one
2 | release 2021-02-21 | official | + | - | ^
1 | platform BBC iPlayer | official | + | - | The two can
2 | platform BBC iPlayer | official | + | - | ^
- | platform PBS Masterpiece | official | + | - | International
