url: https://www.newsxpress.example/entertainment/2025/08/30/temple-of-ash-season-2-filming-wraps
outlet: News Xpress
published: 2025-08-30
title: Temple of Ash Season 2: Release Window, Fresh Faces & Story After Shoot Ends
series: Temple of Ash

Cameras on Temple of Ash Season 2 have gone dark for good, and a countdown of sorts is on. The Indonesian folk-horror phenomenon has been trending since a crew T-shirt gave it away. Collected here: dates, names and rumours around the Netflix show.

Temple of Ash Season 2 Shooting status
The team set out in Yogyakarta in March 2025. On August 26, 2025 the last take was in the box. Two volcano warnings and a flood made it late by ten weeks.

Temple of Ash Season 2 Release window (tentative)
An official date is still lacking. A trade paper has the first quarter of 2026 in its listing. Optimists name Halloween 2025 even now.

Temple of Ash Season 2 Familiar faces
Three of the first season's villagers have been announced again:
• Tara Wulandari as Sekar
• Arya Santosa as Village Head Karto
• Dewi Lestiani as Grandmother

Temple of Ash Season 2 First-timers
On the other side of the crater we will meet:
• Iqbal Prakoso
• Nadine Alesha
• Reza Hadikusumo as a geologist

Temple of Ash: Where we left off
Sekar had swallowed the ash. The village was asleep, apart from one boy. The first season, seen in 62 countries, came out on September 28, 2023, and had seven parts.

Temple of Ash: Who is behind it
Joko Prasetyo's and Timo Hartono's creation grew from a Twitter thread of the same name. Prasetyo directs every part, Hartono writes.

Disclaimer
The above has been compiled from media reports. The publisher does not vouch for it.

=== claims
2 | production filming ends when=2025-08-26 | official | + | - | On August 26
- | platform Netflix | official | + | - | Collected here
2 | production filming starts when=2025-03 | official | + | - | The team set
2 | delay | official | + | - | Two volcano
2 | release none | official | - | - | An official date
2 | release 2026-01..2026-03 | reported | + | - | A trade paper
2 | release 2025-10-31 | rumored | + | - | Optimists name
2 | cast Tara Wulandari / Sekar / returning | official | + | - | Tara Wulandari
2 | cast Arya Santosa / Village Head Karto / returning | official | + | - | Arya Santosa
2 | cast Dewi Lestiani / Grandmother / returning | official | + | - | Dewi Lestiani
2 | cast Iqbal Prakoso / - / joining | official | + | - | Iqbal Prakoso
2 | cast Nadine Alesha / - / joining | official | + | - | Nadine Alesha
2 | cast Reza Hadikusumo / - / joining | official | + | - | Reza Hadikusumo
1 | release 2023-09-28 | official | + | - | The first season, seen
1 | episodes 7 | official | + | - | ^
- | crew Joko Prasetyo / creator | official | + | - | Joko Prasetyo's
- | crew Timo Hartono / creator | official | + | - | ^
- | source_material other / Temple of Ash | official | + | - | ^
- | crew Joko Prasetyo / director | official | + | - | Prasetyo directs
- | crew Timo Hartono / writer | official | + | - | ^
