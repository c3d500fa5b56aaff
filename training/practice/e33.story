url: https://www.binged.example/2022/12/kingdom-of-salt-s2
outlet: Binge'd
published: 2022-12-01
title: Will There Be 'Kingdom of Salt' Season 2? What the Creator Just Said
series: Kingdom of Salt

All right, who else needed a nap after those last ten minutes? If you've emerged from HBO Max's desert saga with your nerves in ribbons, we feel you, and we have answers. Sort of.

First things first: Season 2 isn't a maybe. As you may have missed in the Thanksgiving rush, HBO Max said "more, please" on November 23, the morning after the finale.

Speaking with us from her car, creator Halima Dabo made two promises. One: the new story skips ahead a decade. Two: no one's fate will be settled off screen. A start date for cameras? "When the desert stops being 50 degrees," she groaned, meaning that it would have to be October at the very earliest. You do the math on a premiere, because the streamer certainly hasn't.

By then twin stars Asa and Ezra Whitlock ought to be older as well. Neither is under contract as we speak, which Dabo calls "a detail." On the other hand, she's over the moon that Meera Solanki agreed to be the Salt Queen full-time.

Dabo has sworn to take it to four seasons, not that anyone's asked.

Fun fact: Kingdom of Salt owes everything to an eight-page comic Dabo printed at her library in 2009. It's being reissued next month.

The season's ten chapters can be streamed in one sitting of nine hours; we checked. House of the Dragon was shorter.

=== claims
- | platform HBO Max | official | + | - | If you've emerged
2 | renewal renewed when=2022-11-23 | official | + | HBO Max | As you may have
- | crew Halima Dabo / creator | official | + | - | Speaking with us
2 | production filming starts when=2023-10-01.. | official | + | Halima Dabo | A start date for
2 | release none | official | - | - | You do the math
- | cast ?Asa Whitlock / - / - | official | + | - | By then twin stars
- | cast Ezra Whitlock / - / - | official | + | - | ^
2 | cast ?Asa Whitlock / - / returning | official | - | Halima Dabo | Neither is under
2 | cast Ezra Whitlock / - / returning | official | - | Halima Dabo | ^
2 | cast Meera Solanki / Salt Queen / - | official | + | Halima Dabo | On the other hand
- | source_material comic / - | official | + | - | Fun fact: Kingdom
1 | episodes 10 | official | + | - | The season's ten
