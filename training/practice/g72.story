url: https://www.hydroblog.example/2021/08/30/revenge-of-the-office-worker-2
outlet: Hydro Blog
published: 2021-08-30
title: Revenge of the Section Chief Season 2: My Wishes vs. Reality
series: Revenge of the Section Chief

I'm a simple woman. Give me a man in a cheap suit who folds paper cranes out of resignation letters, and I'm there on every Saturday. Thus I've been in mourning since JTBC's Revenge of the Section Chief stopped on August 8.

Wish: a second season. Reality: JTBC likes money, and at 14.9% the finale printed some, but PD-nim said in the wrap interview that the team "hadn't gathered even once" to discuss it. So: nothing.

Wish: that Park Sung-woong-bi comes back as Chief Ma. Reality: according to his agency he's shooting a film until February and has no plans for after that.

Wish: the same writer. Reality: Kang Eun-kyung-ok signed for two dramas with tvN. She's from whose head all of it came, no webtoon or anything (I checked, as people were fighting in the comments).

Wish: more episodes. Sixteen were over like a sneeze.

Now a rumor, with salt. On DC Inside there's someone, supposedly from the lighting crew, who says that season 2 is a done deal for 2023 and that Eunwoo-ya of ASTRAL joins it as the intern. I don't believe it. I want to believe it.

My guess? It happens, but not until 2023, and with other people.

Drama diary: I've dropped Hospital Playmates, I'm at episode 6 of Hometown Cha-Cha, which airs on tvN, and D.P. Boys came out on Friday.

See you at the next cry!

=== claims
- | platform JTBC | official | + | - | Thus I've
2 | renewal renewed | official | - | - | Reality: JTBC
- | cast Park Sung-woong-bi / Chief Ma / - | official | + | - | Wish: that Park
- | crew Kang Eun-kyung-ok / writer | official | + | - | Reality: Kang
1 | episodes 16 | official | + | - | Sixteen were
2 | renewal renewed | rumored | + | - | On DC Inside
2 | release 2023 | rumored | + | - | ^
2 | cast Eunwoo-ya / intern / joining | rumored | + | - | ^
2 | renewal renewed | predicted | + | - | It happens, but
2 | release 2023-01-01.. | predicted | + | - | ^
Hometown Cha-Cha :: - | platform tvN | official | + | - | Drama diary
D.P. Boys :: - | release 2021-08-27 | official | + | - | ^
