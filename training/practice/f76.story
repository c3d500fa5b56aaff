url: https://www.realitygossip.example/2024/02/20/singles-in-saunas-2
outlet: Reality Gossip
published: 2024-02-20
title: Netflix's ‘Sauna Singles’ is returning for a third and a fourth round

SEOUL — Matchmaking by steam has become big business. Netflix confirmed two more seasons of its Korean dating show “Sauna Singles” on Tuesday, seven days after the last couple of the second walked out of the cold bath.

Both will have ten episodes, the same number as this year's edition and two more than the original. Singer Kyuri Nam, comedian Hong Jin-ho, and model Dex Han return to the panel; the panelist of the first two years, Jeong Da-hae, has “other commitments.” Producer-director Kim Jae-won is in charge of the third, Na Hyun-ju of the fourth.

It will not be long. Applications closed in November and the islanders of round three enter the sauna next month, for nine days. Viewers get to peep in December, when the weather is right.

“Sauna Singles” was launched on Jan. 18, 2023, and had the best first week of any Korean reality title. Its second edition had its start on Jan. 16, and took three weeks to reach 30 countries' charts.

What of the couples? Two are together still. Contestant Shin Ji-yeon appears in the drama “Mask Boy” on TVING, out March 8; fellow contestant Choi Seo-eun won Miss Korea in 2021.

The Japanese take on the format, “Onsen Lovers,” goes up on ABEMA on April 1. A lawsuit about the name is pending. Meanwhile “Zombieverse Camp” is out of the race: Netflix does not plan a second season of it.

=== claims
Sauna Singles :: - | platform Netflix | official | + | - | Netflix confirmed
Sauna Singles :: 3 | renewal renewed when=2024-02-20 | official | + | Netflix | ^
Sauna Singles :: 4 | renewal renewed when=2024-02-20 | official | + | Netflix | ^
Sauna Singles :: 3 | episodes 10 | official | + | - | Both will
Sauna Singles :: 4 | episodes 10 | official | + | - | ^
Sauna Singles :: 2 | episodes 10 | official | + | - | ^
Sauna Singles :: 1 | episodes 8 | official | + | - | ^
Sauna Singles :: 3 | cast Kyuri Nam / - / returning | official | + | - | Singer Kyuri
Sauna Singles :: 3 | cast Hong Jin-ho / - / returning | official | + | - | ^
Sauna Singles :: 3 | cast Dex Han / - / returning | official | + | - | ^
Sauna Singles :: 3 | cast Jeong Da-hae / - / leaving | official | + | - | ^
Sauna Singles :: 1 | cast Jeong Da-hae / - / - | official | + | - | ^
Sauna Singles :: 2 | cast Jeong Da-hae / - / - | official | + | - | ^
Sauna Singles :: 3 | crew Kim Jae-won / director | official | + | - | Producer-director
Sauna Singles :: 3 | crew Kim Jae-won / producer | official | + | - | ^
Sauna Singles :: 4 | crew Na Hyun-ju / director | official | + | - | ^
Sauna Singles :: 4 | crew Na Hyun-ju / producer | official | + | - | ^
Sauna Singles :: 3 | production filming starts when=2024-03 | official | + | - | Applications closed
Sauna Singles :: 3 | release 2024-12 | official | + | - | Viewers get
Sauna Singles :: 1 | release 2023-01-18 | official | + | - | “Sauna Singles” was
Sauna Singles :: 2 | release 2024-01-16 | official | + | - | Its second
Mask Boy :: - | platform TVING | official | + | - | Contestant
Mask Boy :: - | cast Shin Ji-yeon / - / - | official | + | - | ^
Mask Boy :: 1 | release 2024-03-08 | official | + | - | ^
Onsen Lovers :: - | platform ABEMA | official | + | - | The Japanese
Onsen Lovers :: 1 | release 2024-04-01 | official | + | - | ^
Zombieverse Camp :: 2 | renewal cancelled | official | + | Netflix | Meanwhile
