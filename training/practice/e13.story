url: https://www.reelnorth.example/2024/05/sentinels-season-5
outlet: Reel North
published: 2024-05-30
title: ‘Sentinels’ Sets June Bow for Season 5, Taps Two Newcomers
series: Sentinels

Prime Video’s masked misfits are suiting up again. Wednesday, June 26 is the day when “Sentinels” resumes with a double helping, Amazon said at its New York presentation, where the first look at the fifth season ran for 90 seconds and drew a standing ovation.

After the opening pair there is one a week through the finale on August 7.

New on the call sheet are Oscar Lindgren, playing the telepath Hush, and Tia Ramaswamy, whose part is being kept under lock and key. Lindgren’s feature “Cold Glass” took a prize at Cannes on Saturday.

The core five — Max Orloff, Dina Reyes, Samira Cole, Troy Whitcomb and Ben Ng — are all accounted for, though one won’t make it out alive, showrunner Pilar Esteban teased.

“Sentinels” was born in the pages of the Dark Horse title by Neil Abara. In season four the team blew up its own headquarters; the year before, it had lost its leader.

Is the party over after this? Far from it. A sixth round was commissioned in February, and Esteban confirmed that its scripts are two-thirds done. The spinoff “Sentinels: Juniors” fared worse and is not going past its maiden season.

Shooting on the fifth went from March to September of 2023 in Toronto, with a three-month hole where the actors’ strike was. Last season averaged 11 million households; the trades had expected nine.

=== claims
- | platform Prime Video | official | + | - | Prime Video’s masked
5 | release 2024-06-26 | official | + | Amazon | Wednesday, June 26
5 | trailer teaser | official | + | - | ^
5 | cast Oscar Lindgren / Hush / joining | official | + | - | New on the call sheet
5 | cast Tia Ramaswamy / - / joining | official | + | - | ^
5 | cast Max Orloff / - / returning | official | + | - | The core five
5 | cast Dina Reyes / - / returning | official | + | - | ^
5 | cast Samira Cole / - / returning | official | + | - | ^
5 | cast Troy Whitcomb / - / returning | official | + | - | ^
5 | cast Ben Ng / - / returning | official | + | - | ^
- | crew Pilar Esteban / showrunner | official | + | - | ^
- | source_material comic / Sentinels | official | + | - | “Sentinels” was born
6 | renewal renewed when=2024-02 | official | + | - | A sixth round
6 | production writing under way | official | + | Pilar Esteban | ^
Sentinels: Juniors :: 2 | renewal cancelled | official | + | - | The spinoff “Sentinels
5 | production filming under way when=2023-03..2023-09 | official | + | - | Shooting on the fifth
