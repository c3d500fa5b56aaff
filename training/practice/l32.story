url: https://www.oricafe.example/2023/09/05/fall-anime-cast-adds
outlet: Ori Cafe
published: 2023-09-05
title: Who voices whom in October: seven additions
series: Paper Samurai

Additional voices were announced this week for shows of the October season.

• Paper Samurai Season 2: Akari Mizushima as Tsuru, Genta Ōmori as Kiri, both from episode 3. Kei Asanuma reprises Orizuru and is also ending theme singer.
• The Duchess Has Forty Cats: Rie Kuwabara (Mikeneko), Wataru Komada (Kuro), Hisako Toyoda (Grandma Tabby), with Sumire Moro as the Duchess, as was known. Takahiro Ishii directs at Silver Wharf; Megumi Shimbo is in charge of scripts.
• Fishmonger in Another World 2: Replaces: Yūto Kase for Shin'ya Horie as Marlin. Horie has retired from the business. Naoko Fuse is back as Sardine, and so is the director, Kazuto Minami.
• My Landlord Is a Volcano: Narration by Fumihiko Tachibana. The Blu-ray lists him also as the voice of the volcano.
• Rail Witch: Chiyo Ando plays the heroine's mother. Creator Goro Yamane's manga ended in July. The series itself hits Netflix in Japan on October 3, outside of Japan on November 2.
• Ballad of the Blank Knight: Third season. Nobuyuki Hiyashi and Kana Ueno continue as Blank and Elara; new director Shūhei Yabuta succeeds Makoto Bessho, who has gone on to a film. The composer is, as before, Yuki Kajihara.
• Kaiju Kindergarten: Celebrity guest Rola Kondo plays herself in episode 5. Yūki Kaji-Tanabe, Ms. Hana, had been listed for a double role, but that was a mistake, the official account writes.

Dub corner: Crunchyroll's English version of Fishmonger in Another World has Matt Shipley as Marlin, Emi Lowe as Sardine and Chris Guerrero as the Mackerel King. Caitlin Voss is ADR director. Monica Rial-Grant, once the voice of Elara, has moved to Portugal and is being recast for the third Blank Knight.

=== claims
2 | cast Akari Mizushima / Tsuru / joining | official | + | - | Paper Samurai Season
2 | cast Genta Ōmori / Kiri / joining | official | + | - | ^
2 | cast Kei Asanuma / Orizuru / returning | official | + | - | ^
2 | release 2023-10 | official | + | - | Additional voices
The Duchess Has Forty Cats :: - | cast Rie Kuwabara / Mikeneko / joining | official | + | - | The Duchess
The Duchess Has Forty Cats :: - | cast Wataru Komada / Kuro / joining | official | + | - | ^
The Duchess Has Forty Cats :: - | cast Hisako Toyoda / Grandma Tabby / joining | official | + | - | ^
The Duchess Has Forty Cats :: - | cast Sumire Moro / the Duchess / - | official | + | - | ^
The Duchess Has Forty Cats :: 1 | crew Takahiro Ishii / director | official | + | - | ^
The Duchess Has Forty Cats :: 1 | crew Megumi Shimbo / writer | official | + | - | ^
Fishmonger in Another World :: 2 | cast Yūto Kase / Marlin / joining | official | + | - | Fishmonger in
Fishmonger in Another World :: 2 | cast Shin'ya Horie / Marlin / leaving | official | + | - | ^
Fishmonger in Another World :: 2 | cast Naoko Fuse / Sardine / returning | official | + | - | ^
Fishmonger in Another World :: 2 | crew Kazuto Minami / director | official | + | - | ^
My Landlord Is a Volcano :: - | cast Fumihiko Tachibana / Narration / joining | official | + | - | My Landlord
My Landlord Is a Volcano :: - | cast Fumihiko Tachibana / the volcano / - | reported | + | Blu-ray | ^
Rail Witch :: - | cast Chiyo Ando / the heroine's mother / joining | official | + | - | Rail Witch
Rail Witch :: - | source_material comic / - | official | + | - | ^
Rail Witch :: - | release 2023-10-03 | official | + | - | ^
Rail Witch :: - | platform Netflix | official | + | - | ^
Ballad of the Blank Knight :: 3 | cast Nobuyuki Hiyashi / Blank / returning | official | + | - | Ballad of
Ballad of the Blank Knight :: 3 | cast Kana Ueno / Elara / returning | official | + | - | ^
Ballad of the Blank Knight :: 3 | crew Shūhei Yabuta / director | official | + | - | ^
Ballad of the Blank Knight :: 3 | crew Makoto Bessho / director | official | - | - | ^
Ballad of the Blank Knight :: 3 | crew Yuki Kajihara / composer | official | + | - | ^
Kaiju Kindergarten :: - | cast Rola Kondo / herself / joining | official | + | - | Kaiju
Kaiju Kindergarten :: - | cast Yūki Kaji-Tanabe / Ms. Hana / - | official | + | - | ^
Fishmonger in Another World :: - | platform Crunchyroll | official | + | - | Dub corner
Fishmonger in Another World :: - | cast Matt Shipley / Marlin / - | official | + | - | ^
Fishmonger in Another World :: - | cast Emi Lowe / Sardine / - | official | + | - | ^
Fishmonger in Another World :: - | cast Chris Guerrero / the Mackerel King / - | official | + | - | ^
Ballad of the Blank Knight :: 3 | cast Monica Rial-Grant / Elara / leaving | official | + | - | Monica Rial
