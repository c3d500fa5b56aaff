url: https://www.mangahallway.example/reborn-vending-machine-clerk-season-2-cast
outlet: Manga Hallway
published: 2025-03-30
title: AnimeJapan: Convenience Store Saint Season 2 reveals July, new cast and staff
series: The Convenience Store Saint Won't Close at Night

Sunday's panel at AnimeJapan brought what people had queued for since six in the morning. The Convenience Store Saint Won't Close at Night begins its second season in July 2025 and goes on for two consecutive cours, so that nobody has to go home before December.

Hinata Shiraishi, the voice of store manager Saint Airi, presented the main PV together with her colleague Kohei Tokiwa. He has been Goblin Part-Timer Gob since day one, and it goes without saying that both of them are in it again. They also introduced:

• Natsume Ichinose: Elf Supervisor Nelnia
• Takeru Fujimori: Hero Rank S (Night Shift)
• Sayo Minato: Slime A, Slime B, Slime C

Behind the scenes there is one big change. Yuna Hirose, who was an episode director in season one, succeeds Masami Toge as director, while Toge becomes the chief director. Kazuha Denda (series composition) and Rin Ozawa (character design) keep their posts. The soundtrack is shared between Elena Moriyama and Tsubasa Goda.

The opening theme is sung by Nanairo Parade, the ending by the four-piece Kombini.

Until then the first season is repeated on MBS every Thursday night. ABEMA has the new season first, on July 4, three days ahead of television.

Haru Kitakado's comedy novels, illustrated by Mitsuba, have 1.8 million copies in circulation, digital ones included.

=== claims
2 | release 2025-07 | official | + | - | The Convenience Store Saint Won't
2 | trailer trailer when=2025-03-30 | official | + | - | Hinata Shiraishi, the voice
- | cast Hinata Shiraishi / Saint Airi / - | official | + | - | ^
2 | cast Hinata Shiraishi / Saint Airi / returning | official | + | - | He has been
2 | cast Kohei Tokiwa / Goblin Part-Timer Gob / returning | official | + | - | ^
1 | cast Kohei Tokiwa / Goblin Part-Timer Gob / - | official | + | - | ^
2 | cast Natsume Ichinose / Elf Supervisor Nelnia / joining | official | + | - | Natsume Ichinose
2 | cast Takeru Fujimori / Hero Rank S (Night Shift) / joining | official | + | - | Takeru Fujimori
2 | cast Sayo Minato / Slime A, Slime B, Slime C / joining | official | + | - | Sayo Minato
2 | crew Yuna Hirose / director | official | + | - | Yuna Hirose, who was
1 | crew Masami Toge / director | official | + | - | ^
2 | crew Masami Toge / director | official | + | - | ^
2 | crew Kazuha Denda / writer | official | + | - | Kazuha Denda
2 | crew Elena Moriyama / composer | official | + | - | The soundtrack
2 | crew Tsubasa Goda / composer | official | + | - | ^
1 | platform MBS | official | + | - | Until then the first
2 | platform ABEMA | official | + | - | ABEMA has the new
2 | release 2025-07-04 | official | + | - | ^
- | source_material novel / - | official | + | - | Haru Kitakado's
