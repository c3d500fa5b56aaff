url: https://www.asianscreenbeat.example/2020/09/30/the-bone-orchard-keeper-season-2-may
outlet: Asian Screen Beat
published: 2020-09-30
title: The Bone Keeper: viu's Hong Kong hit may rise again, if the signs are read rightly
series: The Bone Keeper

Viu's first Hong Kong hit, The Bone Keeper, ended in June with a coffin that was empty. Ever since there have been signs, and we collect them like everyone else.

Item: Apple Daily claims that ViuTV has the second season on the books for 2021, 20 episodes strong. Item: an extra posted a call sheet on LIHKG on which “BK2 / Day 1 / Oct 12” could be read. Item: star Bowie Tsang-Lam (Uncle Nine) has grown the beard again, from which his fans deduce what fans deduce.

On the other side of the ledger: ViuTV's Lofai Lo told Ming Pao that there's “no sequel on paper.” Louisa Mak-So, the forensic student Siu Yu of the first season, has signed with TVB, whose artistes may not appear elsewhere; she's lost to the show in all likelihood.

Who'd direct? Presumably not Sunny Lau-Yip, he having emigrated. Word among crews is that Ricky Chu-Kam has the job.

The makers, Makerville, bought the book “Bone Setter's Notes” (essays, in fact, of a retired coroner) with all its rights, and only three of its thirty cases have been told.

A cautious forecast: green light by Christmas, on the air next autumn.

The first season set out on May 4 and could also be seen on Viu in Singapore and Malaysia. Fifteen parts, one award (Asian Academy, regional, announced today).

=== claims
- | platform viu | official | + | - | Viu's first
2 | release 2021 | reported | + | Apple Daily | Item: Apple
2 | episodes 20 | reported | + | Apple Daily | ^
2 | production filming starts when=2020-10-12 | rumored | + | - | Item: an extra
2 | cast Bowie Tsang-Lam / Uncle Nine / returning | rumored | + | - | Item: star
2 | renewal renewed | official | - | Lofai Lo | On the other
1 | cast Louisa Mak-So / Siu Yu / - | official | + | - | Louisa Mak
2 | cast Louisa Mak-So / Siu Yu / leaving | predicted | + | - | ^
2 | crew Sunny Lau-Yip / director | predicted | - | - | Presumably not
2 | crew Ricky Chu-Kam / director | rumored | + | - | Word among
- | source_material other / Bone Setter's Notes | official | + | - | The makers, Makerville
2 | renewal renewed when=2020-09-30..2020-12-25 | predicted | + | - | A cautious
2 | release 2021-09..2021-11 | predicted | + | - | ^
1 | release 2020-05-04 | official | + | - | The first season set
1 | platform Viu | official | + | - | ^
1 | episodes 15 | official | + | - | Fifteen parts
