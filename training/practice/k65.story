url: https://www.dramaroundup.example/2023/10/10/kdramas-with-second-seasons
outlet: Drama Round-up
published: 2023-10-10
title: 8 K-dramas that will get another season

1. The Ghost Prosecutor

The drama started on SBS in 2022. Season 2 is being filmed now and will be shown in the first half of 2024.

2. All of Us Are Asleep

Netflix confirmed season 2 in June last year. Filming is planned for 2024. Park Ji-hu-won and Yoon Chan-soo will return.

3. Sweet House

Season 2 comes out on December 1, 2023. Season 3 follows in 2024. It is based on a webtoon.

4. Taxi Hero

Taxi Hero was renewed for season 3 before the end of season 2. The leading actor Lee Je-sun has agreed to take part. No date has been set.

5. Romantic Surgeon

There is no confirmation for the fourth season. The director said in April, "I hope that we can continue." Season 3 ended in June.

6. Kingdom of the Dead

For a long time there has been no news about season 3. The writer, Kim Eun-sook, said that she is busy with another drama. Netflix has not said that it is cancelled, though.

7. Gyeongju Creature

Parts 1 and 2 were filmed together. The first is out on December 22, 2023, and the second is expected in 2024.

8. The Uncanny

tvN showed The Uncanny Counters in 2020 and its second season this summer. A third season is being discussed, according to the website Star Daily.

Did your favorite make the list? There are also two dramas that were said to have a second season but do not: Crash Landing on Us and Vincenza. The studio denied both reports.

=== claims
The Ghost Prosecutor :: 1 | release 2022 | official | + | - | The drama started
The Ghost Prosecutor :: 1 | platform SBS | official | + | - | ^
The Ghost Prosecutor :: 2 | production filming under way | official | + | - | Season 2 is being
The Ghost Prosecutor :: 2 | release 2024-01-01..2024-06-30 | official | + | - | ^
All of Us Are Asleep :: 2 | renewal renewed when=2022-06 | official | + | Netflix | Netflix confirmed
All of Us Are Asleep :: 2 | production filming under way when=2024 | official | + | - | Filming is planned
All of Us Are Asleep :: 2 | cast Park Ji-hu-won / - / returning | official | + | - | Park Ji-hu-won
All of Us Are Asleep :: 2 | cast Yoon Chan-soo / - / returning | official | + | - | ^
Sweet House :: 2 | release 2023-12-01 | official | + | - | Season 2 comes
Sweet House :: 3 | release 2024 | official | + | - | Season 3 follows
Sweet House :: - | source_material webtoon / - | official | + | - | It is based
Taxi Hero :: 3 | renewal renewed | official | + | - | Taxi Hero was
Taxi Hero :: 3 | cast Lee Je-sun / - / returning | official | + | - | The leading
Taxi Hero :: 3 | release none | official | - | - | No date
Romantic Surgeon :: 4 | renewal renewed | official | - | - | There is no confirmation
Kingdom of the Dead :: 3 | renewal renewed | official | - | - | For a long time
Kingdom of the Dead :: - | crew ?Kim Eun-sook / writer | official | + | - | The writer
Kingdom of the Dead :: 3 | renewal cancelled | official | - | - | Netflix has not
Gyeongju Creature :: 1 | production filming ends | official | + | - | Parts 1 and 2
Gyeongju Creature :: 2 | production filming ends | official | + | - | ^
Gyeongju Creature :: 1 | release 2023-12-22 | official | + | - | The first is out
Gyeongju Creature :: 2 | release 2024 | predicted | + | - | ^
The Uncanny Counters :: 1 | release 2020 | official | + | - | tvN showed
The Uncanny Counters :: 2 | release 2023-06-01..2023-08-31 | official | + | - | ^
The Uncanny Counters :: 1 | platform tvN | official | + | - | ^
The Uncanny Counters :: 2 | platform tvN | official | + | - | ^
The Uncanny Counters :: 3 | renewal renewed | reported | + | Star Daily | A third season
Crash Landing on Us :: 2 | renewal renewed | official | - | studio | There are also
Vincenza :: 2 | renewal renewed | official | - | studio | ^
