url: https://www.flixbeacon.example/2021/10/07/velvet-coffin-season-2-netflix-release
outlet: Flix Beacon
published: 2021-10-07
title: Velvet Coffin Season 2: Netflix renewal chances & potential release date
series: Velvet Coffin

Renewal status (last updated 10/07/2021): Pending

For nearly three weeks Velvet Coffin has hovered around the middle of Netflix's top ten, never higher than fourth, never lower than seventh. What does that spell for a second go-round?

The case for

Completion. An analytics firm, Digital i, reckons that six out of ten who began the undertaker drama also finished it, which beats You's rate. Sources in Toronto assure us that the sets were not struck but wrapped in foil and stored, and a producer who won't be quoted says “the option on the warehouse tells you everything.”

The case against

Cost. And silence: two weeks after the debut of Locke & Key, by comparison... well, that one waited almost two months for its pickup, so silence may mean zip.

Our verdict: we give it 60%.

The potential date

Development on the next installment has been going on behind the scenes, as the entry in Production Weekly's issue of September 30 proves: “VELVET COFFIN 02, Netflix, writers' room opens 11/8.” Filming on the first took place from October 2020 to February 2021. Assume one more winter shoot in 2022/23, and the coffin lid creaks in late 2023. Earlier would be a feat.

Who'd be carried in?

Netflix's own page credits Nina Sorvino (Mercy), Jude Akande (Pip) and Gil Bellamy (Old Mr. Lisle) with the first ten. Mercy could hardly be absent. Old Mr. Lisle is, let's say, in the title.

Updates from the family

“We haven't got the call,” said the director of the pilot, Amara Quist, at TIFF. Four days later her account followed Netflix Canada. Fans went wild about that; we did not.

You can stream the likes of Six Feet Under on HBO Max in the meantime.

=== claims
2 | renewal renewed | official | - | - | Renewal status
- | platform Netflix | official | + | - | For nearly
2 | precedent Locke & Key / renewal / 2 | official | + | - | And silence
2 | renewal renewed | predicted | + | - | Our verdict
2 | production writing starts when=2021-11-08 | reported | + | Production Weekly | Development on
2 | platform Netflix | reported | + | Production Weekly | ^
1 | production filming under way when=2020-10..2021-02 | official | + | - | Filming on
2 | production filming under way when=2022-12-01..2023-02-28 | predicted | + | - | Assume
2 | release 2023-09..2023-12 | predicted | + | - | ^
1 | cast Nina Sorvino / Mercy / - | official | + | Netflix | Netflix's own
1 | cast Jude Akande / Pip / - | official | + | Netflix | ^
1 | cast Gil Bellamy / Old Mr. Lisle / - | official | + | Netflix | ^
1 | episodes 10 | official | + | Netflix | ^
2 | cast Nina Sorvino / Mercy / returning | predicted | + | - | Mercy could
- | crew Amara Quist / director | official | + | - | “We haven't
2 | renewal renewed | official | - | Amara Quist | ^
Six Feet Under :: - | platform HBO Max | official | + | - | You can
