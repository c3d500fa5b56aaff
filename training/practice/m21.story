url: https://www.kaijuledger.example/2024/08/30/long-awaited-anime-sequels-status
outlet: Kaiju Ledger
published: 2024-08-30
title: 9 anime sequels everyone waits for, and what is really known about each

Every day they fill our comment box. So here, once and for all, is the state of nine sequels.

1. Dice of Idun. Season 2? Ten years after the only season ran (April to June 2014), there isn't one, there is no word of one, and the director Atsuko Ishihara is working for another studio.

2. Wandering Blade Tsugumi. Announced at the end of 2022 and quiet ever since. In a June tweet the author mentioned dubbing sessions. Nobody at studio Ranpu commented. We would put it at 2025.

3. The Herbalist of Qin. An easy one: on the 10th of January, 2025. The sequel goes straight through for two cours, 24 installments, all under Norihiro Nagata. Aoi Yuzuki (Mei Ling) is back, naturally.

4. Millstone Man. The film comes first, in 2025. About a TV continuation, which leakers see in 2026, the studio hasn't lost a word.

5. Bluebird Eleven. October 5. Fourteen episodes. What else do you want to know?

6. Suzuka of the Hill. Dead, in our opinion, and the third person to hold the producer's post, Atsushi Itoh, left Kadokawa for good in 2019.

7. Dungeon Gourmet. The second course was confirmed right after the credits of the first on June 13, and according to a magazine scan the staff roll is unchanged. When it's served nobody knows.

8. My Stepsister's Stepsister 3. It was to have arrived this autumn. "For the sake of quality" the producers have put it off until April of next year.

9. Spice Caravan. That the remake would go on past its 25th episode had been doubted, wrongly. "Season 2 production decided!" said the notice which went up on Monday.

Did we forget yours? Write in. And stop asking about Branded Knight: the 2016 version had its second and final batch in 2017.

=== claims
Dice of Idun :: 1 | release 2014-04 | official | + | - | Dice of Idun
Dice of Idun :: 2 | renewal renewed | official | - | - | ^
Wandering Blade Tsugumi :: 2 | renewal renewed when=2022-11-01..2022-12-31 | official | + | - | Wandering Blade
Wandering Blade Tsugumi :: 2 | production filming under way | official | + | author | ^
Wandering Blade Tsugumi :: 2 | release 2025 | predicted | + | - | ^
The Herbalist of Qin :: 2 | release 2025-01-10 | official | + | - | The Herbalist
The Herbalist of Qin :: 2 | episodes 24 | official | + | - | ^
The Herbalist of Qin :: 2 | crew Norihiro Nagata / director | official | + | - | ^
The Herbalist of Qin :: 2 | cast Aoi Yuzuki / Mei Ling / returning | official | + | - | ^
Millstone Man :: 2 | release 2026 | rumored | + | - | Millstone Man
Millstone Man :: 2 | renewal renewed | official | - | - | ^
Bluebird Eleven :: 2 | release 2024-10-05 | official | + | - | Bluebird Eleven
Bluebird Eleven :: 2 | episodes 14 | official | + | - | ^
Suzuka of the Hill :: - | renewal cancelled | predicted | + | - | Suzuka of
Suzuka of the Hill :: - | crew Atsushi Itoh / producer | official | + | - | ^
Dungeon Gourmet :: 2 | renewal renewed when=2024-06-13 | official | + | - | Dungeon Gourmet
Dungeon Gourmet :: 2 | release none | official | - | - | ^
My Stepsister's Stepsister :: 3 | release 2024-09-01..2024-11-30 | official | - | - | My Stepsister's
My Stepsister's Stepsister :: 3 | delay to=2025-04 | official | + | producers | ^
My Stepsister's Stepsister :: 3 | release 2025-04 | official | + | producers | ^
Spice Caravan :: 2 | renewal renewed when=2024-08-26 | official | + | - | Spice Caravan
Spice Caravan :: 1 | episodes 25 | official | + | - | ^
Branded Knight :: 1 | release 2016 | official | + | - | And stop
Branded Knight :: 2 | release 2017 | official | + | - | ^
Branded Knight :: 2 | renewal final | official | + | - | ^
