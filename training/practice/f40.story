url: https://www.turkdizisi.example/2023/12/09/gece-treni-2-sezon
outlet: Turk Dizisi
published: 2023-12-09
title: The expected news came from Gece Treni: the second season is on set!
series: Gece Treni

The train which left Haydarpaşa last year is on the rails again! The long awaited second season of Gece Treni, the Exxen series in which Barış Akıncı and Nur Seçkin share the lead roles, entered the set in Kars in the previous week.

Ten new episodes are prepared for the audience, and with the end of the shooting in March, the broadcast will be made in spring, according to information reaching Ranini.

The director of the work is Onur Saylak-Tan, as he was of the eight episodes of the first season that left its mark in November 2022. The pen was in the hand of Berkun Oyal; now Oyal serves as the supervisor of the project and a team headed by Damla Serim writes.

The surprise transfer is undoubtedly Haluk Bilgin. The master actor gives life to the stationmaster. As is known, Serkan Altun, the Yusuf of the series, had said goodbye to the project because of the play he's acting in.

Nur Seçkin will be in front of viewers in January with the movie Kar Masalı as well. She shared from the set: “-27 degrees and happy.”

Meanwhile Exxen's other hit, Hesaplaşma, doesn't get a third. Its 16 episodes have been sold to Netflix, which puts them up from the 22nd of the month.

Is Gece Treni adapted? Yes, from the Norwegian Nattoget of 2016, whose second season is also on Exxen.

=== claims
- | platform Exxen | official | + | - | The long awaited
- | cast Barış Akıncı / - / - | official | + | - | ^
- | cast Nur Seçkin / - / - | official | + | - | ^
2 | production filming starts when=2023-11-27..2023-12-03 | official | + | - | ^
2 | episodes 10 | reported | + | Ranini | Ten new
2 | production filming ends when=2024-03 | reported | + | Ranini | ^
2 | release 2024-03..2024-05 | reported | + | Ranini | ^
1 | crew Onur Saylak-Tan / director | official | + | - | The director of
2 | crew Onur Saylak-Tan / director | official | + | - | ^
1 | episodes 8 | official | + | - | ^
1 | release 2022-11 | official | + | - | ^
1 | crew Berkun Oyal / writer | official | + | - | The pen
2 | crew Berkun Oyal / writer | official | - | - | ^
2 | crew Damla Serim / writer | official | + | - | ^
2 | cast Haluk Bilgin / stationmaster / joining | official | + | - | The surprise
2 | cast Serkan Altun / Yusuf / leaving | official | + | - | As is known
Hesaplaşma :: - | platform Exxen | official | + | - | Meanwhile Exxen
Hesaplaşma :: 3 | renewal cancelled | official | + | - | ^
Hesaplaşma :: - | platform Netflix | official | + | - | Its 16
- | source_material series / Nattoget | official | + | - | Yes, from
Nattoget :: 1 | release 2016 | official | + | - | ^
Nattoget :: 2 | platform Exxen | official | + | - | ^
