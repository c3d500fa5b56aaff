url: https://www.manilalight.example/2023/02/moon-over-gwangju-director
outlet: Manila Light
published: 2023-02-16
title: ‘Moon over Gwangju’ director has more of the Disney+ vampire drama in his drawer
series: Moon over Gwangju

ADVERTISEMENT

Will the vampires of “Moon over Gwangju” rise for a second night?

Seol Min-gyu, who directed the Korean drama for Disney+, has an outline for more, he told reporters in Seoul on Wednesday, but the streamer and he haven't sat down over it.

If viewers stay with the first season as loyally as they have until now, a second could be discussed in the spring, Yonhap News quotes him as saying.

The eight-part story of a blood bank nurse and the three donors who never seem to age was put online on Jan. 25, and it was the most watched title of the service in Korea, Japan and Taiwan for two weeks straight.

It has lured away viewers of “The Glory,” which Netflix released a month earlier, too.

Screenwriter Baek Na-ri invented the plot herself, although it has been compared to a webtoon of 2014, “Type O.”

Seol said the colors of the last episode, in which the sun comes up for the first time, had been chosen as a bridge to “something warmer, and therefore crueler.”

Leading the cast are Yeo Jin-ah, Pyo Dong-hyuk and, in his first drama since he left the army, Cha Wool.

Seol is to begin shooting his next film, “Ice Fisher,” in April.

Related: ‘Seoul Fang Club’ to return in June, says JTBC

=== claims
- | crew Seol Min-gyu / director | official | + | - | Seol Min-gyu, who
- | platform Disney+ | official | + | - | ^
2 | renewal renewed | official | - | Seol Min-gyu | ^
1 | episodes 8 | official | + | - | The eight-part
1 | release 2023-01-25 | official | + | - | ^
The Glory :: - | platform Netflix | official | + | - | It has lured
The Glory :: - | release 2022-12 | official | + | - | ^
- | crew Baek Na-ri / writer | official | + | - | Screenwriter Baek
- | cast Yeo Jin-ah / - / - | official | + | - | Leading the cast
- | cast Pyo Dong-hyuk / - / - | official | + | - | ^
- | cast Cha Wool / - / - | official | + | - | ^
Seoul Fang Club :: - | release 2023-06 | official | + | JTBC | Related:
