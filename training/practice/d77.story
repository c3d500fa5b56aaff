url: https://www.kdramaroundtable.example/2021/10/29/my-liar-chef-2-cast-updates
outlet: K-drama Roundtable
published: 2021-10-29
title: My Liar Chef 2: who has said yes, who has said no and who says nothing
series: My Liar Chef

For a show that ended with its restaurant in ashes, My Liar Chef is remarkably crowded. We keep a list, in the order in which news came in.

SAID YES

Ong Seung-woo. The chef of the title signed in August. Last time out he was Cha Do-won, with the burnt sleeve; he still is.

Kwak Dong-yeop — landlord Mr. Bang in the first season, landlord Mr. Bang in the second.

Kim Mi-kyung-ja, cast as a food inspector, comes to it fresh from the stage.

SAID NO

Park Gyu-ri. "I've fried my last egg," posted the sous-chef Lee Ha-neul of season one.

Heo Sung-tae's pal Heo Joon-tae was offered the rival's role and passed; so wrote Sports Chosun.

SAY NOTHING

About Go Bo-gyeol-i (the food critic) not even her label seems to know. Child actor Kim Kang-hoo hasn't been asked.

AND THE REST

It's JTBC that airs it, in June of next year if one can go by the channel's brochure for advertisers. Noh Hee-kyung-ah pens all sixteen episodes. In the director's slot, Lee Jung-hyo-seok gives way to his B-unit director, Choi Jun-bae. The first season, which had launched on May 3, 2019, was four episodes shorter.

"We turn the gas on in December," said a producer named Ma over the phone, and hung up.

A cookbook with the recipes is out, from Minumsa, and it's no source of anything, though a manhwa was: Kang Full-moon's "Salt."

Will there be love? In that kitchen, with those knives?

=== claims
2 | cast Ong Seung-woo / Cha Do-won / returning | official | + | - | The chef of the title
1 | cast Kwak Dong-yeop / Mr. Bang / - | official | + | - | Kwak Dong-yeop
2 | cast Kwak Dong-yeop / Mr. Bang / returning | official | + | - | ^
2 | cast Kim Mi-kyung-ja / - / joining | official | + | - | Kim Mi-kyung-ja
1 | cast Park Gyu-ri / Lee Ha-neul / - | official | + | - | "I've fried
2 | cast Park Gyu-ri / Lee Ha-neul / leaving | official | + | Park Gyu-ri | ^
2 | cast Heo Joon-tae / - / joining | reported | - | Sports Chosun | Heo Sung-tae's
2 | cast Go Bo-gyeol-i / - / returning | official | - | - | About Go
2 | platform JTBC | official | + | - | It's JTBC
2 | release 2022-06 | official | + | JTBC | ^
2 | crew Noh Hee-kyung-ah / writer | official | + | - | Noh Hee-kyung-ah
2 | episodes 16 | official | + | - | ^
1 | crew Lee Jung-hyo-seok / director | official | + | - | In the director's
2 | crew Lee Jung-hyo-seok / director | official | - | - | ^
2 | crew Choi Jun-bae / director | official | + | - | ^
1 | release 2019-05-03 | official | + | - | The first season, which
1 | episodes 12 | official | + | - | ^
2 | production filming starts when=2021-12 | official | + | production | "We turn
- | source_material comic / Salt | official | + | - | A cookbook
