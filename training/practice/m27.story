url: https://www.cjknewsline.example/2024/01/09/tving-lineup-2024
outlet: CJK Newsline
published: 2024-01-09
title: TVING announces this year's original line-up: from ‘Triangle Class’ to ‘Exchange Hearts 3’

TVING (CEO Choi Joo-hoon) released the line-up of originals for this year on the 9th.

The first runner is the dating reality 'Exchange Hearts 3', which was released on the 29th of last month and takes first place in paid subscription contribution for two weeks. Four MCs including Simon Dee and Lee Yong-ja are together as in previous seasons.

The drama department is as follows. 'LTNQ', 6 parts, written and directed by Jeon Go-oon and Im Dae-heung, is unveiled on the 19th. Lee Sol and Ahn Jae-gong appear as a couple of five years of marriage. 'Triangle Class' based on the webtoon of the same name (actress Kim Ji-on, director Park So-yoon) will meet viewers in February. 'Fake Bouquet' shares its broadcast with tvN, starting on the 26th of next month. 'Ballot Box Kids', the directorial debut of the writer of the film 'Parasol', is postponed to the second half of the year. A first teaser will be out soon.

In addition, returning works attract attention. 'Last Order Ladies 3' is confirmed in production, but whether Lee Seon-bi, Han Su-wha and Jung Yeon-gi reunite is being discussed, their agencies said with one voice. The mystery 'Island of Monsters' ended with part 2 and there is no plan for part 3, a person concerned replied. For 'Nari's Neurons', season 3 will be realized as an animation film.

'After-School Fists', with Hwang Min-young confirmed as main character Yoo Min-gu, is in the middle of shooting and goes for the end of the year. 'Sketch Club Blue' has completed shooting last September, although its organization is undecided.

"In the year 2024 we will make TVING a place that can't be left," said Choi. TVING gets KBO rights for 3 years. The company's deficit was 117.7 billion won in 2023.

=== claims
Exchange Hearts :: 3 | release 2023-12-29 | official | + | - | The first runner
Exchange Hearts :: 3 | cast Simon Dee / - / returning | official | + | - | Four MCs
Exchange Hearts :: 3 | cast Lee Yong-ja / - / returning | official | + | - | ^
LTNQ :: 1 | episodes 6 | official | + | - | 'LTNQ
LTNQ :: 1 | crew Jeon Go-oon / writer | official | + | - | ^
LTNQ :: 1 | crew Im Dae-heung / writer | official | + | - | ^
LTNQ :: 1 | crew Jeon Go-oon / director | official | + | - | ^
LTNQ :: 1 | crew Im Dae-heung / director | official | + | - | ^
LTNQ :: 1 | release 2024-01-19 | official | + | - | ^
LTNQ :: - | cast Lee Sol / - / - | official | + | - | Lee Sol
LTNQ :: - | cast Ahn Jae-gong / - / - | official | + | - | ^
Triangle Class :: - | source_material webtoon / Triangle Class | official | + | - | 'Triangle
Triangle Class :: - | cast Kim Ji-on / - / - | official | + | - | ^
Triangle Class :: 1 | crew Park So-yoon / director | official | + | - | ^
Triangle Class :: 1 | release 2024-02 | official | + | - | ^
Fake Bouquet :: - | platform tvN | official | + | - | 'Fake
Fake Bouquet :: 1 | release 2024-02-26 | official | + | - | ^
Ballot Box Kids :: 1 | delay to=2024-07-01..2024-12-31 | official | + | - | 'Ballot
Ballot Box Kids :: 1 | release 2024-07-01..2024-12-31 | official | + | - | ^
Ballot Box Kids :: 1 | trailer teaser | official | + | - | A first
Last Order Ladies :: 3 | production filming under way | official | + | - | 'Last Order
Last Order Ladies :: 3 | cast Lee Seon-bi / - / returning | reported | - | agencies | ^
Last Order Ladies :: 3 | cast Han Su-wha / - / returning | reported | - | agencies | ^
Last Order Ladies :: 3 | cast Jung Yeon-gi / - / returning | reported | - | agencies | ^
Island of Monsters :: 3 | renewal renewed | official | - | - | The mystery
After-School Fists :: - | cast Hwang Min-young / Yoo Min-gu / - | official | + | - | 'After-School
After-School Fists :: 1 | production filming under way | official | + | - | ^
After-School Fists :: 1 | release 2024-11-01..2024-12-31 | official | + | - | ^
Sketch Club Blue :: 1 | production filming ends when=2023-09 | official | + | - | 'Sketch
Sketch Club Blue :: 1 | release none | official | - | - | ^
