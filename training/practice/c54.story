url: https://www.newsgyan.example/2021/05/19/the-lost-hive-season-3
outlet: News Gyan
published: 2021-05-19
title: The Lost Hive Season 3: Is It Coming In 2021? Netflix Release Date And Spoilers
series: The Lost Hive

The Lost Hive is a Sci-Fi series from the land of Belgium which took Netflix by storm. After the 2nd season dropped on September 4, 2020, the viewers are asking only one question, where is season 3?

Sadly, it is not happening in 2021. The shooting of the third season, which was originally due from March, could not commence because of the lockdown of Brussels. According to the daily Het Nieuwsblad, the crew is now called for June 28. If that holds true, we may look at spring of 2022 for the coming of bees.

Some portals like TechRadar have predicted the second half of 2022. We would say they're too pessimistic. At the same time, do not believe in the posts that it is cancelled! In the month of November the makers declared that the third installment was a go, and that it shall be the concluding one.

Now the number of episodes. The 1st season had 6 and the 2nd one also 6. For a finale there could be 8 of them. As per the director Jonas Van Geel, they “don't know how to count bees.”

The starcast that's most likely to reprise:
• Pauline Etienne as Sylvie
• Vincent Londez as Ayaz
• Babetida Sadjo as Laura, though she has perished?

One member who shall not come is Jan Bijvoet. He informed that he has said goodbye to the hive.

The trailer of the season 3 is yet to be dropped. The makers may gift it a month prior to release. In past, the 2nd season trailer was out on August 12.

The series is adapted from a novel called The Old Axolotl? No! That is Into the Night. Ours is original.

Dark, also a complicated show, took one and half year for the 2nd season, so be patient.

=== claims
- | platform Netflix | official | + | - | The Lost Hive is
2 | release 2020-09-04 | official | + | - | After the 2nd
3 | release 2021 | official | - | - | Sadly
3 | production filming starts when=2021-03 | official | - | - | The shooting
3 | production filming starts when=2021-06-28 | reported | + | Het Nieuwsblad | According to the
3 | release 2022-03..2022-05 | predicted | + | - | If that
3 | release 2022-07..2022-12 | reported | + | TechRadar | Some portals
3 | renewal cancelled | rumored | - | - | At the same
3 | renewal renewed when=2020-11 | official | + | makers | In the month
3 | renewal final | official | + | makers | ^
1 | episodes 6 | official | + | - | The 1st
2 | episodes 6 | official | + | - | ^
3 | episodes 8 | predicted | + | - | For a finale
- | crew Jonas Van Geel / director | official | + | - | As per the
3 | cast Pauline Etienne / Sylvie / returning | predicted | + | - | Pauline
3 | cast Vincent Londez / Ayaz / returning | predicted | + | - | Vincent
3 | cast Babetida Sadjo / Laura / returning | predicted | + | - | Babetida
3 | cast Jan Bijvoet / - / leaving | official | + | Jan Bijvoet | One member
3 | trailer trailer | official | - | - | The trailer of
3 | trailer trailer | predicted | + | - | The makers may
2 | trailer trailer when=2020-08-12 | official | + | - | In past
3 | precedent Dark / release / 18 | official | + | - | Dark
