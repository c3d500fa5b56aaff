url: https://www.hallyuwire.example/news/2023/the-last-concubine-casting
outlet: Hallyu Wire
published: 2023-07-11
title: Han Seo-bin In Talks To Lead Sequel Of "The Last Concubine"
series: The Last Concubine

A new master may take up residence in the palace of "The Last Concubine."

On July 11, Sports Chosun reported that Han Seo-bin would appear in the sequel of the hit sageuk as Prince Yeonseong. Responding to the article, his agency Studio Dalbit clarified, "It is one of the works he has received an offer for, and he is positively reviewing it."

Whether Moon Chae-ri, who breathed life into Concubine Jang, will rejoin is still open; KBS stated that it was "coordinating schedules." On the other hand, Oh Dae-hwan has sealed his return as the eunuch Mr. Seok.

KBS2 ordered the sequel in January after the original, a drama of 20 episodes that set out on August 8, 2022, had topped 15 percent. It is to have just 16. Word among officials is that it is being aimed at next Lunar New Year.

The script is once again the work of Song Ji-young, whose web novel the first season adapted. The seat of PD has passed to Byun Sung-hoon, since Kwak Tae-won has moved to Studio Dragon.

Shooting is set to commence in Mungyeong in late September and to go on through February. Local officials have already closed the fortress to hikers.

Han made his debut in 2014 and was last seen in the film "Harvest." He turns 31 in August.

=== claims
2 | cast Han Seo-bin / Prince Yeonseong / joining | reported | + | Sports Chosun | On July 11
2 | cast Han Seo-bin / Prince Yeonseong / joining | reported | + | Studio Dalbit | Responding to
2 | cast Moon Chae-ri / Concubine Jang / returning | official | - | KBS | Whether Moon
- | cast Moon Chae-ri / Concubine Jang / - | official | + | - | ^
2 | cast Oh Dae-hwan / Mr. Seok / returning | official | + | - | On the other
2 | renewal renewed when=2023-01 | official | + | - | KBS2 ordered
1 | episodes 20 | official | + | - | ^
1 | release 2022-08-08 | official | + | - | ^
2 | episodes 16 | official | + | - | It is to have
2 | release 2024-02 | rumored | + | - | Word among
2 | crew Song Ji-young / writer | official | + | - | The script
1 | source_material novel / - | official | + | - | ^
2 | crew Byun Sung-hoon / director | official | + | - | The seat
1 | crew Kwak Tae-won / director | official | + | - | ^
2 | crew Kwak Tae-won / director | official | - | - | ^
2 | production filming starts when=2023-09-21..2023-09-30 | official | + | - | Shooting is set
2 | production filming ends when=2024-02 | official | + | - | ^
