url: https://www.nordiclightscreen.example/news/the-ferry-to-fano-ii-wraps
outlet: Nordic Light Screen
published: 2021-09-09
title: Last slate clapped on second voyage of The Ferry to Fanø
series: The Ferry to Fanø

In Esbjerg harbour yesterday the last slate was clapped on the second season of DR's crime serial The Ferry to Fanø. After 94 days, three storms and one quarantine, director Lone Hviid sent home a crew of sixty, and Sidse Brandt, who plays harbour pilot Inger, kept the cap.

The editing rooms in Copenhagen have been busy since July. First to be locked is episode one, which DR intends to show to the press in November; in all likelihood the grading will drag on until February, as producer Anders Toft would have it.

Danish viewers meet Inger again in the first half of 2022. For the partners, NRK, SVT, YLE and ZDF among them, transmission is planned at a later point.

The return journey was anything but calm. Cameras had first turned in March 2020. On the ninth day everybody was sent home, and a full fourteen months went by without a metre being exposed. The broadcaster at one time contemplated winding up the whole affair, Toft now admits; it was the Norwegians who threw the lifebelt.

Also new on board: Pål Sverre Hagen-Moe in the part of a customs man. Trine Dyrlund's widow was written out between the seasons, the actress having moved to the Royal Theatre.

Must we part from Inger after that? The head of drama, Christian Rank, expects that it depends on the figures. Hviid herself has been less guarded and has told Ekko that there are notebooks full for a third season, though no one, she stressed, has ordered it.

The eight episodes of season one, which were aired from 6 January 2019, have sold to 41 territories. At the Monte-Carlo festival on 20 June the series took the Golden Nymph.

=== claims
2 | production filming ends when=2021-09-08 | official | + | - | In Esbjerg harbour
- | platform DR | official | + | - | ^
2 | crew Lone Hviid / director | official | + | - | After 94 days
- | cast Sidse Brandt / Inger / - | official | + | - | ^
2 | production post-production starts when=2021-07 | official | + | - | The editing rooms
2 | production post-production ends when=2022-02 | official | + | Anders Toft | First to be locked
- | crew Anders Toft / producer | official | + | - | ^
2 | release 2022-01..2022-06 | official | + | - | Danish viewers meet
- | platform NRK | official | + | - | For the partners
- | platform SVT | official | + | - | ^
- | platform YLE | official | + | - | ^
- | platform ZDF | official | + | - | ^
2 | production filming starts when=2020-03 | official | + | - | Cameras had first turned
2 | production filming under way | official | - | - | On the ninth day
2 | cast Pål Sverre Hagen-Moe / - / joining | official | + | - | Also new on board
2 | cast Trine Dyrlund / - / leaving | official | + | - | Trine Dyrlund's widow
3 | renewal renewed | official | - | Lone Hviid | Hviid herself has been
1 | episodes 8 | official | + | - | The eight episodes
1 | release 2019-01-06 | official | + | - | ^
