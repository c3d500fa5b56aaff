url: https://www.screenharbour.example/2022/06/what-happened-to-palisade
outlet: Screen Harbour
published: 2022-06-20
title: Whatever happened to Palisade?
series: Palisade

Not every silence is ominous. Palisade's, which enters its nineteenth month today, is merely expensive.

A recap for latecomers: the oil-rig whodunit washed ashore on Stan and, in Britain, on Alibi in November 2020. The first of the eight hours was also the last to be finished. In the end the rig sank.

Stan made no bones about wanting to go again and did so publicly in February 2021. What came of it? Writers came and went, Rebekah Storrs among those who stayed. The tank in Malta was hired. And then, in a footnote to its half-year accounts, the parent company Nine spoke of “a first-quarter 2023 delivery,” which isn't a premiere but does point to one; we take it to mean the Easter weekend of 2023 or shortly after.

Alibi wants out, says Broadcast. In its stead BritBox is supposed to be circling.

Of the length nothing is known; six has been bandied about on Reddit, for the reason that a call sheet carried the number 106, or possibly 601.

What about the teaser? You mean the one with the helicopter. That was for season one and is from 2020. For the second there's none, be patient.

Storrs has a novel to her name, Flare Stack, but those who buy it in the hope of spoilers will be let down, since Palisade wasn't made from it. The idea came to her while she was reading the report of the Royal Commission on the Kestrel Alpha fire, and it's the commission that gets a credit.

Cast your mind back to Tideline. It lost two years and a month between its maiden voyage and the next, for the same reasons and in the same tank. Then again, Gantry, which has a tank of its own, was green-lit for another year just two months in.

One more for the pile. The trade paper If Magazine hears March. May is what a rigger's girlfriend has heard. There are whispers besides that the rig was a French comic first, and they made us laugh.

=== claims
1 | platform Stan | official | + | - | A recap for
1 | platform Alibi | official | + | - | ^
1 | release 2020-11 | official | + | - | ^
1 | episodes 8 | official | + | - | The first of
2 | renewal renewed when=2021-02 | official | + | Stan | Stan made no
2 | crew Rebekah Storrs / writer | official | + | - | Writers came and
2 | release 2023-04 | predicted | + | - | And then, in
2 | platform Alibi | reported | - | Broadcast | Alibi wants out
2 | platform BritBox | rumored | + | - | In its stead
2 | episodes 6 | rumored | + | Reddit | Of the length
1 | trailer teaser when=2020 | official | + | - | That was for
2 | trailer teaser | official | - | - | For the second
- | source_material novel / Flare Stack | official | - | - | Storrs has a
- | source_material other / - | official | + | - | The idea came
2 | precedent Tideline / release / 25 | official | + | - | It lost two
2 | precedent Gantry / renewal / 2 | official | + | - | Then again
2 | release 2023-03 | reported | + | If Magazine | The trade paper
2 | release 2023-05 | rumored | + | - | May is what
- | source_material comic / - | rumored | + | - | There are whispers
