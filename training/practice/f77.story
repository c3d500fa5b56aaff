url: https://www.newsupdatezone.example/2021/03/30/monster-orchard-season-2
outlet: News Update Zone
published: 2021-03-30
title: Monster Orchard Season 2: When It Will Arrived, Cast, Plot, And Many Updates
series: Monster Orchard

Monster Orchard is a Netflix's animated sequence, produced by manga of the identical name from Jun Mochizuki. The primary season, 13 in quantity, was premier at the month of June 2020 and soon it topped.

Monster Orchard season 2: renewal standing

Effectively, a guidelines has been launched on October 27, 2020 by the official deal with @MonsterOrchardPR, and because of which we know that the second is being produced. So sure, it's renewed.

Monster Orchard season 2: launch date

If all the things go regular then summer season of this 12 months is the time. Some anime portal ANBU Zone even tells June 24. The makers has but to say a date.

Monster Orchard season 2: voice forged

Kenta Miyamoto will do Grub as in the primary. Likewise Erika Ito (Apple Queen). We have information of a new face: Takuya Satoru in the function of The Gardener. But it's not confirmed whether or not Miyuki Sawa would repeat Pip.

Monster Orchard season 2: plot

The new chapters might comply with the arc "Winter Cider". Masahiko Murata, the director, mentioned to Animage that "there will be extra songs". Jin Haketa, who composed the primary's music, is again as well.

Monster Orchard season 2: trailer

The teaser of 20 second came out with the announcement. The correct trailer is going to be shown in AnimeJapan... oh wait, that was 3 days earlier and it wasn't!

We charge season 1 with 4 stars.

=== claims
- | platform Netflix | official | + | - | Monster Orchard is
- | source_material comic / Monster Orchard | official | + | - | ^
1 | episodes 13 | official | + | - | The primary
1 | release 2020-06 | official | + | - | ^
2 | renewal renewed when=2020-10-27 | official | + | @MonsterOrchardPR | Effectively
2 | production filming under way | official | + | @MonsterOrchardPR | ^
2 | release 2021-06..2021-08 | predicted | + | - | If all the
2 | release 2021-06-24 | reported | + | ANBU Zone | Some anime
2 | release none | official | - | - | The makers has
2 | cast Kenta Miyamoto / Grub / returning | official | + | - | Kenta
2 | cast Erika Ito / Apple Queen / returning | official | + | - | Likewise
2 | cast Takuya Satoru / The Gardener / joining | official | + | - | We have
2 | cast Miyuki Sawa / Pip / returning | official | - | - | But it's not
- | crew Masahiko Murata / director | official | + | - | Masahiko
1 | crew Jin Haketa / composer | official | + | - | Jin Haketa
2 | crew Jin Haketa / composer | official | + | - | ^
2 | trailer teaser when=2020-10-27 | official | + | - | The teaser
2 | trailer trailer | official | - | - | The correct
