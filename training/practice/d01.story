url: https://www.streamdigest.example/2023/03/night-ferry-to-jeju-season-2-renewal-status
outlet: Stream Digest
published: 2023-03-14
title: Night Ferry to Jeju Season 2 on Netflix: Is It Renewed or Cancelled?
series: Night Ferry to Jeju

By Editorial Desk
On Mar 14, 2023 @ 9:12 EST

Few Netflix Originals from Korea have rocked the boat this spring the way Night Ferry to Jeju has. Has the platform ordered a Season 2? It is a fair question, and below we gather what can be answered.

Kwon Mi-rae adapted the mystery from Cabin 404, a webtoon that Bae Jung-woo drew for Kakao from 2018 to 2020.

In the director's chair sat Ahn Seok-jin, whom you may remember from Harbor Law and the film Low Tide. Behind the production stand Studio Pado and Yellow Buoy Pictures.

A ferry leaves Mokpo with 91 passengers; when it docks in the morning there are 92, and nobody is willing to be the extra one.

Subscribers could board on March 3, 2023, all eight chapters at once. Six days later it ruled the non-English chart with 41 million hours.

We have written before about the captain, Yoo-jin, the woman in the lifeboat, and cabin boy Dal-su.

Night Ferry to Jeju Season 2 Netflix Renewal Status

Some Originals get the nod for more while the first batch is still being edited, yet the ferry thriller was granted nothing of the kind.

Eleven days after the launch the streamer has not said yes to a second voyage, and with figures this young it could hardly do so.

As a rule it weighs completion rates for 28 days and sometimes longer. For The Glory it took no renewal at all, because both halves had been ordered from the start.

Who Sails Again?

Should there be another trip, then Shim Eun-chae would surely take the wheel once more. As Yoo-jin she is the one survivor whose face the last shot shows.

Ratings: 7.4 on IMDb, 88 percent from the audience of Rotten Tomatoes.

=== claims
- | platform Netflix | official | + | - | Few Netflix Originals
- | crew Kwon Mi-rae / writer | official | + | - | Kwon Mi-rae adapted
- | source_material webtoon / Cabin 404 | official | + | - | ^
- | crew Ahn Seok-jin / director | official | + | - | In the director's chair
1 | release 2023-03-03 | official | + | - | Subscribers could board
1 | episodes 8 | official | + | - | ^
2 | renewal renewed | official | - | - | Some Originals get
- | cast Shim Eun-chae / Yoo-jin / - | official | + | - | As Yoo-jin she
