url: https://www.koreascreen.example/news/2023-04-11-bites
outlet: Korea Screen Daily
published: 2023-04-11
title: Casting bites, April 11
series: Midnight Apothecary

The week's casting news, in the order in which it landed on our desk.

• Midnight Apothecary 2 (tvN) has its quartet together. Seo Ye-rin and Park Joon-ha of the first season return as the apothecary Yeon Hwa and the prince Yi Gyeom, and with them come Ryu Da-in (Salt Letters) and veteran Baek Il-sup, both new to the drama. Gong Hyun-seok, PD of season one, is behind the camera again, whereas the writing passes from Ma Eun-ji to Tak Su-min.

• Kim Bo-ra's agency Starfield says that she has been offered the second lead in The Third Tenant and is looking over the script. The lead, according to the Ilgan Herald, is Jang Tae-o, but his side answers that "nothing has been decided."

• MBC hands its Friday slot to Bureau of Small Mercies from May 26. Nam Gi-hoon plays a ghost who can't file his own papers, Choi Yu-na the clerk. PD Woo Seung-jae (Rooftop Court) directs from scripts by Ahn Mi-kyung, and Jo Sung-mo writes the music. There'll be sixteen episodes.

• Good Morning, Chief? Im Su-hyang is said to be out of the third season after quarrels over the schedule. JTBC would not comment. Her co-stars Lee Chan-woo and Oh Na-ri have signed, and director Bang Ki-tae confirmed to OSEN that the shoot starts "when the azaleas are gone," in June.

• Special appearances: Sung Hyun-ah drops by in episode 7 of Doctor Dokkaebi as the director's ex-wife. Her former drama husband, Do Ji-han, is the star of that show.

• Park Hae-min, who was in Netflix's Iron Bowl, goes to the army on the 25th. His last picture, Snowmelt, is in theaters now. He had been in talks for Iron Bowl 2, yet the role of Coach Maeng has now gone to Shin Dong-il.

=== claims
- | platform tvN | official | + | - | Midnight Apothecary 2
2 | cast Seo Ye-rin / Yeon Hwa / returning | official | + | - | Midnight Apothecary 2 (tvN) has
2 | cast Park Joon-ha / Yi Gyeom / returning | official | + | - | ^
1 | cast Seo Ye-rin / Yeon Hwa / - | official | + | - | ^
1 | cast Park Joon-ha / Yi Gyeom / - | official | + | - | ^
2 | cast Ryu Da-in / - / joining | official | + | - | ^
2 | cast Baek Il-sup / - / joining | official | + | - | ^
1 | crew Gong Hyun-seok / director | official | + | - | Midnight Apothecary 2 (tvN) has
2 | crew Gong Hyun-seok / director | official | + | - | ^
1 | crew Ma Eun-ji / writer | official | + | - | ^
2 | crew Ma Eun-ji / writer | official | - | - | ^
2 | crew Tak Su-min / writer | official | + | - | ^
The Third Tenant :: - | cast Kim Bo-ra / - / joining | reported | + | Starfield | Kim Bo-ra's agency
The Third Tenant :: - | cast Jang Tae-o / - / joining | reported | + | Ilgan Herald | Kim Bo-ra's agency Starfield says
The Third Tenant :: - | cast Jang Tae-o / - / joining | reported | - | Jang Tae-o | ^
Bureau of Small Mercies :: - | platform MBC | official | + | - | MBC hands
Bureau of Small Mercies :: 1 | release 2023-05-26 | official | + | - | ^
Bureau of Small Mercies :: - | cast Nam Gi-hoon / - / - | official | + | - | MBC hands its Friday slot
Bureau of Small Mercies :: - | cast Choi Yu-na / - / - | official | + | - | ^
Bureau of Small Mercies :: 1 | crew Woo Seung-jae / director | official | + | - | MBC hands its Friday slot
Bureau of Small Mercies :: 1 | crew Ahn Mi-kyung / writer | official | + | - | ^
Bureau of Small Mercies :: 1 | crew Jo Sung-mo / composer | official | + | - | ^
Bureau of Small Mercies :: 1 | episodes 16 | official | + | - | MBC hands its Friday slot
Good Morning, Chief :: 3 | cast Im Su-hyang / - / leaving | rumored | + | - | Good Morning, Chief? Im Su-hyang
Good Morning, Chief :: 3 | cast Lee Chan-woo / - / returning | official | + | - | Good Morning, Chief? Im Su-hyang
Good Morning, Chief :: 3 | cast Oh Na-ri / - / returning | official | + | - | ^
Good Morning, Chief :: - | crew Bang Ki-tae / director | official | + | - | ^
Good Morning, Chief :: 3 | production filming starts when=2023-06 | official | + | Bang Ki-tae | ^
Doctor Dokkaebi :: - | cast Sung Hyun-ah / - / joining | official | + | - | Special appearances
Doctor Dokkaebi :: - | cast Do Ji-han / - / - | official | + | - | Special appearances: Sung Hyun-ah drops
Iron Bowl :: - | platform Netflix | official | + | - | Park Hae-min, who
Iron Bowl :: - | cast Park Hae-min / - / - | official | + | - | ^
Iron Bowl :: 2 | cast Shin Dong-il / Coach Maeng / joining | official | + | - | Park Hae-min, who was in
