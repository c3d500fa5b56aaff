url: https://www.mechabulletin.example/2024/10/05/orbital-nine-season-two-review-of-facts
outlet: Mecha Bulletin
published: 2024-10-05
title: Orbital Nine Season 2 Now Has a Date
series: Orbital Nine

Two years late, two studios later, Orbital Nine's second season lands on Sunday, January 5, 2025. The official site put the date up today.

Its broadcaster is NHK General; Disney+ streams it worldwide on the same day. Bandai Namco Filmworks took the reins from Studio Vega, which folded last year.

The new promotional video reveals the theme song and, for about two seconds, the Black Unit.

Yoshimasa Terada is chief director and Kanon Shiba director. The scripts were all written by Keita Ōba before the first animator sat down, Terada told Animage in August. Ryuichi Kawano's music for season one won prizes, and he is back on the podium.

Also announced: Saori Nishida (Captain Hagen) and Mitsuru Baba (Tetsu) come back. Riku Amemiya can't, having passed away in 2023, and so Hideaki Kase will be heard as Doctor Pell.

Remember when it was going to be October 2022? After that, April 2024 came and went. The sequel had been announced on the spot as season one finished on June 26, 2021; that one had 11 episodes.

Orbital Nine isn't based on a manga. The tabletop game that came first is out of print.

A compilation film is in cinemas from November 22.

=== claims
2 | release 2025-01-05 | official | + | official site | Two years late
2 | platform NHK General | official | + | - | Its broadcaster
2 | platform Disney+ | official | + | - | ^
2 | trailer trailer | official | + | - | The new promotional
2 | crew Yoshimasa Terada / director | official | + | - | Yoshimasa Terada
2 | crew Kanon Shiba / director | official | + | - | ^
2 | crew Keita Ōba / writer | official | + | Yoshimasa Terada | The scripts were
2 | production writing ends | official | + | Yoshimasa Terada | ^
1 | crew Ryuichi Kawano / composer | official | + | - | Ryuichi Kawano
2 | crew Ryuichi Kawano / composer | official | + | - | ^
2 | cast Saori Nishida / Captain Hagen / returning | official | + | - | Also announced
2 | cast Mitsuru Baba / Tetsu / returning | official | + | - | ^
2 | cast Riku Amemiya / Doctor Pell / leaving | official | + | - | Riku Amemiya
2 | cast Hideaki Kase / Doctor Pell / joining | official | + | - | ^
2 | release 2022-10 | official | - | - | Remember when
2 | release 2024-04 | official | - | - | After that
2 | renewal renewed when=2021-06-26 | official | + | - | The sequel had
1 | episodes 11 | official | + | - | ^
- | source_material game / - | official | + | - | The tabletop
