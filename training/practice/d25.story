url: https://www.lireetvoir.example/en/2023/11/les-dimanches-season-two
outlet: Lire et Voir
published: 2023-11-06
title: All Those Sundays: when does Arte's family saga return?
series: All Those Sundays

Arte has told its subscribers to keep four evenings free in February. Between the 8th and the 29th, always on a Thursday, the Brissac family of All Those Sundays reassembles around the table for eight fresh courses.

It's been two years and four months. The saga made its entrance in October 2021; a fire at the Romainville studios then cost it a year, and what should have been 2022 became 2024.

Who is at the table?

Grandmother Solange is. In her role Marthe Vasseur, ninety in December, delivered all her lines from a chair. Her three sons (Yves Lambert, Karim Benhadj, and Loïc Perrin) have turned up, as has Clémence Joubert, who plays the notary. Between the cheese and the dessert a certain Aurélie rings; that's Belgian singer Noor Claes in her first part for television. The chair of Aunt Odile remains empty, Edith Malherbe having asked to be let go.

Who cooked?

Sandrine Mauger, author of both seasons, has taken her recipe from a novel in verse, Le Dimanche, by her own mother. Filming, all of it in the Perche, was over on July 13, says director Bastien Roche, and the editing with the leaves.

Will there be seconds?

“Not a third season,” Mauger answered at the festival of La Rochelle; “I have run out of Sundays.” Arte, on the other hand, would not call the second one the last.

Outside of France and Germany, MHz Choice will have it. At what time, the American service has left unsaid.

A trailer with the soup can be seen since Friday. Bon appétit!

=== claims
2 | release 2024-02-08 | official | + | Arte | Between the 8th
2 | episodes 8 | official | + | - | ^
- | platform Arte | official | + | - | Arte has told
1 | release 2021-10 | official | + | - | The saga made
2 | release 2022 | official | - | - | ^
2 | delay to=2024 | official | + | - | ^
2 | release 2024 | official | + | - | ^
2 | cast Marthe Vasseur / Solange / returning | official | + | - | In her role
2 | cast Yves Lambert / - / returning | official | + | - | Her three sons
2 | cast Karim Benhadj / - / returning | official | + | - | ^
2 | cast Loïc Perrin / - / returning | official | + | - | ^
2 | cast Clémence Joubert / - / returning | official | + | - | ^
2 | cast Noor Claes / Aurélie / joining | official | + | - | Between the cheese
2 | cast Edith Malherbe / Aunt Odile / leaving | official | + | - | The chair of
1 | crew Sandrine Mauger / writer | official | + | - | Sandrine Mauger, author
2 | crew Sandrine Mauger / writer | official | + | - | ^
- | source_material novel / Le Dimanche | official | + | - | ^
- | crew Bastien Roche / director | official | + | - | Filming, all of
2 | production filming ends when=2023-07-13 | official | + | Bastien Roche | ^
2 | production post-production ends | official | + | Bastien Roche | ^
3 | renewal renewed | official | - | Sandrine Mauger | “Not a third
2 | renewal final | official | - | Arte | Arte, on the other
2 | platform MHz Choice | official | + | - | Outside of France
2 | trailer trailer when=2023-11-03 | official | + | - | A trailer with
