url: https://animeledger.example/2024/02/25/seven-ovens-third-season-december
outlet: Anime Ledger
published: 2024-02-25
title: Seven Ovens of Granvale S3 Casts Its Knights; Ozawa's Score Returns
series: Seven Ovens of Granvale

The third season of Seven Ovens of Granvale, an anime in which bread decides wars, is shaping up. On Sunday TOHO animation published who will be the Knights of the Crust, a band that readers of the light novel have been hungry for since volume 9.

• Sir Baguel - Wataru Hatano
• Sir Rustic - Kenjirō Tsuda
• Dame Brioche - Ayane Sakura
• Pip, their squire - Konomi Kohara

Tsuda, who in the first season had a single line as an innkeeper, wrote that he was “finally let into the bakery.”

They're facing the people whom we have come to love: Yumiri Hanamori's Lisette and Yūma Uchida's Hartmut, of course, and also the Duchess, in whom Hanae Kitami dies so splendidly in every arc. As far as the dragon is concerned, the website shows his silhouette and no name next to it; Tessho Genda had the part until now. We asked TOHO. It “cannot comment at this stage.”

At the helm sits Chihiro Kumano, as in season 2. The novel's own author, Futaba Hazuki, is putting together the scripts, a job that Touko Machida held for the first twenty-four episodes. Composer Chihiro Ozawa reports for duty anew. There's a new hand for the bread: Rumiko Kanda, formerly of Ghibli, has been appointed “dough animation supervisor,” which must be a first. Kinema Citrus is the studio, the character designs are Naomi Ide's.

Let me put in a word about the calendar. October had been whispered at AnimeJapan last year. The trailer released alongside the names ends with “2024.12,” so December it is, a month when hardly anything begins, and a Blu-ray shop has made it the 6th. Crunchyroll has licensed it. The service streamed the others as well; the English voices of Season 1 included Cherami Leigh and Ian Sinclair, who haven't been confirmed.

The first season was a child of 2019 (July) and the second one was broadcast from January 2022. If you would like to compare: Restaurant to Another World, with which it shares a fan base and nothing else, had Jun Suwabe behind the pots.

=== claims
3 | cast Wataru Hatano / Sir Baguel / joining | official | + | TOHO animation | Sir Baguel -
3 | cast Kenjirō Tsuda / Sir Rustic / joining | official | + | TOHO animation | Sir Rustic -
3 | cast Ayane Sakura / Dame Brioche / joining | official | + | TOHO animation | Dame Brioche -
3 | cast Konomi Kohara / Pip / joining | official | + | TOHO animation | Pip, their
1 | cast Kenjirō Tsuda / - / - | official | + | - | Tsuda, who in
3 | cast Yumiri Hanamori / Lisette / returning | official | + | - | They're facing
3 | cast Yūma Uchida / Hartmut / returning | official | + | - | ^
3 | cast Hanae Kitami / Duchess / returning | official | + | - | ^
- | cast Tessho Genda / - / - | official | + | - | As far as the dragon
3 | cast Tessho Genda / - / returning | official | - | TOHO | It “cannot
3 | crew Chihiro Kumano / director | official | + | - | At the helm
2 | crew Chihiro Kumano / director | official | + | - | ^
3 | crew Futaba Hazuki / writer | official | + | - | The novel's own
1 | crew Touko Machida / writer | official | + | - | ^
2 | crew Touko Machida / writer | official | + | - | ^
- | source_material novel / - | official | + | - | ^
3 | crew Chihiro Ozawa / composer | official | + | - | Composer Chihiro
3 | release 2024-10 | rumored | + | - | October had been
3 | trailer trailer when=2024-02-25 | official | + | - | The trailer released
3 | release 2024-12 | official | + | - | ^
3 | release 2024-12-06 | reported | + | Blu-ray shop | ^
3 | platform Crunchyroll | official | + | - | Crunchyroll has licensed
1 | platform Crunchyroll | official | + | - | The service streamed
2 | platform Crunchyroll | official | + | - | ^
1 | cast Cherami Leigh / - / - | official | + | - | ^
1 | cast Ian Sinclair / - / - | official | + | - | ^
3 | cast Cherami Leigh / - / returning | official | - | - | ^
3 | cast Ian Sinclair / - / returning | official | - | - | ^
1 | release 2019-07 | official | + | - | The first season was
2 | release 2022-01 | official | + | - | ^
Restaurant to Another World :: - | cast Jun Suwabe / - / - | official | + | - | If you would like
