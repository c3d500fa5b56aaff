url: https://www.screenbaltic.example/2023/09/01/amber-coast-guard-s3
outlet: Screen Baltic
published: 2023-09-01
title: Amber Coast Guard: Go3 orders season 3, loses its captain
series: Amber Coast Guard

Go3, the Baltic streamer, has thrown a line to its flagship Amber Coast Guard: there will be a third season of the Lithuanian thriller, managing director Rūta Kairienė declared in Vilnius on Friday.

The captain won't be aboard for it. Vytautas Urbonas, around whose Captain Jonas everything had turned, told LRT that two seasons of cold water were his limit. He played Jonas in all sixteen episodes.

At the wheel from now on: Severija Balčiūnaitė, who was first officer Eglė up to the finale of the second season and takes command in the third. Latvian star Kaspars Zvirgzds boards as a smuggler by the name of Raimonds.

Creator and head writer Marius Ivaška remains ashore with a pen. In the director's seat, where it had been Emilis Vėlavičius for season 1 and Ignas Jonyn for season 2, a woman is to sit this time; who she is will be known after the contracts are.

The first season, which came in October 2020, had Klaipėda for a stage, whereas the second, of February 2022, went to Nida. Each ran to eight hours. For the third, the number may be smaller, Kairienė allowed.

She'd like to see cameras on the water while the ice holds, hence in January, and the result “when the next ice comes.” That would be the winter of 2024.

The show, which isn't drawn from any book, has been licensed by Walter Presents and ARD. Its pilot was named Best Baltic Drama in Riga on May 14, 2021.

=== claims
3 | renewal renewed when=2023-09-01 | official | + | Go3 | Go3, the Baltic
- | platform Go3 | official | + | - | ^
3 | cast Vytautas Urbonas / Captain Jonas / leaving | official | + | Vytautas Urbonas | Vytautas Urbonas, around
1 | cast Vytautas Urbonas / Captain Jonas / - | official | + | - | He played Jonas
2 | cast Vytautas Urbonas / Captain Jonas / - | official | + | - | ^
2 | cast Severija Balčiūnaitė / Eglė / - | official | + | - | At the wheel
3 | cast Severija Balčiūnaitė / Eglė / returning | official | + | - | ^
3 | cast Kaspars Zvirgzds / Raimonds / joining | official | + | - | Latvian star
- | crew Marius Ivaška / creator | official | + | - | Creator and head
3 | crew Marius Ivaška / writer | official | + | - | ^
1 | crew Emilis Vėlavičius / director | official | + | - | In the director's
2 | crew Ignas Jonyn / director | official | + | - | ^
1 | release 2020-10 | official | + | - | The first season, which
2 | release 2022-02 | official | + | - | ^
1 | episodes 8 | official | + | - | Each ran
2 | episodes 8 | official | + | - | ^
3 | production filming starts when=2024-01 | official | + | Rūta Kairienė | She'd like to
3 | release 2024-12-01..2025-02-28 | official | + | Rūta Kairienė | That would be
- | platform Walter Presents | official | + | - | The show, which
- | platform ARD | official | + | - | ^
