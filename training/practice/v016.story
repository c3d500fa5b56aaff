url: https://www.mydramajournal.example/2024/10/goblin-accountant-cast-of-season-two
outlet: My Drama Journal
published: 2024-10-10
title: "The Goblin's Bookkeeper 2": every face, old and new
series: The Goblin's Bookkeeper

by plumrain, October 10, 2024

Coupang Play held its press conference for "The Goblin's Bookkeeper 2" in Yongsan today, and I've come home with a notebook full of names. The season itself is only eight days off.

Those we know

• Heo Min-seo as Eun Geum-bi, who still can't get the goblin's receipts to add up
• Wi Jun-ha as Do-chul (the goblin, without his hat this time)
• Kim Mi-kyung is once more the shaman next door
• Tae In-ho: from guest to regular as Tax Inspector Pyo

Those we don't

• Nam Da-reum as Do-chul in the Joseon era
• Oh Na-ra, playing a gumiho with debts
• The part of Geum-bi's first love has been filled by Chae Jong-hyeop, after Kim Young-dae's schedule fell through
• Special appearance: Gong Yoo (yes, holding a sword)

Those we miss

Yang Kyung-won's Broker Bong isn't on the poster. The director, Son Jung-hyun, was asked about it twice and said in the end, with his eyes on the floor, that "Broker Bong emigrated." Also gone is the cat.

Whom I would have liked to see is Lee Jung-eun, for she's the queen of shamans. But no one asked me.

Some facts to go with the faces. The ten episodes (there were eight of them in spring 2023) come in pairs, every Friday. Writer Park Yeon-seon is the same, the webtoon ("Goblin Inc." by Hong Cha) has been left behind entirely, and the cameras stopped turning on July 19. Since Monday a longer trailer is up; in it, Heo throws an abacus through a window.

In an interview with Cine21 Heo, 29, said that she studied accounting for a semester. Wi, whose "Squid Game" policeman made him famous, learned to wrestle. Kim Mi-kyung claimed that she's been mother to so many actors that a goblin made no difference.

A third season came up, too. Coupang's drama chief laughed: "Let me pay for this one first." I'd call the chances fair.

Do you have a favourite? Mine's the inspector.

=== claims
- | platform Coupang Play | official | + | - | Coupang Play held
2 | release 2024-10-18 | official | + | - | The season itself
2 | cast Heo Min-seo / Eun Geum-bi / returning | official | + | - | Heo Min-seo as
2 | cast Wi Jun-ha / Do-chul / returning | official | + | - | Wi Jun-ha as
2 | cast Kim Mi-kyung / - / returning | official | + | - | Kim Mi-kyung is
2 | cast Tae In-ho / Tax Inspector Pyo / returning | official | + | - | Tae In-ho: from
2 | cast Nam Da-reum / Do-chul / joining | official | + | - | Nam Da-reum as
2 | cast Oh Na-ra / - / joining | official | + | - | Oh Na-ra, playing
2 | cast Chae Jong-hyeop / - / joining | official | + | - | The part of Geum-bi's
2 | cast Gong Yoo / - / joining | official | + | - | Special appearance
2 | cast Yang Kyung-won / Broker Bong / leaving | official | + | Son Jung-hyun | The director, Son
- | crew Son Jung-hyun / director | official | + | - | ^
2 | episodes 10 | official | + | - | The ten episodes
1 | episodes 8 | official | + | - | ^
1 | release 2023-03..2023-05 | official | + | - | ^
2 | crew Park Yeon-seon / writer | official | + | - | Writer Park
- | source_material webtoon / Goblin Inc. | official | + | - | ^
2 | production filming ends when=2024-07-19 | official | + | - | ^
2 | trailer trailer when=2024-10-07 | official | + | - | Since Monday a longer
3 | renewal renewed | predicted | + | - | I'd call the chances
