url: https://www.animehaven.example/2021/09/17/iron-lotus-final-season
outlet: Anime Haven
published: 2021-09-17
title: Iron Lotus: the final season changes studio — and almost nothing else
series: Iron Lotus

Much has been written about the move of Iron Lotus from Studio Tatami to Penumbra. What of the people, though? NHK's press kit, out on Friday, gives the answer.

The voices: not a change in the principal trio. Marumi Ishino has Ren's lines, as she has had ever since 2013; Yūki Hoshide and Saori Amagi are at her sides as Toma and Iris. Of the enemies Kazuhiro Gotō (General Vark) died last season, yet his voice is needed for memories. Newly cast have been Natsuki Hanazato and Ayane Sakuma, siblings in the show.

In the director's chair, Yūichirō Hayashida, who hadn't worked on it before, instead of Tetsurō Aramaki, the man of the first three. Jun Shishima is there for him to assist. The scripts, by contrast, were always overseen by Yasuko Kobata and that hasn't been altered for the fourth. The composers are two: Hiroyuki Sawada stays, Kōta Yamanoe is added. Author Hajime Isami, whose manga came to its end in April, has read each of Kobata's storyboards, as he told Bessatsu.

Chief animator Kyōji Asada left with Aramaki. Makoto Kinoe, animation producer, says of Penumbra's staff that they “sleep in shifts.”

All 16 episodes will have been shown by the end of March, the first on December 6; Funimation has a simulcast. For the dub, Bryce Pappenheim (Toma) has already been to the studio, if we believe his tweet; Trina Nishioka (Iris) likewise. Jessie James Greer, known as the English Vark, wishes them luck.

A stage musical with Kurumi Okamiya as Ren opens in January.

=== claims
- | cast Marumi Ishino / Ren / - | official | + | - | Marumi
4 | cast Marumi Ishino / Ren / returning | official | + | NHK | ^
4 | cast Yūki Hoshide / Toma / returning | official | + | NHK | ^
4 | cast Saori Amagi / Iris / returning | official | + | NHK | ^
3 | cast Kazuhiro Gotō / General Vark / - | official | + | - | Of the enemies
4 | cast Kazuhiro Gotō / General Vark / returning | official | + | NHK | ^
4 | cast Natsuki Hanazato / - / joining | official | + | NHK | Newly cast
4 | cast Ayane Sakuma / - / joining | official | + | NHK | ^
4 | crew Yūichirō Hayashida / director | official | + | NHK | In the director's
4 | crew Tetsurō Aramaki / director | official | - | NHK | ^
1 | crew Tetsurō Aramaki / director | official | + | - | ^
2 | crew Tetsurō Aramaki / director | official | + | - | ^
3 | crew Tetsurō Aramaki / director | official | + | - | ^
4 | crew Yasuko Kobata / writer | official | + | NHK | The scripts, by
4 | crew Hiroyuki Sawada / composer | official | + | NHK | The composers
4 | crew Kōta Yamanoe / composer | official | + | NHK | ^
- | source_material comic / - | official | + | - | Author Hajime
4 | crew Makoto Kinoe / producer | official | + | - | Makoto Kinoe
4 | episodes 16 | official | + | - | All 16
4 | release 2021-12-06 | official | + | - | ^
4 | platform Funimation | official | + | - | ^
4 | cast Bryce Pappenheim / Toma / returning | official | + | Bryce Pappenheim | For the dub
4 | cast Trina Nishioka / Iris / returning | official | + | - | ^
- | cast Jessie James Greer / Vark / - | official | + | - | Jessie James
