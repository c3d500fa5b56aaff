url: https://www.actorsledger.example/2023/01/19/ryu-ha-eun-not-in-glass-palace-2
outlet: Actors Ledger
published: 2023-01-19
title: Ryu Ha Eun bows out of ‘Glass Palace 2’ talks
series: Glass Palace

17

News

Posted by Minji_K Thursday, January 19, 2023

Actress Ryu Ha Eun will not be setting foot in 'Glass Palace 2', TVING's makjang smash, for want of time.

OSEN learned on January 19 that Ryu, to whom the role of the new daughter-in-law had been held out, returned the scripts unread beyond page ten. In November her label, Echo Forest, had called the part “one of the things under review.”

In her stead, an official of the production said to the same outlet, the choice has fallen on Bang Yu Ri.

'Glass Palace' season 1, in which a chairman's wife finds seven wills in one safe, started in April 2022. It holds second place, behind 'Work Later, Drink Now', among all that TVING has ever made.

Heads of the family Na Young Sook and Do Hyun Seok are certain to grace the banquet again. Not so Cha Min Woo: the second son has enlisted, so that someone else has to be his evil twin.

The shoot, which according to the official kicks off on February 6, is in the hands of PD Jang Hye Ryun. She replaces Seol Kyung Goo's cousin Seol Jin, PD of the first season.

Ryu Ha Eun, for her part, has been more than busy. She became Best New Actress at the Blue Dragon Series Awards in July for 'Rooftop Accounting' and is on the stage in 'Hedda' until March. Her first film, 'Umbrella Thief', opens on February 22.

Could she drop in for a cameo? Netizens can dream.

SEE ALSO: IVE's new single has a title

=== claims
2 | cast Ryu Ha Eun / - / joining | official | - | - | Actress Ryu Ha Eun
2 | platform TVING | official | + | - | ^
2 | cast Ryu Ha Eun / - / joining | reported | - | OSEN | OSEN learned
2 | cast Ryu Ha Eun / - / joining | reported | + | Echo Forest | In November
2 | cast Bang Yu Ri / - / joining | official | + | production | In her stead
1 | release 2022-04 | official | + | - | 'Glass Palace' season 1
- | platform TVING | official | + | - | It holds second
2 | cast Na Young Sook / - / returning | official | + | - | Heads of the
2 | cast Do Hyun Seok / - / returning | official | + | - | ^
2 | cast Cha Min Woo / - / leaving | official | + | - | Not so Cha
2 | production filming starts when=2023-02-06 | official | + | production | The shoot, which
2 | crew Jang Hye Ryun / director | official | + | - | ^
1 | crew Seol Jin / director | official | + | - | She replaces
2 | crew Seol Jin / director | official | - | - | ^
