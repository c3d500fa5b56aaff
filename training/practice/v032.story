url: https://kurabiseries.example/anime/2024/11/the-saint-who-snores-2nd-season-cast
outlet: Kurabi Series
published: 2024-11-16
title: The Saint Who Snores Season 2 Wakes Up in April, Adds a Bishop and a Bed Merchant
series: The Saint Who Snores

A stage event in Akihabara on Saturday gave the sleepy fantasy comedy The Saint Who Snores its wake-up call: the second season will be broadcast from April 2025. On top of the date there was a key visual, a minute of moving pictures from episode 1, and Rikako Aida in pajamas.

Aida voices Saint Lullia, the girl whose snoring keeps the demons at bay, and will go on doing so. Lullia's knight Gareth (Gakuto Kajiwara), the maid Petra (Sayumi Suzushiro) and the demon king, to whom Junichi Suwabe lends a permanent yawn, share her fate. Absent from the key visual is Squire Tomm. “He's on holiday,” said his speaker, Shōya Chiba, from the audience, which the presenter corrected to “He isn't in the second season.”

Who's fresh?

• Akira Ishida (Bishop Somnus)
• Rina Hidaka (Featherina, bed merchant)
• Yōji Ueda: the Bed

Of these Ishida (Evangelion, Gintama) told a long story about a futon. Hidaka is by coincidence the singer of the first ending. She also provided the voice of the sheep then, uncredited.

Behind the scenes it's a matter of musical chairs. Season 1's assistant director, Kyōhei Suzuki, moves up to director; Yūichi Nihei, whom he assisted, is series supervisor only. The scripts stay with Momoka Toyoda. The music is a joint work of Arisa Okehazama and of Tsubasa Itō, the latter joining this time. Character design: Eriko Itō, assisted by Masakazu Yamagishi. The animation is produced by Project No.9; the producer on behalf of Pony Canyon is Ryūhei Wada.

Author Dozemaru, whose light novels are its basis and have been published at GA Bunko since 2018 with illustrations by Nanna Fujimi, wrote a short story for the Blu-ray. Fujimi was interviewed on the stage too, and it emerged that she sleeps four hours.

Twelve episodes of the first season ran between 4 January and 21 March 2023 on AT-X, Sun TV and BS NTV. The English subtitles are at HIDIVE, as will be those of the second. A dub with Brittney Karbowski is out since February.

=== claims
2 | release 2025-04 | official | + | - | A stage event
2 | trailer clip when=2024-11-16 | official | + | - | On top of the date
2 | cast Rikako Aida / Saint Lullia / returning | official | + | - | Aida voices
2 | cast Gakuto Kajiwara / Gareth / returning | official | + | - | Lullia's knight
2 | cast Sayumi Suzushiro / Petra / returning | official | + | - | ^
2 | cast Junichi Suwabe / - / returning | official | + | - | ^
2 | cast Shōya Chiba / Squire Tomm / leaving | official | + | presenter | “He's on holiday
2 | cast Akira Ishida / Bishop Somnus / joining | official | + | - | Akira Ishida (
2 | cast Rina Hidaka / Featherina / joining | official | + | - | Rina Hidaka (
2 | cast Yōji Ueda / Bed / joining | official | + | - | Yōji Ueda:
1 | cast Rina Hidaka / - / - | official | + | - | She also provided
1 | crew Yūichi Nihei / director | official | + | - | Season 1's assistant
2 | crew Kyōhei Suzuki / director | official | + | - | ^
2 | crew Momoka Toyoda / writer | official | + | - | The scripts stay
2 | crew Arisa Okehazama / composer | official | + | - | The music is
2 | crew Tsubasa Itō / composer | official | + | - | ^
2 | crew Ryūhei Wada / producer | official | + | - | The animation is
- | source_material novel / - | official | + | - | Author Dozemaru
1 | episodes 12 | official | + | - | Twelve episodes of
1 | release 2023-01-04 | official | + | - | ^
1 | platform AT-X | official | + | - | ^
1 | platform Sun TV | official | + | - | ^
1 | platform BS NTV | official | + | - | ^
1 | platform HIDIVE | official | + | - | The English subtitles
2 | platform HIDIVE | official | + | - | ^
- | cast Brittney Karbowski / - / - | official | + | - | A dub with
