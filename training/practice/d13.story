url: https://www.animepress.example/news/2024-08-03/kitchen-of-the-ninth-moon-season-2-staff-cast
outlet: Anime Press
published: 2024-08-03
title: Kitchen of the Ninth Moon Season 2 Unveils Key Visual, New Cast, January Debut
series: Kitchen of the Ninth Moon

On Saturday the Kitchen of the Ninth Moon anime laid its table for a second season: the official website served up a key visual, a list of guests, and January 2025 as the hour of the meal.

To the old hands, Natsumi Orihara as Hiyori, Kaito Sendou as Baron Owl, and Yuka Mitsui as Grandma Toad, the following are added:

• Ren Takase: Shirotae, a crane who cannot cook
• Manami Iida: Empress Dowager
• Jun Fukuyama's pupil Sho Kanda: Tax Collector

The part of the narrator goes from Isao Kuwabara, who passed away in March, to Orihara herself.

Satsuki Endo is once again directing at Studio Persimmon. While Ichiro Baba oversaw the scripts of the first season, those of the new one are in Rika Momoi's charge. The music is composed by Tsubaki Ono of the band Kettle.

Crunchyroll, which ran the first season when it debuted in July 2023, has not announced whether it has the second.

A first promotional video is to be shown at the AnimeJapan-style "Moon Viewing" event on September 17. For now only the theme song's chorus can be listened to.

Mei Satou's fantasy novels, illustrated by Aoi, have been appearing with SB Creative since 2017, and it is these that the anime takes as its basis. J-Novel Club publishes them in English. Kana Yoshino's manga version closed with its eighth volume on June 28.

The first season had 12 episodes and a half-hour extra on the Blu-ray. The restaurant from the opening titles was rebuilt in Nagoya and is open until the end of August.

=== claims
2 | release 2025-01 | official | + | official website | On Saturday the
2 | cast Natsumi Orihara / Hiyori / returning | official | + | official website | To the old hands
2 | cast Kaito Sendou / Baron Owl / returning | official | + | official website | ^
2 | cast Yuka Mitsui / Grandma Toad / returning | official | + | official website | ^
2 | cast Ren Takase / Shirotae / joining | official | + | official website | Ren Takase
2 | cast Manami Iida / Empress Dowager / joining | official | + | official website | Manami Iida
2 | cast Sho Kanda / Tax Collector / joining | official | + | official website | Jun Fukuyama's pupil
2 | cast Isao Kuwabara / - / leaving | official | + | - | The part of the narrator
2 | cast Natsumi Orihara / - / joining | official | + | - | ^
2 | crew Satsuki Endo / director | official | + | - | Satsuki Endo
1 | crew Ichiro Baba / writer | official | + | - | While Ichiro
2 | crew Rika Momoi / writer | official | + | - | ^
2 | crew Tsubaki Ono / composer | official | + | - | The music is
1 | platform Crunchyroll | official | + | - | Crunchyroll, which
1 | release 2023-07 | official | + | - | ^
2 | platform Crunchyroll | official | - | - | ^
2 | trailer trailer when=2024-09-17 | official | + | - | A first promotional
- | source_material novel / - | official | + | - | Mei Satou's fantasy
1 | episodes 12 | official | + | - | The first season had
