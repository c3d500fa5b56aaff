url: https://www.ottupdates.example/2023/06/13/family-business-season-3
outlet: OTT Updates
published: 2023-06-13
title: Desi Family Business Season 3: release date, star cast, OTT platform
series: Desi Family Business

Desi Family Business is one of the most loved comedy web series in India. The second season started streaming on SonyLIV on 3 February 2023. Now the viewers are waiting for season 3.

The makers have officially announced the third season. In a video on Instagram, the director Rohit Malhotra said, "We are back, and this time the whole family goes to London."

The shooting has started in Mumbai last week. As per the production house, the London schedule will be in August and the shoot will be completed by September 2023.

The release date of season 3 is not revealed yet. However, it is expected to release in early 2024 on SonyLIV.

Star cast

• Pankaj Verma as Daddy ji
• Neena Sethi as Mummy ji
• Ayush Roy as Bunty
• Kriti Bose as Pinky

All of them are reprising their roles in the third season. Actor Sunil Gill has also joined the cast. Fans will not see Rajesh Tiwari as Mama ji this time, because he is busy with a movie.

Writer and creator

The series is created by Rohit Malhotra. It is written by Sneha Kapoor and Varun Jain.

Number of episodes

Season 1 had 5 episodes and was released in July 2021. Season 2 had 6 episodes. The third season will have 8 episodes.

Where to watch

The show is available only on SonyLIV. You need a premium plan to watch it.

Is it the last season?

There are reports that season 3 will be the final season. The makers have not said anything on it.

=== claims
2 | release 2023-02-03 | official | + | - | The second season started
2 | platform SonyLIV | official | + | - | ^
3 | renewal renewed | official | + | makers | The makers have officially
- | crew Rohit Malhotra / director | official | + | - | In a video
3 | production filming starts when=2023-06-05..2023-06-11 | official | + | - | The shooting has
3 | production filming ends when=2023-06-13..2023-09-30 | official | + | production house | As per
3 | release none | official | - | - | The release date
3 | release 2024-01-01..2024-04-30 | predicted | + | - | However, it is expected
3 | platform SonyLIV | predicted | + | - | ^
3 | cast Pankaj Verma / Daddy ji / returning | official | + | - | Pankaj Verma
3 | cast Neena Sethi / Mummy ji / returning | official | + | - | Neena Sethi
3 | cast Ayush Roy / Bunty / returning | official | + | - | Ayush Roy
3 | cast Kriti Bose / Pinky / returning | official | + | - | Kriti Bose
3 | cast Sunil Gill / - / joining | official | + | - | Actor Sunil
3 | cast Rajesh Tiwari / Mama ji / leaving | official | + | - | Fans will not
- | crew Rohit Malhotra / creator | official | + | - | The series is created
- | crew Sneha Kapoor / writer | official | + | - | It is written
- | crew Varun Jain / writer | official | + | - | ^
1 | episodes 5 | official | + | - | Season 1 had
1 | release 2021-07 | official | + | - | ^
2 | episodes 6 | official | + | - | Season 2 had
3 | episodes 8 | official | + | - | The third season will have
- | platform SonyLIV | official | + | - | The show is available
3 | renewal final | rumored | + | - | There are reports
