url: https://www.northquaygazette.example/culture/column/the-ferrymans-daughter
outlet: The North Quay Gazette
published: 2022-11-12
title: Drama on the slow boat: in praise of waiting for The Ferryman's Daughter
series: The Ferryman's Daughter

My neighbour asks me every Sunday over the hedge when that thing with the boat is on again. I have run out of answers, because Sky Atlantic has never supplied me with one.

It began for both of us in the wet April of 2018. We were younger, and so was the boat. The return leg was to have set out in the autumn of 2019, then in 2020, and in the end it was January 17, 2021, a Sunday, when the second run chugged into view with six instalments to the first one's eight.

About a third there has been a great deal of harrumphing and one hard fact. The fact was handed to The Guardian in October by the creator, Imelda Stroud: she would not want anybody to buy crisps for it “before the back end of 2024.” A trailer, she added, could not exist, as the boat was in a shed.

My neighbour, a retired actuary, has drawn up a table. Denmark's Lock-Keeper, he tells me, let 26 months elapse between its second and third years. The French Péniche did the same trip in forty. He splits the difference, adds it to the January of our last sailing, and reads out October 2023. I put more trust in Stroud.

What will it be about? There is no more book to plunder. The drama was spun from a slim memoir that a lock-keeper's child had printed at her own expense; the memoir stops where the second series stopped, with the words “and then we sold her.”

In series one we saw the canal freeze over. In series two we saw it thaw. On 3 December there is a talk at the museum, with slides. Stroud's play, Bilge, which Sky has nothing to do with, opens in Hull next June, and it may interest the actuary that it is based on an audit.

From the lock-keepers' online forum, where they see everything first, comes this: that BBC Four has bought the boat, sails and all. The Radio Times, which ought to know better, hazards Easter 2024.

=== claims
3 | release none | official | - | - | I have run
- | platform Sky Atlantic | official | + | - | ^
1 | release 2018-04 | official | + | - | It began for
2 | release 2019-09..2019-11 | official | - | - | The return leg
2 | release 2020 | official | - | - | ^
2 | release 2021-01-17 | official | + | - | ^
1 | episodes 8 | official | + | - | ^
2 | episodes 6 | official | + | - | ^
- | crew Imelda Stroud / creator | official | + | - | The fact was
3 | release 2024-09.. | official | + | Imelda Stroud | ^
3 | trailer trailer | official | - | Imelda Stroud | A trailer, she
3 | precedent Lock-Keeper / release / 26 | official | + | - | Denmark's Lock-Keeper
3 | precedent Péniche / release / 40 | official | + | - | The French Péniche
3 | release 2023-10 | predicted | + | - | He splits the
- | source_material other / - | official | + | - | The drama was
- | platform BBC Four | rumored | + | - | From the lock-keepers
3 | release 2024-03-31 | reported | + | Radio Times | The Radio Times, which
