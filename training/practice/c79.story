url: https://www.cdramalantern.example/2025/08/21/the-silk-commission-second-season-iqiyi
outlet: C-Drama Lantern
published: 2025-08-21
title: iQIYI's “The Silk Commission 2” finishes, then waits
series: The Silk Commission

In Hengdian they let off firecrackers on Tuesday: after 131 days the crew of “The Silk Commission 2” had its killing-green feast, which is how Chinese sets say that the shooting's over.

It'll be a good while, insiders warn, till viewers hear any bang. Costume dramas are now held for eight months or more before a permit is given. For the first part it was fourteen; it had closed its shoot in May 2021 and came to light on July 28, 2022, on iQIYI.

The platform's autumn conference in Beijing, four weeks off, might bring a “reservation page” and a concept trailer. Its marketing account replied to a fan who begged for this year: “Sister, next year, be good.”

Blogger “Melon Auntie” claims that Spring Festival 2026 has been reserved; a rival blogger calls her an idiot and counts on the summer holidays. Both were wrong about Joy of Life 2, for which the audience waited 54 months.

The staff has grown. Together with Cao Dun, director of part one, stands a second director, Lu Hao, for the battles. Ma Boyong's novel being used up, the forty episodes (there were forty-eight) rest on an original script, says Gao Yuan, who wrote it until the end of last year.

Actress Li Qin steps down as the Commissioner's wife, with Zhou Yiran taking the hairpin. Zhang Ruoyun has the lead role of Commissioner Fei, as ever.

Contrary to a trending topic, part 3 wasn't shot in the same 131 days. “We could hardly shoot part 2 in them,” wrote Cao.

Zhang's next film hits theaters on National Day. The making-of book sells for 98 yuan.

=== claims
2 | production filming ends when=2025-08-19 | official | + | - | In Hengdian
2 | production filming starts when=2025-04 | official | + | - | ^
1 | production filming ends when=2021-05 | official | + | - | For the first
1 | release 2022-07-28 | official | + | - | ^
1 | platform iQIYI | official | + | - | ^
2 | trailer trailer when=2025-09 | predicted | + | - | The platform's
2 | release 2026 | official | + | iQIYI | Its marketing
2 | release 2025 | official | - | iQIYI | ^
2 | release 2026-02 | rumored | + | Melon Auntie | Blogger
2 | release 2026-06..2026-08 | rumored | + | - | ^
2 | precedent Joy of Life / release / 54 | official | + | - | Both were
1 | crew Cao Dun / director | official | + | - | Together
2 | crew Cao Dun / director | official | + | - | ^
2 | crew Lu Hao / director | official | + | - | ^
1 | source_material novel / - | official | + | - | Ma Boyong's
2 | episodes 40 | official | + | Gao Yuan | ^
1 | episodes 48 | official | + | Gao Yuan | ^
2 | production writing ends when=2024-11..2024-12 | official | + | Gao Yuan | ^
2 | crew Gao Yuan / writer | official | + | - | ^
2 | cast Li Qin / Commissioner's wife / leaving | official | + | - | Actress
2 | cast Zhou Yiran / Commissioner's wife / joining | official | + | - | ^
2 | cast Zhang Ruoyun / Commissioner Fei / returning | official | + | - | Zhang Ruoyun
3 | production filming ends | official | - | Cao Dun | “We could
