url: https://www.webtoonwatch.example/2022/08/19/murim-high-drama-season-2-joins
outlet: Webtoon Watch
published: 2022-08-19
title: 'Murim High 2': Four rookies enroll as Wavve's webtoon drama preps second year
series: Murim High

The second year at Murim High starts with a full class register. Wavve's martial-arts drama 'Murim High 2' disclosed on August 19 who is going to sit where.

Hwi-young's return as transfer student Noh Gun was never in doubt; joining the SF9 member are Lee Se-on as his rival from the North, Kim Do-hoon's classmate Pak Chan-yeol, Shin Eun-soo (in the part of the school doctor), and Yoon Hyun-min. Jin Ho-eun and Chu Ye-jin, who both graduated with the first season, visit their old school as guests.

There's no desk for Kim Min-ju any longer: owing to concerts she couldn't take part, her agency Urban Works explained.

Heading the production is, as in the first season, PD Kim Sang-woo; the writer's chair passes on from Jang Young-chul to a team of three around Oh Bo-hyun.

'Murim High' leans on a Naver webtoon by Moon Jeong-hoo that is in its 180th chapter. The drama's first season was on Wavve from November 2021, ten episodes of thirty minutes, and became a surprise in Japan, where U-Next streams it.

Script reading was held on August 3 in Sangam-dong. Shooting gets under way at the end of the month, and the season itself is to be seen in the first half of 2023.

Hwi-young's group SF9 came back in July with the album 'The Wave of 9'. What are you looking forward to most in the second year?

SEE ALSO: 10 webtoons that deserve a drama

=== claims
- | platform Wavve | official | + | - | Wavve's martial-arts
2 | cast Hwi-young / Noh Gun / returning | official | + | Wavve | Hwi-young's return
2 | cast Lee Se-on / - / joining | official | + | Wavve | ^
2 | cast Pak Chan-yeol / - / joining | official | + | Wavve | ^
2 | cast Shin Eun-soo / - / joining | official | + | Wavve | ^
2 | cast Yoon Hyun-min / - / joining | official | + | Wavve | ^
1 | cast Jin Ho-eun / - / - | official | + | - | Jin Ho-eun
1 | cast Chu Ye-jin / - / - | official | + | - | ^
2 | cast Jin Ho-eun / - / returning | official | + | Wavve | ^
2 | cast Chu Ye-jin / - / returning | official | + | Wavve | ^
2 | cast Kim Min-ju / - / leaving | reported | + | Urban Works | There's no desk
1 | crew Kim Sang-woo / director | official | + | - | Heading the
2 | crew Kim Sang-woo / director | official | + | - | ^
1 | crew Jang Young-chul / writer | official | + | - | ^
2 | crew Jang Young-chul / writer | official | - | - | ^
2 | crew Oh Bo-hyun / writer | official | + | - | ^
- | source_material webtoon / - | official | + | - | 'Murim High' leans
1 | release 2021-11 | official | + | - | The drama's first
1 | platform Wavve | official | + | - | ^
1 | episodes 10 | official | + | - | ^
1 | platform U-Next | official | + | - | ^
2 | production filming starts when=2022-08-21..2022-08-31 | official | + | - | Shooting gets
2 | release 2023-01..2023-06 | official | + | - | ^
