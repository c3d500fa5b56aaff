url: https://www.newsofseiyuu.example/2023/10/02/mahjong-angels-voice-change
outlet: News of Seiyuu
published: 2023-10-02
title: Mahjong Angels Season 3 Recasts Two, Adds Five for January Run
series: Mahjong Angels

The tiles are being shuffled for Mahjong Angels. On the show's Twitter account (or X, if you must) it was explained on Monday that two of the four Angels speak with other voices in season three, which goes out as of January 2024.

Nao Touyama-Ne, Sara since 2019, is “concentrating on her health.” Her part falls to Miku It-Oh. Ai Kayano-Se hands over Rin to Lynn-Chan, for reasons that weren't given.

Unchanged are Yui Ogura-Da (Mei) and Ari Ozawa-Shi (Toko). The five newcomers are these:

• Sōma Saitō-Ya: Ryūhō
• Kenta Miyake-Ri: the Dealer
• Rina Satō-Mi: Ms. White
• Hōchū Ōtsuka-Ma: Old Green
• M·A·O-Ri: Red

The site has also updated its staff page. At the top, instead of Ryōki Kami-Tsubo, who directed the two earlier seasons, stands Yoshiki Kawa-Saki (episode director of the second). Michihiro Tsuchi-Ya does series composition, for the third time. Animation: Seven Arcs.

Season two, by the way, had its last tile turned on September 29, 2021, after 12 weeks. Its start, in July, had been pushed by a quarter.

AT-X, Tokyo MX and d Anime Store are named as outlets. No service outside Japan has stepped forward; Funimation had the second, Crunchyroll the first.

A real-life tournament in which Ogura-Da and Ozawa-Shi face two professionals is streamed on December 3. The teaser from August has been viewed 700,000 times.

The manga, with story by Yasuo Kurosu-Mi, returns from hiatus on October 14.

=== claims
3 | release 2024-01 | official | + | official Twitter account | On the show's
3 | cast Nao Touyama-Ne / Sara / leaving | official | + | - | Nao
3 | cast Miku It-Oh / Sara / joining | official | + | - | Her part
3 | cast Ai Kayano-Se / Rin / leaving | official | + | - | Ai Kay
3 | cast Lynn-Chan / Rin / joining | official | + | - | ^
3 | cast Yui Ogura-Da / Mei / returning | official | + | - | Unchanged
3 | cast Ari Ozawa-Shi / Toko / returning | official | + | - | ^
3 | cast Sōma Saitō-Ya / Ryūhō / joining | official | + | - | Sōma
3 | cast Kenta Miyake-Ri / Dealer / joining | official | + | - | Kenta
3 | cast Rina Satō-Mi / Ms. White / joining | official | + | - | Rina
3 | cast Hōchū Ōtsuka-Ma / Old Green / joining | official | + | - | Hōchū
3 | cast M·A·O-Ri / Red / joining | official | + | - | M·A
3 | crew Yoshiki Kawa-Saki / director | official | + | - | At the top
1 | crew Ryōki Kami-Tsubo / director | official | + | - | ^
2 | crew Ryōki Kami-Tsubo / director | official | + | - | ^
3 | crew Ryōki Kami-Tsubo / director | official | - | - | ^
3 | crew Michihiro Tsuchi-Ya / writer | official | + | - | Michihiro
1 | crew Michihiro Tsuchi-Ya / writer | official | + | - | ^
2 | crew Michihiro Tsuchi-Ya / writer | official | + | - | ^
2 | episodes 12 | official | + | - | Season two, by
2 | release 2021-07 | official | + | - | Its start
2 | delay to=2021-07 | official | + | - | ^
3 | platform AT-X | official | + | - | AT-X, Tokyo
3 | platform Tokyo MX | official | + | - | ^
3 | platform d Anime Store | official | + | - | ^
2 | platform Funimation | official | + | - | No service
1 | platform Crunchyroll | official | + | - | ^
3 | trailer teaser when=2023-08 | official | + | - | The teaser
- | source_material comic / - | official | + | - | The manga, with
1 | cast Nao Touyama-Ne / Sara / - | official | + | - | Nao
