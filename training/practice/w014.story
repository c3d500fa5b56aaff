url: https://animedispatch.example/2021/09/ironclad-rondo-final
outlet: Anime Dispatch
published: 2021-09-24
title: Ironclad Rondo: Final Season Confirmed, No Date Yet
series: Ironclad Rondo

“The rondo closes.” With these three words the official account of Ironclad Rondo answered a question that has been put to it since the spring of last year, and added a picture of the mecha Brunhild without its head. The fourth season is coming, and there will be none after it.

When? That the tweet does not say. A broadcast period has not been given, and neither has the number of episodes.

We do know who makes it. Shunpei Kurata directs as ever; he has been with the tanks and their pilots since the beginning in January 2015. Ako Tennoji replaces Goro Hamamoto at the series composition, Hamamoto having gone to another studio. Kaname Shiga is the composer.

Voice sessions have been finished for a third of the season, actress Ren Asagiri mentioned in her radio show. She is Lieutenant Odile in the series.

Earlier seasons can be found on Funimation, and since August also on Hulu Japan.

Ironclad Rondo is an original work of the studio. A mobile game and a stage musical have been made out of it, the latter of which had a good run in Osaka. A compilation movie is in theaters in December.

=== claims
4 | renewal final | official | + | official account | The fourth season
4 | release none | official | - | - | A broadcast period
4 | crew Shunpei Kurata / director | official | + | - | Shunpei Kurata directs
1 | release 2015-01 | official | + | - | ^
4 | crew Ako Tennoji / writer | official | + | - | Ako Tennoji
3 | crew Goro Hamamoto / writer | official | + | - | ^
4 | crew Goro Hamamoto / writer | official | - | - | ^
4 | crew Kaname Shiga / composer | official | + | - | Kaname Shiga
4 | production filming under way | official | + | Ren Asagiri | Voice sessions
- | cast Ren Asagiri / Lieutenant Odile / - | official | + | - | She is Lieutenant
- | platform Funimation | official | + | - | Earlier seasons
- | platform Hulu Japan | official | + | - | ^
