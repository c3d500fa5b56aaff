url: https://www.fieldnotestv.example/2023/01/18/deep-freeze-docuseries-return
outlet: Field Notes TV
published: 2023-01-18
title: 'Deep Freeze' thaws: National Geographic sends its rescuers north again
series: Deep Freeze

For a docuseries about people who get lost in the snow, Deep Freeze took a strangely warm route back to the screen. Its crews spent the past June and July in Svalbard, under a sun that doesn't set, and came home with 400 hours.

Those hours are being whittled down in Bristol. Executive producer Wyn Probert reckons with eight installments of forty-four minutes, two more than the first expedition got, and with an air date "somewhere between Bonfire Night and Christmas," he says to us by phone. Disney+ streams them the morning after.

An early reel went round the buyers in Cannes. Outsiders have to wait: "a proper trailer makes no sense before September," thinks Probert.

Did anybody plan for such a gap? Hardly. The opening run went out in February 2020, weeks before the airports closed, and what should have become a quick sequel in the winter of 2020 was postponed, moved, cancelled and uncancelled in turn. At one point a trade sheet had the whole thing scrapped. Others had it worse; Ice Cold Gold's people never went back at all, while Life Below Zero didn't miss a week.

Guide Runa Solheim, whom viewers knew from the crevasse rescue, is at the rope once more. The doctor on the team, Anders Falk, hung up his boots after the first go.

Asked about a third, Probert starts to laugh. "If I say Patagonia, my wife reads it." A colleague of his told the Svalbardposten in autumn that scouts had been to Chile, so perhaps she should.

The narrator's name is kept under wraps. Rumour points at Hugh Bonneville, who has done whales and trains before.

=== claims
2 | production filming under way when=2022-06..2022-07 | official | + | - | Its crews
2 | production post-production under way | official | + | - | Those hours
2 | episodes 8 | official | + | Wyn Probert | Executive producer
2 | release 2023-11-05..2023-12-25 | official | + | Wyn Probert | ^
- | crew Wyn Probert / producer | official | + | - | ^
1 | episodes 6 | official | + | Wyn Probert | ^
2 | platform Disney+ | official | + | - | Disney+ streams
2 | trailer trailer when=2023-09.. | official | + | Wyn Probert | Outsiders have
1 | release 2020-02 | official | + | - | The opening run
2 | delay | official | + | - | ^
2 | release 2020-12-01..2021-02-28 | official | - | - | ^
2 | renewal cancelled | rumored | + | - | At one point
2 | cast Runa Solheim / - / returning | official | + | - | Guide Runa
2 | cast Anders Falk / - / leaving | official | + | - | The doctor
2 | cast Hugh Bonneville / - / joining | rumored | + | - | Rumour points
