url: https://www.kboxoffice.example/2019/02/21/prison-playbook-style-second-run-greenhouse
outlet: K-Box Office
published: 2019-02-21
title: tvN mulls a second ‘Greenhouse 13’; cast invited, says agency
series: Greenhouse 13

“Greenhouse 13” might grow back. On the 21st a tvN source told Ilgan Sports that a second season of the plant-doctor mystery is “being looked at from several angles,” and that as for its going ahead “nothing has been fixed.”

The drama had come up out of nowhere last September. Its sixteen episodes closed with a seed that sprouts in a coffin.

Management Soop, the house of Jung Kyung-min, adds a detail: the actor was sounded out in January about once more being Dr. Moon, and “he's positively inclined.” From the people around Seo Ye-lin (Detective Han) comes a no; her diary is full until the summer of 2020.

It's being told, furthermore, that a certain idol of a certain eight-member group is up for the gardener's apprentice. The label laughed it off.

Writer Bae Se-young penned the first season out of her own web novel, serialised on Munpia, and PD Shin Won-bae shot it. While Bae is understood to be on her third treatment, Shin left the channel for JTBC in December and hence can't do it.

When might it bloom? If a decision fell by May, as the source thinks, there could be something on the air in early 2020, wrote reporter Park So-young in a commentary of her own.

A remake is afoot in Thailand, too, where it's called “Dr. Flower” and starts on Channel 3 on March 4.

Jung's current drama “Sky Over Mapo” stands at 6.2 percent. His favourite plant is basil.

=== claims
2 | renewal renewed | official | - | tvN | On the 21st
1 | release 2018-09 | official | + | - | The drama had
1 | episodes 16 | official | + | - | Its sixteen
2 | cast Jung Kyung-min / Dr. Moon / returning | reported | + | Management Soop | Management Soop
2 | cast Seo Ye-lin / Detective Han / leaving | official | + | Seo Ye-lin | From the people
1 | crew Bae Se-young / writer | official | + | - | Writer Bae
- | source_material novel / - | official | + | - | ^
1 | crew Shin Won-bae / director | official | + | - | ^
2 | crew Bae Se-young / writer | rumored | + | - | While Bae
2 | production writing under way | rumored | + | - | ^
2 | crew Shin Won-bae / director | official | - | - | ^
2 | release 2020-01..2020-04 | reported | + | Park So-young | If a decision
Dr. Flower :: - | source_material series / Greenhouse 13 | official | + | - | A remake is
Dr. Flower :: - | platform Channel 3 | official | + | - | ^
Dr. Flower :: 1 | release 2019-03-04 | official | + | - | ^
Sky Over Mapo :: - | cast Jung Kyung-min / - / - | official | + | - | Jung's current
