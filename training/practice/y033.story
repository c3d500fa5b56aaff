url: https://www.theclockwatchers.example/2025/06/how-long-is-too-long
outlet: The Clockwatchers
published: 2025-06-24
title: How long is too long? A ranking of this decade's slowest comebacks, and who may yet beat it
series: Errand Boys

Every few months a reader writes in to swear that her show has been gone longer than any other. Usually it hasn't. Here, for the settlement of arguments, is what the stopwatch says, and whom we hold it up against.

Errand Boys is the reason we bother. Prime Video last delivered in October 2022, and the parcel after that, the third, is still without a label.

Set it beside Northlight, gone 37 months from first to second. Set it beside A Murder of Clerks: that made us sit for three years and a bit, call it forty months. Or take the champion, Gargantua, which was resurrected after a pause of 61. If it should come to Gargantua's figure, we'd see the Boys in November 2027. We don't for a moment think so. Our bet is a third of the way into next year; make it April.

Some yardsticks are shorter than we like: Petty Cash came home after nine months, and with Choir Practice it was ten each time.

How soon is one told whether there'll be any more? With Errand Boys itself it was a matter of days. With Gargantua, fifteen months. Half a year sufficed for Little Pharaohs, Netflix's puppet epic; and there are those that were renewed before anyone had seen them.

Amazon's own line, repeated to us on Monday by a spokeswoman, is that the third outing “arrives when it's ready.” Lead actor Femi Aluko told the Evening Standard of a summer, without an adjective.

What the show would be called if it ran as long as the game it's made from, nobody has worked out. That's on its ninth edition. Errand Boys (the game) was a free download in 2009; the trailers for its tenth edition have misled a good many people this year.

Since some of you won't sleep otherwise: Luminate's forecast sheet has the third outing under “Q1.” Eight parcels is the number that goes around among stuntmen. Chatter on Discord, of the kind that is wrong two times in three, would hand the show to Netflix. Chances are that the first trailer accompanies the Super Bowl, on February 8; that's where this service likes to show off.

=== claims
2 | release 2022-10 | official | + | - | Prime Video last
- | platform Prime Video | official | + | - | ^
3 | release none | official | - | - | ^
3 | precedent Northlight / release / 37 | official | + | - | Set it beside Northlight
3 | precedent A Murder of Clerks / release / 40 | official | + | - | Set it beside A Murder
3 | precedent Gargantua / release / 61 | official | + | - | Or take the
3 | release 2026-04 | predicted | + | - | Our bet is
3 | precedent Petty Cash / release / 9 | official | + | - | Some yardsticks
3 | precedent Choir Practice / release / 10 | official | + | - | ^
3 | precedent Gargantua / renewal / 15 | official | + | - | With Gargantua
3 | precedent Little Pharaohs / renewal / 6 | official | + | - | Half a year
Little Pharaohs :: - | platform Netflix | official | + | - | ^
- | cast Femi Aluko / - / - | official | + | - | Lead actor
- | source_material game / Errand Boys | official | + | - | What the show
3 | release 2026-01..2026-03 | reported | + | Luminate | Since some of
3 | episodes 8 | rumored | + | - | Eight parcels is
3 | platform Netflix | rumored | + | - | Chatter on Discord
3 | trailer trailer when=2026-02-08 | predicted | + | - | Chances are that
