url: https://www.seedlingtv.example/the-gilt-orchard-season-2-what-to-expect
outlet: Seedling TV
published: 2023-11-08
title: The Gilt Orchard Season 2: Expected Release Date, Possible Cast and Everything We Can Guess
series: The Gilt Orchard

Few things grew faster last spring than the audience of The Gilt Orchard, which sprouted on Netflix on April 14 and within the week had eaten its way through forty countries. Then came silence. Whether a second crop is to be planted nobody in Los Gatos will tell us.

Do we fear for it? Not a bit. A tree with so much fruit on it is no candidate for the saw, and it would astonish us to be writing its obituary by Christmas.

Expected Release Date

Summer 2025

Why so late? Because orchards bloom once a year. The blossom of the first season took up four weeks of April 2022 in the Loire valley; unless somebody intends to paint the trees, the crew has no choice but to be back beneath them next April. Add the cutting room to that, and the reader sees how we arrive at the line above. If the harvest comes in sooner, we'll gladly eat our hats with cider.

Possible Cast

• Léa Monfils as Odile Gaspard
• Amir Haddou as the nurseryman Yanis
• Colette Brun as Madame Sèze, in flashbacks at best

Odile's brother Bastien went down in the cider press, so Jules Renquin has presumably picked his last apple with us. Monfils, once a champion fencer, was seen in the film Salt Roads this autumn.

And the mother? On the forums it passes for settled that Isabelle Karr slips into that role, which is called Reine. Le Film Français has heard otherwise: its issue of October 30 puts the part into the hands of Nathalie Vidal. Both can't be right, and maybe neither is.

Number of Episodes

Eight made a full basket in the first year, and no reason occurs to us why the next basket should be any larger or smaller.

Trailer

The “teaser” that eleven million people enjoyed on TikTok was, to all appearances, stitched together from perfume adverts. How will Odile pay her debts? Could the grafting knife come back? You tell us in the comments!

=== claims
1 | release 2023-04-14 | official | + | - | Few things grew
- | platform Netflix | official | + | - | ^
2 | renewal renewed | official | - | - | Whether a second crop
2 | renewal cancelled | predicted | - | - | A tree with so
2 | release 2025-06..2025-08 | predicted | + | - | Summer 2025
1 | production filming under way when=2022-04 | official | + | - | The blossom of
2 | production filming starts when=2024-04 | predicted | + | - | ^
2 | cast Léa Monfils / Odile Gaspard / returning | predicted | + | - | Léa Monfils as
2 | cast Amir Haddou / Yanis / returning | predicted | + | - | Amir Haddou
2 | cast Colette Brun / Madame Sèze / returning | predicted | + | - | Colette Brun
2 | cast Jules Renquin / Bastien / leaving | predicted | + | - | Odile's brother
2 | cast Isabelle Karr / Reine / joining | rumored | + | - | On the forums
2 | cast Nathalie Vidal / Reine / joining | reported | + | Le Film Français | Le Film Français
1 | episodes 8 | official | + | - | Eight made a full
2 | episodes 8 | predicted | + | - | ^
2 | trailer teaser | predicted | - | - | The “teaser” that
