url: https://www.animecorridor.example/news/2020-03-27/weathermaker-girls-season-2-begins-july
outlet: Anime Corridor
published: 2020-03-27
title: Weathermaker Girls: Season 2 in July, Season 3 in January
series: Weathermaker Girls

It rains good news. The stream "Weathermaker Girls Spring Forecast," held without an audience on Thursday because of the coronavirus, brought not just the start of the next season but, straight after, a promise of the one that follows.

From July 8, Wednesdays at 23:30, AT-X and BS Fuji bring in season 2. Thirteen broadcasts on, a break is made for one cour, and 2021 then begins with the third and last season, for which a plain "January" must suffice for now. Sentai Filmworks holds the rights for the pair of them; HIDIVE shows it, as it did with season 1.

Behind the curtain things stay much as they were in the fall of 2018, the time of the first broadcast. Mikiya Nosaka directs at studio Silver Cloud, and Eri Kanzaki is the one putting together the episode scripts, this time along with Tomo Uehara. Just the composer is a different one: for Shoji Hara, who retired, there is Ayumi Ikeda.

Rina Hidano's rain girl Shizuku, Yui Ogasa's sun girl Hinata and the cloud Moku, whom Nobunaga Mase speaks, are joined by a fourth, Arashi. Her voice belongs to Mio Sakakibara, 19, for whom it's the first regular part.

The recording for season 2 was done with at the beginning of March, luckily. That for the third cannot be scheduled at present. Does that endanger January? "We have talked to the gods of weather," says producer Akito Mori.

From the four-panel strips by Natsume Koharu in Manga Time Kirara the anime takes the girls, but not the gags. The strips come to an end in the May number. The third single of the voice unit is out on April 22, and a concert on May 5 has been called off. A main PV, a minute and a half long, can be seen on the site.

=== claims
2 | release 2020-07-08 | official | + | - | From July 8
2 | platform AT-X | official | + | - | ^
2 | platform BS Fuji | official | + | - | ^
2 | episodes 13 | official | + | - | Thirteen broadcasts
3 | release 2021-01 | official | + | - | ^
3 | renewal final when=2020-03-26 | official | + | - | ^
2 | platform HIDIVE | official | + | - | Sentai Filmworks
3 | platform HIDIVE | official | + | - | ^
1 | platform HIDIVE | official | + | - | ^
1 | release 2018-09..2018-11 | official | + | - | Behind the curtain
2 | crew Mikiya Nosaka / director | official | + | - | Mikiya
2 | crew Eri Kanzaki / writer | official | + | - | ^
2 | crew Tomo Uehara / writer | official | + | - | ^
2 | crew Shoji Hara / composer | official | - | - | Just the composer
1 | crew Shoji Hara / composer | official | + | - | ^
2 | crew Ayumi Ikeda / composer | official | + | - | ^
2 | cast Rina Hidano / Shizuku / returning | official | + | - | Rina
2 | cast Yui Ogasa / Hinata / returning | official | + | - | ^
2 | cast Nobunaga Mase / Moku / returning | official | + | - | ^
2 | cast Mio Sakakibara / Arashi / joining | official | + | - | Her voice
2 | production filming ends when=2020-03-01..2020-03-10 | official | + | - | The recording
3 | production filming starts | official | - | - | That for the third
- | crew Akito Mori / producer | official | + | - | "We have talked
- | source_material comic / - | official | + | - | From the four
2 | trailer trailer | official | + | - | A main PV
