url: https://www.comicscreen.example/2022/07/05/goblin-hotline-s2-delay
outlet: Comic Screen
published: 2022-07-05
title: Goblin Hotline Season 2 Hit With Unfortunate Delay
series: Goblin Hotline

Hold the line! The anime with the busiest switchboard in fantasy isn't going to pick up this summer.

Goblin Hotline was meant to return on July 9. On Monday its committee let the world know that several animators have fallen ill, and that the sophomore run of the show is shifted to a date still to be worked out. Instead of the new chapters Tokyo MX will repeat the old eleven, beginning that same Saturday.

It's a blow to a title that had been on a roll. Since January 2021, when the goblins first answered the phone, Mai Sakurazawa's comic has sold three million volumes; a crossover with the game Dungeon Diner earned its makers a fortune; and at Anime Expo last weekend nearly a thousand fans stood in line to see the first two episodes of the second season in advance.

“We were this close,” director Kenta Yoshimura tweeted with a picture of an empty desk. His composer on the show, Arisa Mido, urged people to be kind.

Those who saw the episodes in Los Angeles report that Aki Toyonaga's Gob has a rival, voiced by Junta Terashima.

Crunchyroll, which streams the series, has removed the title from its summer schedule. It isn't alone in such grief: Uncle Hexagon lost three weeks in April, and the finale of Sword Granny was put off until September.

Will it be fall? My money is on October, since no slot frees up earlier.

=== claims
2 | release 2022-07-09 | official | - | - | Goblin Hotline was
2 | delay | official | + | committee | On Monday its
1 | episodes 11 | official | + | - | Instead of
- | platform Tokyo MX | official | + | - | ^
1 | release 2021-01 | official | + | - | Since January
- | source_material comic / - | official | + | - | ^
- | crew Kenta Yoshimura / director | official | + | - | “We were this
- | crew Arisa Mido / composer | official | + | - | His composer
2 | cast ?Aki Toyonaga / Gob / - | rumored | + | - | Those who saw
2 | cast Junta Terashima / - / joining | rumored | + | - | ^
- | platform Crunchyroll | official | + | - | Crunchyroll, which
2 | release 2022-10 | predicted | + | - | My money
