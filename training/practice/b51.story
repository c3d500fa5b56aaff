url: https://www.kscreenpost.example/2023/01/27/moonrise-clinic-2-begins-reading
outlet: K-Screen Post
published: 2023-01-27
title: "Moonrise Clinic" is set to come back with a second season
series: Moonrise Clinic

The lights of the clinic go on again. The SBS drama "Moonrise Clinic," which three Fridays ago took its bow with 14.9 percent, is set to come back with a second season, said the production company Samhwa on January 27, and did not wait to be asked for details.

It'll be sixteen episodes once more. The scriptwriter, Ji Soo-hyun, is through with four of them. Crank-in is a matter of the coming autumn; and the seat in the Friday-Saturday row is reserved from April of next year. "One full turn of the seasons lies between the two," is how director Baek Mi-kyung of the first part puts it, who passes on her chair to Lee Dan and keeps an eye on things as creator.

Ahn Hyo-jun (Dr. Cheon) had signed for both seasons when the first was cast. With Kim Se-young (Nurse Go), talks are in their final stage. Son Hyun-jae's patient was discharged, and whether the actor will appear "should be seen on the screen." Lee Sung-woo, of late in the tvN drama "Port of Call," is considering an offer to play the new director of the hospital, according to his agency Ace Factory.

It is a rare thing on SBS: "Dr. Romantic" went on after three years and two months, and its third part comes on air in April. "Moonrise" premiered on November 18, and had already 10 percent in its third week. Why hurry so? "Because of the children's ward," Samhwa says. "They grow."

In the first season a solar eclipse closed the story. The special broadcast with bloopers was shown at Lunar New Year and has nothing to do with part two. Ahn meets his fans in Manila on February 18; Kim was born in Manila.

=== claims
- | platform SBS | official | + | - | The SBS drama
2 | renewal renewed when=2023-01-27 | official | + | Samhwa | ^
2 | episodes 16 | official | + | - | It'll be sixteen
1 | episodes 16 | official | + | - | ^
2 | crew Ji Soo-hyun / writer | official | + | - | The scriptwriter
2 | production writing under way | official | + | - | ^
2 | production filming starts when=2023-09..2023-11 | official | + | - | Crank-in
2 | release 2024-04 | official | + | - | ^
1 | crew Baek Mi-kyung / director | official | + | - | "One full
2 | crew Baek Mi-kyung / director | official | - | - | ^
2 | crew Lee Dan / director | official | + | - | ^
2 | crew Baek Mi-kyung / creator | official | + | - | ^
2 | cast Ahn Hyo-jun / Dr. Cheon / returning | official | + | - | Ahn Hyo-jun (Dr.
2 | cast Kim Se-young / Nurse Go / returning | official | + | - | With Kim
2 | cast Son Hyun-jae / - / returning | official | - | - | Son Hyun-jae
2 | cast Lee Sung-woo / new director of the hospital / joining | reported | + | Ace Factory | Lee Sung-woo
2 | precedent Dr. Romantic / release / 38 | official | + | - | It is a rare
Dr. Romantic :: 3 | release 2023-04 | official | + | - | ^
1 | release 2022-11-18 | official | + | - | "Moonrise"
