url: https://seoulstage.example/2022/08/30/tailor-of-euljiro-first-reading
outlet: Seoul Stage
published: 2022-08-30
title: “Tailor Of Euljiro” Holds First Script Reading With Shin Hae-rang, Bu Tae-ho, And More
series: Tailor of Euljiro

Needles out! ENA's upcoming Monday-Tuesday drama “Tailor of Euljiro” has shared what went on at its first script reading, which was held in Sangam-dong in the middle of the month.

Around the table sat director Noh Gwang-su (“My Second Bicycle”), writer Im Dan-bi, and the actors, of whom the following had most of the lines.

Shin Hae-rang was Guk Mi-hwa, who sews suits for gangsters and pockets for their secrets. Her opposite number, the customs officer Yang Gi-jun, had the dry tone of Bu Tae-ho, so that the room was laughing by page two. Seo Dan plays the apprentice Kkoma. The veteran Na Mun-ok brought tteok for all and, besides, a blood-curdling Madam Jin.

Idol fans will want to know that Haneul of the group NEON8 is a part of it as well. It's his first drama, and he is Mi-hwa's deaf brother Guk Mi-reu, for which he has been learning sign language since May.

Kim Sang-min was at the reading only as a guest: he is a friend of the director and read the stage directions. His agency asks us to stress that no appearance is planned.

The producers went through some trouble before they got this far. In the original line-up, Ji Yoo-chan had been the officer. He walked away in June because of his overseas tour, and Bu took over at three weeks' notice.

Im Dan-bi has made her script out of “Needle Eye,” the webtoon by Jjokji that ran on Kakao until 2019. In the strip the apprentice is a boy, by the way, and Madam Jin his aunt.

“We've all of us worn something that didn't fit,” Noh said. “Twelve episodes is what I need in order to take it in.” He starts shooting tomorrow, in an arcade that's to be torn down next year.

“Tailor of Euljiro” will take the place of “Night Bus 273” in the second half of November. Viewers abroad can find it on Viki.

Meanwhile, watch Bu Tae-ho in “The Seventh Window” with English subtitles here!

Source (1)

=== claims
- | platform ENA | official | + | - | ENA's upcoming
1 | crew Noh Gwang-su / director | official | + | - | Around the table
1 | crew Im Dan-bi / writer | official | + | - | ^
- | cast Shin Hae-rang / Guk Mi-hwa / - | official | + | - | Shin Hae-rang was
- | cast Bu Tae-ho / Yang Gi-jun / - | official | + | - | Her opposite number
- | cast Seo Dan / Kkoma / - | official | + | - | Seo Dan plays
- | cast Na Mun-ok / Madam Jin / - | official | + | - | The veteran Na
- | cast Haneul / Guk Mi-reu / - | official | + | - | Idol fans will
- | cast Kim Sang-min / - / joining | reported | - | agency | His agency asks
- | cast Ji Yoo-chan / Yang Gi-jun / leaving | official | + | - | He walked away
- | cast Bu Tae-ho / Yang Gi-jun / joining | official | + | - | ^
- | source_material webtoon / Needle Eye | official | + | - | Im Dan-bi has
1 | episodes 12 | official | + | Noh Gwang-su | “Twelve episodes is
1 | production filming starts when=2022-08-31 | official | + | Noh Gwang-su | He starts shooting
1 | release 2022-11-16..2022-11-30 | official | + | - | “Tailor of Euljiro” will
- | platform Viki | official | + | - | Viewers abroad
