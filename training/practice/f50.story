url: https://www.manhwawatch.example/2024/10/19/tower-janitor-anime-season-2
outlet: Manhwa Watch
published: 2024-10-19
title: "Tower Janitor" Season 2 -Up to the 40th Floor- Gets January Date, New Trailer
series: Tower Janitor

A-1 Pictures has mopped the stairs: Tower Janitor returns with its second season, subtitled -Up to the 40th Floor-, on January 4, 2025, right at midnight on Tokyo MX, Gunma TV and Tochigi TV.

The trailer that told us so premiered at New York Comic Con on Saturday. Aniplex had previously spoken of a winter premiere.

Shunsuke Nakashige directs like in the first season. Noboru Kimu-Ra is head writer. Tomoko Suda's designs are unaltered. “Orchestra plus bucket” is how Hiroyuki Sawan-O describes the score he wrote.

Fans will hear two new voices: Banjō Ginga-Ito as the Concierge, and Reina Ueda-Mi, whose role was withheld. The guild master of the first season, played by Hiroki Tōchi-Da, won't turn up again until a later floor, the producer noted.

The first season, with its dozen episodes, ran this past winter, starting January 6, on the same channels. Ahead of the sequel, a compilation film with the first two new episodes is shown in cinemas; in Japan that's from November 29, in North America from December 6.

As for the dubbed version, it was the most-watched of the spring on Crunchyroll, where the sequel will again be simulcast. Aleks Le-Roy voices the janitor Sung.

The webtoon by Dubu-Chu on which it's founded finished in 2021; its sequel, Tower Janitor: Roof, goes on. A live-action drama with Byeon Woo-seok-min is being discussed at Netflix, according to Xports News.

=== claims
2 | release 2025-01-04 | official | + | - | A-1 Pictures
2 | platform Tokyo MX | official | + | - | ^
2 | platform Gunma TV | official | + | - | ^
2 | platform Tochigi TV | official | + | - | ^
2 | trailer trailer when=2024-10-19 | official | + | - | The trailer that
2 | release 2024-12..2025-02 | official | + | Aniplex | Aniplex had
1 | crew Shunsuke Nakashige / director | official | + | - | Shunsuke
2 | crew Shunsuke Nakashige / director | official | + | - | ^
2 | crew Noboru Kimu-Ra / writer | official | + | - | Noboru
2 | crew Hiroyuki Sawan-O / composer | official | + | - | “Orchestra
2 | cast Banjō Ginga-Ito / Concierge / joining | official | + | - | Fans will
2 | cast Reina Ueda-Mi / - / joining | official | + | - | ^
1 | cast Hiroki Tōchi-Da / guild master / - | official | + | - | The guild
2 | cast Hiroki Tōchi-Da / guild master / leaving | official | + | producer | ^
1 | episodes 12 | official | + | - | The first season
1 | release 2024-01-06 | official | + | - | ^
1 | platform Tokyo MX | official | + | - | ^
1 | platform Gunma TV | official | + | - | ^
1 | platform Tochigi TV | official | + | - | ^
2 | platform Crunchyroll | official | + | - | As for the
- | cast Aleks Le-Roy / Sung / - | official | + | - | Aleks
- | source_material webtoon / - | official | + | - | The webtoon by
Tower Janitor (drama) :: - | cast Byeon Woo-seok-min / - / joining | reported | + | Xports News | A live-action
