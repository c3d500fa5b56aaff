url: https://www.otakubeat.example/2023/10/28/cradle-of-wolves-part-2
outlet: Otaku Beat
published: 2023-10-28
title: Cradle of Wolves Season 2: Everything Known So Far (Updated)
series: Cradle of Wolves

The howl has been answered. A second season of Cradle of Wolves is in the works at Bonfire Pictures, as MBS let slip in a commercial after the last episode of the first, on September 23.

When will Cradle of Wolves season 2 come out?

“Next year” is all that the commercial says. MAPPA's comparable sequels took around a year and a half to arrive; Blade Nursery's came 18 months after its first season, so we tend towards October 2024.

Who makes it?

Director Kuroyanagi Tōru hasn't been named again. Character designer Mori Asuka has been, and so has scriptwriter Uezu Hana. The first season's score was by Kensuke Ushio-Bauer, who may or may not return.

Who's in it?

The wolf Gin speaks with Suzumura Aoi's voice, and his human sister, Tae, with that of Kayano Ririka. Both of them appeared in the commercial and can be regarded as safe. Old Fang was Ōtsuka Seiji's last role; he passed away in May, and his part has been given to Tsuda Kenichirō-Mark.

How much of the manga is left?

Ishikawa Nao draws Cradle of Wolves for Young Ace, which had 88 chapters out by last Monday. The first season used 31, at a leisurely pace, in 24 episodes.

Where to watch

At present Netflix has it everywhere but in Japan. Don't expect the dubbed second cours before December.

Related: The 15 best wolves in anime. Bonfire's film Snow Country Express opens on November 3.

=== claims
2 | renewal renewed when=2023-09-23 | official | + | MBS | A second season of
- | platform MBS | official | + | - | ^
2 | release 2024 | official | + | - | “Next year” is
2 | precedent Blade Nursery / release / 18 | official | + | - | MAPPA's comparable
2 | release 2024-10 | predicted | + | - | ^
2 | crew Kuroyanagi Tōru / director | official | - | - | Director Kuro
2 | crew Uezu Hana / writer | official | + | - | Character designer
1 | crew Kensuke Ushio-Bauer / composer | official | + | - | The first season's
- | cast Suzumura Aoi / Gin / - | official | + | - | The wolf Gin
- | cast Kayano Ririka / Tae / - | official | + | - | ^
2 | cast Suzumura Aoi / Gin / returning | predicted | + | - | Both of them
2 | cast Kayano Ririka / Tae / returning | predicted | + | - | ^
2 | cast Ōtsuka Seiji / Old Fang / leaving | official | + | - | Old Fang was
2 | cast Tsuda Kenichirō-Mark / Old Fang / joining | official | + | - | ^
- | source_material comic / Cradle of Wolves | official | + | - | Ishikawa Nao
1 | episodes 24 | official | + | - | The first season used
- | platform Netflix | official | + | - | At present
