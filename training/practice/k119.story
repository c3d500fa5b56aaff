url: https://www.slowtv.example/2021/11/29/the-mill-season-3-wrap
outlet: Slow TV
published: 2021-11-29
title: That's a wrap: The Mill season 3 has finished filming
series: The Mill

The Mill has finished filming its third season. Star Lydia Hume posted a picture of the last clapperboard on Saturday.

The shoot in Derbyshire started in July. It was stopped for ten days in September when three members of the crew tested positive.

Post-production is under way at the moment and will take until April, producer Sarah Conroy says. The series will then be shown on Channel 4 in the spring or early summer. There are six new episodes, as before.

Apart from Hume (Esther), we will see Matt McNally (Daniel), Kerrie Hays (Lucy) and Barbara Martin (Mrs. Timson) again. Aidan McCarthy left after series two, and his John Howlett will not be mentioned.

John Fayre wrote the series. James Hawks returned as director for the first three, and Susan Tulley made the others.

Season 1 of The Mill started on July 28, 2018, and season 2 on July 20, 2019. A third was commissioned in early 2020 but had to wait because of lockdown.

It's set in 1842, when the workers go on strike. "It's the best story we have had," Hume said.

Channel 4 says that it's too early to talk about a fourth season. A first clip should be released at the beginning of the new year.

Season 1 and 2 can be seen on All 4 for free.

=== claims
3 | production filming ends | official | + | - | The Mill has finished
3 | production filming starts when=2021-07 | official | + | - | The shoot
3 | production filming under way when=2021-09 | official | - | - | It was stopped
3 | production post-production under way | official | + | Sarah Conroy | Post-production
3 | production post-production ends when=2022-04 | official | + | Sarah Conroy | ^
- | crew Sarah Conroy / producer | official | + | - | ^
3 | release 2022-03-01..2022-06-30 | official | + | - | The series will
3 | platform Channel 4 | official | + | - | ^
3 | episodes 6 | official | + | - | There are six
3 | cast Lydia Hume / Esther / returning | official | + | - | Apart from
3 | cast Matt McNally / Daniel / returning | official | + | - | ^
3 | cast Kerrie Hays / Lucy / returning | official | + | - | ^
3 | cast Barbara Martin / Mrs. Timson / returning | official | + | - | ^
3 | cast Aidan McCarthy / John Howlett / leaving | official | + | - | Aidan McCarthy
3 | crew John Fayre / writer | official | + | - | John Fayre
3 | crew James Hawks / director | official | + | - | James Hawks
3 | crew Susan Tulley / director | official | + | - | ^
1 | release 2018-07-28 | official | + | - | Season 1 of
2 | release 2019-07-20 | official | + | - | ^
3 | renewal renewed when=2020-01-01..2020-04-30 | official | + | - | A third was
3 | delay | official | + | - | ^
4 | renewal renewed | official | - | Channel 4 | Channel 4 says
3 | trailer clip when=2022-01-01..2022-02-28 | predicted | + | - | A first clip
1 | platform All 4 | official | + | - | Season 1 and 2
2 | platform All 4 | official | + | - | ^
