url: https://infobesar.example/en/drakor-the-tax-collector-season-2-tayang
outlet: Info Besar
published: 2022-11-05
title: Drakor The Tax Collector's Daughter Season 2 When Aired? Here's the Leaked Schedule
series: The Tax Collector's Daughter

Info Besar - Lovers of Korean drama must be familiar already with the title The Tax Collector's Daughter. The drama which is starred by Eun Chae-ryung and Woo Tae-gyu this has just been tamat on October 30, 2022 yesterday at channel MBC.

Not a few of viewers which ask when season 2 is aired. Regarding this matter, the party of MBC until now has not given yet official info.

However based on leak circulating in social media, The Tax Collector's Daughter season 2 will be aired in March 2023 with total 14 episodes. The leak also calls that Eun Chae-ryung stays become the female main player, meanwhile Woo Tae-gyu must go wamil (military service) so he is replaced by Joo Shi-hoon.

Agency from Woo Tae-gyu, J-Wave Ent, through Instagram Story confirms that the actor will enter the military in January. It does not mention the drama at all.

For you who want to nonton, season 1 totaling 20 episodes is available in Viu with Indonesian subtitle.

Synopsis season 2: Seon-ok becomes a tax collector herself after the death of her father. She must collect the tax from the family of her husband-to-be. What will happen between them two? Let us just wait.

So the info. Hopefully useful. Read also: 7 Dramas which are adapted from webtoon, number 4 makes baper.

=== claims
- | cast Eun Chae-ryung / - / - | official | + | - | The drama which
- | cast Woo Tae-gyu / - / - | official | + | - | ^
- | platform MBC | official | + | - | ^
2 | release none | official | - | - | Regarding this
2 | release 2023-03 | rumored | + | - | However based on
2 | episodes 14 | rumored | + | - | ^
2 | cast Eun Chae-ryung / - / returning | rumored | + | - | The leak also
2 | cast Woo Tae-gyu / - / leaving | rumored | + | - | ^
2 | cast Joo Shi-hoon / - / joining | rumored | + | - | ^
1 | episodes 20 | official | + | - | For you who
1 | platform Viu | official | + | - | ^
