url: https://www.animeharbor.example/news/2022-12-19/lantern-alchemist-s2
outlet: Anime Harbor
published: 2022-12-19
title: Lantern Alchemist TV Anime Gets 2nd Season in July 2023
series: Lantern Alchemist

The official website for the television anime of Hinata Mori's Lantern Alchemist light novel series announced on Monday that the second season will premiere in July 2023. A teaser visual and a teaser promotional video accompanied the announcement.

Kenta Hoshino is returning to direct the anime at Studio Kumo. Rie Takasugi is again in charge of series composition, and Yuki Fujimura composes the music in place of Takeshi Oda. Shun Aramaki designs the characters.

The cast members from the first season, among them Ayumi Saeki as Toka and Ryo Hamada as Master Ibis, reprise their roles. New to the cast is Natsuki Uehara, who voices the apprentice Kiriko.

The first season premiered on TOKYO MX in October 2021 and ran for 12 episodes. Crunchyroll streamed the series as it aired in Japan. The company also plans an English dub of the season.

Mori launched the novels under Kadokawa's Fantasia label in 2017, and the 11th volume shipped in November. Aoi Sena's manga adaptation runs in Monthly Comic Alive.

A stage play based on the novels opens in Osaka on April 7.

The same staff also worked on the film Paper Moon Hotel, which opened in theaters in 2020.

Source: Lantern Alchemist anime's website, Comic Natalie

=== claims
- | source_material novel / Lantern Alchemist | official | + | - | The official website
2 | release 2023-07 | official | + | official website | ^
2 | trailer teaser | official | + | - | A teaser visual
2 | crew Kenta Hoshino / director | official | + | - | Kenta Hoshino is
2 | crew Rie Takasugi / writer | official | + | - | Rie Takasugi is
2 | crew Yuki Fujimura / composer | official | + | - | ^
2 | crew Takeshi Oda / composer | official | - | - | ^
2 | cast Ayumi Saeki / Toka / returning | official | + | - | The cast members
2 | cast Ryo Hamada / Master Ibis / returning | official | + | - | ^
1 | cast Ayumi Saeki / Toka / - | official | + | - | ^
1 | cast Ryo Hamada / Master Ibis / - | official | + | - | ^
2 | cast Natsuki Uehara / Kiriko / joining | official | + | - | New to the cast
1 | release 2021-10 | official | + | - | The first season
1 | platform TOKYO MX | official | + | - | ^
1 | episodes 12 | official | + | - | ^
1 | platform Crunchyroll | official | + | - | Crunchyroll streamed
