url: https://press.channelwatch.example/releases/2023/the-vicars-daughters-s4
outlet: Channel Watch
published: 2023-02-21
title: The Vicar's Daughters to return to Channel 4 for a fourth series
series: The Vicar's Daughters

Channel 4 has today ordered a fourth helping of The Vicar's Daughters, the BAFTA-winning comedy written by sisters Hattie and Jo Pemberley and produced by Tinderbox Pictures.

Six half-hours are to be shot in and around Ludlow from mid-June, with Gareth Wyn-Evans directing all of them. Transmission follows in 2024.

Lorna Sykes (Prudence), Ayesha Malik (Hope) and Rosie Dunmore (Charity) have once again been reunited by their creators, and Jim Battersby continues as the Reverend Noakes. Kay Lister will be missed: her Mrs Tuddenham was laid to rest at the close of series three.

Hattie and Jo Pemberley say: "We had told everyone, including our mother, that three was it. Our mother never believed a word."

Charlie Rudd, Head of Comedy at Channel 4, says: "The letters we receive about this show are the only ones I keep. I'm overjoyed that the vicarage has its lights on."

Nell Fortescue, Executive Producer for Tinderbox, says: "It's muddy, it's rude and it's ours. The girls have already delivered a first episode that made my dog leave the room."

The Vicar's Daughters started on Channel 4 in April 2018. Its third series, which launched last October, was watched by a consolidated average of 2.3 million, or 14 per cent of 16-34s. All three can be found on the channel's streaming service.

In the last episode viewers saw Prudence leave for Peru with the organist.

Notes to editors: Tinderbox Pictures was founded in 2011 and has offices in Bristol and Cardiff. Its credits include Tall Order, Two Doors Down the Hall and the upcoming film The Beekeeper of Brecon. Hattie Pemberley's first novel is published on 4 May.

=== claims
4 | renewal renewed when=2023-02-21 | official | + | - | Channel 4 has today
- | crew Hattie Pemberley / writer | official | + | - | ^
- | crew Jo Pemberley / writer | official | + | - | ^
4 | episodes 6 | official | + | - | Six half-hours are
4 | production filming starts when=2023-06-11..2023-06-20 | official | + | - | ^
4 | crew Gareth Wyn-Evans / director | official | + | - | ^
4 | release 2024 | official | + | - | Transmission follows
4 | cast Lorna Sykes / Prudence / returning | official | + | - | Lorna Sykes (Prudence)
4 | cast Ayesha Malik / Hope / returning | official | + | - | ^
4 | cast Rosie Dunmore / Charity / returning | official | + | - | ^
4 | cast Jim Battersby / Reverend Noakes / returning | official | + | - | ^
4 | cast Kay Lister / Mrs Tuddenham / leaving | official | + | - | Kay Lister will be
- | crew Nell Fortescue / producer | official | + | - | Nell Fortescue, Executive
1 | release 2018-04 | official | + | - | The Vicar's Daughters started
1 | platform Channel 4 | official | + | - | ^
3 | release 2022-10 | official | + | - | Its third series
