url: https://www.theindieline.example/2021/06/18/harrow-hill-amc-stalled
outlet: The Indie Line
published: 2021-06-18
title: "Harrow Hill" Won't Haunt 2021, AMC Concedes
series: Harrow Hill

AMC Networks made a concession on Thursday that its horror anthology's admirers had seen coming: the third cycle of "Harrow Hill" has been shifted into 2022.

Dan McDermott, the originals chief, called the move "prudent" on a call with analysts. He brought up the summer of next year, with Shudder getting the episodes a week before the linear channel.

For once no illness is at fault. The farmhouse in New Mexico where the ensemble had lived for two cycles was sold in January, to a man who didn't care for ghosts, and its replica in Santa Fe won't have a roof till August. Principal photography begins after Labor Day, according to a notice to the state's film commission that Production List has published; it's to close on December 17.

Everything above the roof is in hand. Author and showrunner Beatriz Calvo finished typing in April. There's a storyboard artist at work on the séance. Her eight chapters were adapted from a folk song collection, not, for a change, from Ambrose Bierce.

Casting: Natalia Reyes comes back, as someone else. So does Stephen Root as someone worse. The Horror Channel's blog drops the name of Neve Campbell, on the strength of a shared hotel.

Fans at r/HarrowHill have been calculating. American Horror Story, which they watch through their fingers, paused for 23 months before its tenth round. By that token, they find, July 2022 is when the gate creaks. One adds "on the 13th, folks!"

A motion poster, an owl that blinks, was all that was unveiled, and that on AMC's account in March.

The Conjuring 3 topped the weekend's box office.

=== claims
3 | release 2022 | official | + | AMC Networks | AMC Networks made
3 | delay to=2022 | official | + | AMC Networks | ^
3 | release 2022-06..2022-08 | official | + | Dan McDermott | He brought
3 | platform Shudder | official | + | Dan McDermott | ^
3 | production filming starts when=2021-09-07.. | reported | + | Production List | Principal
3 | production filming ends when=2021-12-17 | reported | + | Production List | ^
3 | production writing ends when=2021-04 | official | + | - | Author and
- | crew Beatriz Calvo / showrunner | official | + | - | ^
- | crew Beatriz Calvo / writer | official | + | - | ^
3 | episodes 8 | official | + | - | Her eight
3 | source_material other / - | official | + | - | ^
3 | cast Natalia Reyes / - / returning | official | + | - | Casting
3 | cast Stephen Root / - / returning | official | + | - | So does
3 | cast Neve Campbell / - / joining | reported | + | Horror Channel | The Horror
3 | precedent American Horror Story / release / 23 | official | + | - | American
3 | release 2022-07 | rumored | + | r/HarrowHill | By that
3 | release 2022-07-13 | rumored | + | r/HarrowHill | One adds
3 | trailer teaser when=2021-03 | official | + | - | A motion
