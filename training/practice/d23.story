url: https://www.luckyslots-reads.example/popular-tidal-school-season-2
outlet: Lucky Slots Reads
published: 2025-02-15
title: Popular K-Drama 'Tidal School' Season 2 Has Official 2025 Disney+ Date Window
series: Tidal School

bonus 200 free spins.login now.best odds

Art & Amusement

The lauded horror 'Tidal School' finally receives in this year a window for its return. It was the firm of heroine Bong Tae-rin that gave away the same.

Disney+
'Tidal School' Still Photo: Disney+
share_icon

Near comes the second part of the famous Disney+ horror, and admirers whose patience was eighteen months long get their reward. In August 2023 it has been permitted officially, but no particulars followed.

However, the firm Starfish ENM communicates that Disney+ purposes to launch 'Tidal School' Season 2 with 8 episodes sometime before this year has ended. Bong Tae-rin performs Ko Dan-bi newly, the one pupil who returned.

A web novel of large popularity lies at the base of it, and Hwang Bo-mi, Chu Sang-wook and Ra Mi-seong are its creative heads.

Next to Tae-rin, the main characters of Season 1 were performed by Eom Ji-hye, Nam Da-won, and Pyo Jun-ho. Still, aside from Tae-rin nobody's participation is official.

About the permission, Chu Sang-wook, director, told that the cave has two mouths by design.

In 'Tidal School' time flows contrary and the pupils become children. Do you dare entering the cave?

=== claims
2 | release 2025 | reported | + | Starfish ENM | The lauded horror
- | cast Bong Tae-rin / - / - | official | + | - | It was the firm
- | platform Disney+ | official | + | - | Near comes
2 | renewal renewed when=2023-08 | official | + | - | In August 2023
2 | release 2025-02-15..2025-12-31 | reported | + | Starfish ENM | However, the firm
2 | episodes 8 | reported | + | Starfish ENM | ^
2 | cast Bong Tae-rin / Ko Dan-bi / returning | official | + | - | Bong Tae-rin performs
- | source_material novel / - | official | + | - | A web novel
- | crew Hwang Bo-mi / creator | official | + | - | ^
- | crew Chu Sang-wook / creator | official | + | - | ^
- | crew Ra Mi-seong / creator | official | + | - | ^
1 | cast Bong Tae-rin / - / - | official | + | - | Next to Tae-rin
1 | cast Eom Ji-hye / - / - | official | + | - | ^
1 | cast Nam Da-won / - / - | official | + | - | ^
1 | cast Pyo Jun-ho / - / - | official | + | - | ^
- | crew Chu Sang-wook / director | official | + | - | About the permission
