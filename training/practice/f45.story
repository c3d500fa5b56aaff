url: https://www.hotnewsnow.example/2021/10/05/squid-rival-alice-in-junkyard-2
outlet: Hot News Now
published: 2021-10-05
title: Alice In Junkyard Season 2 : Coming On Netflix In December?? Read This
series: Alice in Junkyard

It has come to notice that after the boom of survival games, peoples are watching Alice In Junkyard all over again. The Japanese show, which was emitted on the platform Netflix in its totality on December 10 of last year, does have 8 chapters. The manga of Haruo Asou-Kita is the origin.

Does season 2 exist?

To the joy of all, on December 24, two weeks barely after, the streaming giant renewed it. The direct Shinsuke Satoh assumes again.

When is it coming out?

A page of Facebook assures it's in this December. Nothing more far from the reality! The recordings were initiated in July and will conclude toward the end of the year. By consequence it's the second half of 2022 what we calculate.

Reparto

Of the first season will be the survivors:

• Kento Yamazaka like Arisu
• Tao Tsuchi as the climber Usagi

And there are incorporations: Hayato Isomura-Ki and Yuri Tsune-Matsu. The twins of the season 1 will not be, because the Seven of Hearts killed them.

Will it be a season 3?

According to the filtrations of a supposed worker, Netflix demanded the script of a third one. It sounds to invention.

Trailer

Still no. A small clip of 30 seconds was let see in the Tudum event of September 25.

The actor Yamazaka turned 27 on September 7. He stars besides in the film Kingdom 2, which arrives to the cinemas in summer 2022.

=== claims
1 | release 2020-12-10 | official | + | - | The Japanese show
1 | platform Netflix | official | + | - | ^
1 | episodes 8 | official | + | - | ^
- | source_material comic / - | official | + | - | The manga of
2 | renewal renewed when=2020-12-24 | official | + | - | To the joy
2 | crew Shinsuke Satoh / director | official | + | - | The direct
2 | release 2021-12 | rumored | + | - | A page of
2 | release 2021-12 | official | - | - | Nothing more
2 | production filming starts when=2021-07 | official | + | - | The recordings
2 | production filming ends when=2021-11..2021-12 | official | + | - | ^
2 | release 2022-07..2022-12 | predicted | + | - | By consequence
2 | cast Kento Yamazaka / Arisu / returning | official | + | - | Kento
2 | cast Tao Tsuchi / Usagi / returning | official | + | - | Tao Ts
2 | cast Hayato Isomura-Ki / - / joining | official | + | - | And there are
2 | cast Yuri Tsune-Matsu / - / joining | official | + | - | ^
3 | production writing starts | rumored | + | - | According to the
3 | production writing starts | predicted | - | - | It sounds
2 | trailer trailer | official | - | - | Still no.
2 | trailer clip when=2021-09-25 | official | + | - | A small
