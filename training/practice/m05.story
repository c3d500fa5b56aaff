url: https://www.hanriverscreens.example/2023/01/18/2023-kdrama-slate
outlet: Han River Screens
published: 2023-01-18
title: tvN, JTBC, SBS and the streamers: the 2023 K-drama slate at one glance

tvN

Moonlight Notary, written by Park Sun-ah, starts on February 4 with Jung Hae-sol in the title role. Kang Dae-won, as the ghost clerk Mr. Ma, is at her side. The Saturday slot after it belongs to The Second Tutor; 16 episodes, from a webtoon called "Class Zero." In the second half of the year comes the fantasy Three Moons. Viewers who remember Dumpling House with fondness may be glad to hear that its writer, though busy elsewhere, still dreams of another season.

JTBC

"Agent of Han" opened on January 7 and has the highest numbers of any Saturday drama on cable since "Queen of Debt." For the spring JTBC holds in store Good Morning, Prosecutor with Lee Tae-rim, to whom the part went after Yoo Jin-seo, as the latter's agency told Newsen, had passed on it. PD Choi Min-gyu directs.

SBS

Midnight Meter is the jewel. Its season 2, in the can since November, goes out on Fridays and Saturdays from February 17; Seo Kang-mok and Pyo Da-in are in their old seats, but Oh So-mi isn't, since her prosecutor died. Scalpel Village, not to be outdone, comes back for a third time in April, the broadcaster let it be known, with the whole of its staff.

Netflix

All that the streamer's video of Tuesday gave away was quarters. In the first: part two of Ashes of Class, March 10 to be precise. In the second: Courier 71 (Baek Woo-hyun), set in 2071. In Q3: Deserters 2. In the last: Concrete Flowers 2, for which fans have sat on their hands since December 2020, and Ward Beast. Nothing was said about a second Homeroom of the Dead beyond what we knew, namely that it will be made.

TVING and Wavve

Salt Exorcists, part 2, is on from February 24. Featherweight gets no sequel at Wavve, the producers have ruled; "another home," they add, "is not excluded."

=== claims
Moonlight Notary :: - | crew Park Sun-ah / writer | official | + | - | Moonlight Notary
Moonlight Notary :: 1 | release 2023-02-04 | official | + | - | ^
Moonlight Notary :: - | cast Jung Hae-sol / - / - | official | + | - | ^
Moonlight Notary :: - | cast Kang Dae-won / Mr. Ma / - | official | + | - | Kang Dae-won
The Second Tutor :: 1 | episodes 16 | official | + | - | The Saturday slot
The Second Tutor :: - | source_material webtoon / Class Zero | official | + | - | ^
Three Moons :: 1 | release 2023-07-01..2023-12-31 | official | + | - | In the second half
Agent of Han :: 1 | release 2023-01-07 | official | + | - | "Agent of Han
Good Morning, Prosecutor :: 1 | release 2023-03-01..2023-05-31 | official | + | - | For the spring
Good Morning, Prosecutor :: - | platform JTBC | official | + | - | ^
Good Morning, Prosecutor :: - | cast Lee Tae-rim / - / - | official | + | - | ^
Good Morning, Prosecutor :: 1 | cast Yoo Jin-seo / - / joining | reported | - | agency | ^
Good Morning, Prosecutor :: 1 | crew Choi Min-gyu / director | official | + | - | PD Choi
Midnight Meter :: 2 | production filming ends when=2022-11 | official | + | - | Its season 2
Midnight Meter :: 2 | release 2023-02-17 | official | + | - | ^
Midnight Meter :: 2 | cast Seo Kang-mok / - / returning | official | + | - | ^
Midnight Meter :: 2 | cast Pyo Da-in / - / returning | official | + | - | ^
Midnight Meter :: 2 | cast Oh So-mi / - / leaving | official | + | - | ^
Scalpel Village :: 3 | release 2023-04 | official | + | SBS | Scalpel Village
Ashes of Class :: 2 | release 2023-01-01..2023-03-31 | official | + | Netflix | In the first: part
Ashes of Class :: 2 | release 2023-03-10 | official | + | Netflix | ^
Courier 71 :: 1 | release 2023-04-01..2023-06-30 | official | + | Netflix | In the second: Courier
Courier 71 :: - | cast Baek Woo-hyun / - / - | official | + | - | ^
Deserters :: 2 | release 2023-07-01..2023-09-30 | official | + | Netflix | In Q3
Concrete Flowers :: 2 | release 2023-10-01..2023-12-31 | official | + | Netflix | In the last: Concrete
Concrete Flowers :: 1 | release 2020-12 | official | + | - | ^
Ward Beast :: - | release 2023-10-01..2023-12-31 | official | + | Netflix | ^
Homeroom of the Dead :: 2 | renewal renewed | official | + | - | Nothing was said
Salt Exorcists :: 2 | release 2023-02-24 | official | + | - | Salt Exorcists
Featherweight :: 2 | renewal cancelled | official | + | producers | Featherweight gets
