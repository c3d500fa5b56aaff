url: https://www.eyeonmonsters.example/hollow-earth-patrol-season-5
outlet: Eye on Monsters
published: 2024-12-07
title: Hollow Earth Patrol season 5 - release date prediction, returning cast, rumors and plot theories
series: Hollow Earth Patrol

The fourth season of Hollow Earth Patrol wrapped up in a shower of rocks on November 20, and everybody at Roku seems happy. A fifth has been ordered; that happened on December 2, and it's the last flat fact for a while.

Release date prediction

Season 1: October 7, 2021

Season 2: October 6, 2022

Season 3: November 2, 2023

Season 4: October 9, 2024

Season 5: October 2025 (predicted)

One needn't be Pythagoras. And yet one stone could jam the mill: with the studio in Vancouver under renovation until May, a later start is on the cards, and with it a slide to early 2026. Sound Stage Weekly goes so far as to call that “certain.”

Returning cast (our guess)

• Dwight Okoro: Captain Flint

• Mei-Lin Foster: Dr. Quartz

• Roland Vance: the Mole (voice)

Not on our list is Hannah Bright. Feldspar being, well, gravel, she's free to do the sitcom that she was offered.

Rumors

⛏ A Vancouver crew sheet that made the rounds has “S5, start Apr 28, wrap Sep 5.”

⛏ It's being claimed that the order is for 13 and not, as earlier, for 10.

⛏ The director's chair of the first block? Lucie Marchetti, murmurs Reddit.

⛏ Roku had the end in mind all along, insists a YouTuber with the name of a cheese: no sixth.

⛏ Peter Cave himself, the showrunner, as the Lizard Pope. He denies it. He'd have to.

Plot theories

The magma rises in chapter one, and the Mole must choose. That's what the poster of last month's fan event suggested; but posters have suggested a good deal.

Where would it be shown? Where it always was, we presume, although a sublicense to Tubi isn't inconceivable.

A game with the same name comes out in March; a teaser of that game, not of the show, is what you saw during the football.

=== claims
5 | renewal renewed when=2024-12-02 | official | + | - | A fifth
1 | release 2021-10-07 | official | + | - | Season 1
2 | release 2022-10-06 | official | + | - | Season 2
3 | release 2023-11-02 | official | + | - | Season 3
4 | release 2024-10-09 | official | + | - | Season 4
5 | release 2025-10 | predicted | + | - | Season 5
5 | delay to=2026-01..2026-04 | predicted | + | - | And yet one
5 | release 2026-01..2026-04 | predicted | + | - | ^
5 | delay to=2026-01..2026-04 | reported | + | Sound Stage Weekly | Sound Stage
5 | cast Dwight Okoro / Captain Flint / returning | predicted | + | - | Dwight
5 | cast Mei-Lin Foster / Dr. Quartz / returning | predicted | + | - | Mei-Lin
5 | cast Roland Vance / the Mole / returning | predicted | + | - | Roland
5 | cast Hannah Bright / Feldspar / leaving | predicted | + | - | Not on our
5 | production filming starts when=2025-04-28 | rumored | + | - | ⛏ A Vancouver
5 | production filming ends when=2025-09-05 | rumored | + | - | ^
5 | episodes 13 | rumored | + | - | ⛏ It's being
4 | episodes 10 | official | + | - | ^
5 | crew Lucie Marchetti / director | rumored | + | - | Lucie
5 | renewal final | rumored | + | - | ⛏ Roku
- | crew Peter Cave / showrunner | official | + | - | ⛏ Peter
5 | cast Peter Cave / Lizard Pope / joining | rumored | + | - | ^
5 | platform Tubi | predicted | + | - | Where it always
