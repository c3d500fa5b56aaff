url: https://www.scifipages.example/2025/06/the-hollow-fleet-season-2-faq
outlet: Sci-Fi Pages
published: 2025-06-03
title: The Hollow Fleet Season 2: Everything That's Been Said So Far
series: The Hollow Fleet

Has any ending been freeze-framed as often this year as that of The Hollow Fleet? While we wait for Syfy to explain itself, here's our dossier.

Syfy's blessing came early

A follow-up had been in the bag since February, when the network doubled its original order on the strength of two rough cuts.

There's no writing on the wall yet, but plenty in the room

Head writer Zuleika Farnham said in mid-May that seven of the ten scripts had gone through their second draft. A shoot in Belfast is planned for the autumn. Before that, nothing moves, as star Harrison Oyelaran-Pugh has a musical to do in the West End.

2026, then?

More like 2027, is our hunch. Ships get built on hard drives these days, and the debut year required eleven months of it.

The crew, manifest by manifest

Oyelaran-Pugh's Commander Rye can be counted on. Agnieszka Zamoyska-Bell has told Starburst that her medic “is on the ship, in some shape.” Contrast that with Tadhg Mulvaney: he's been seen in Vancouver with a contract from a rival, which leads fans to conclude that Engineer Boyle stays in the airlock. A part described as “a girl of eleven who's three hundred” is being cast.

You heard that it's a remake?

It's not. It owes its premise to a Swedish radio play, and Farnham has never hidden that.

Where do I watch season 1?

All ten hours are on Peacock. Outside the US it's on NOW and, from this Friday, on Crave.

=== claims
- | platform Syfy | official | + | - | While we wait
2 | renewal renewed when=2025-02 | official | + | - | A follow-up had
- | crew Zuleika Farnham / writer | official | + | - | Head writer
2 | production writing ends | official | - | Zuleika Farnham | ^
2 | episodes 10 | official | + | Zuleika Farnham | ^
2 | production filming starts when=2025-09..2025-11 | official | + | - | A shoot in Belfast
- | cast Harrison Oyelaran-Pugh / Commander Rye / - | official | + | - | Before that
2 | release 2027 | predicted | + | - | More like
2 | cast Harrison Oyelaran-Pugh / Commander Rye / returning | official | + | - | Oyelaran-Pugh's
2 | cast Agnieszka Zamoyska-Bell / medic / returning | official | + | Agnieszka Zamoyska-Bell | Agnieszka
2 | cast Tadhg Mulvaney / Engineer Boyle / leaving | rumored | + | - | Contrast that
- | source_material other / - | official | + | - | It owes its
1 | episodes 10 | official | + | - | All ten hours
1 | platform Peacock | official | + | - | ^
- | platform NOW | official | + | - | Outside the US
- | platform Crave | official | + | - | ^
