url: https://www.thecancellationdesk.example/2023/01/velvet-hour-axed-and-saved
outlet: The Cancellation Desk
published: 2023-01-27
title: Velvet Hour is dead, long live Velvet Hour
series: Velvet Hour

Seldom has a corpse sat up so fast. Nineteen days after HBO Max scrapped its jazz-age serial Velvet Hour, the show has found a new roof over its head at Starz.

A quick reminder of the carnage. In July 2022 the streamer ordered a second season. Ten episodes were shot in Montreal between August and early December. Then, on January 8, the order was revoked, and the finished footage was written off for taxes, with the first season to be swept from the service as well.

Starz said Thursday it has bought both. Season one, seen originally in November 2021, will be on its app from February 17. The unseen one comes "this summer," and the cable outfit is holding an option on a third, about which president of programming Kit Marlowe would only murmur that it was early days.

The rescue does not come free of losses. Composer Thaddeus Bloom, who quit in a huff, took his name off the new episodes, and Starz asked for two hours to be trimmed, so there are eight of them now.

Naomi Achebe, the singer Lottie Grange in the show, posted a video of herself sobbing with joy. Series creator Quentin Abara was more measured: "We are in the edit again, and I find I like it there."

Not every orphan is this lucky. Fans of Dust Parade bought billboards to no avail, and it took Minor Gods fourteen months from its burial to be picked up by another network.

Will the figures justify it? The first season never made the Nielsen list. Then again, a show that nobody could see has suddenly become one that everybody has heard of.

=== claims
- | platform Starz | official | + | - | Nineteen days
2 | renewal renewed when=2022-07 | official | + | - | In July 2022
2 | production filming under way when=2022-08-01..2022-12-10 | official | + | - | Ten episodes were
2 | renewal cancelled when=2023-01-08 | official | + | - | Then, on January
1 | release 2021-11 | official | + | - | Season one, seen
1 | platform Starz | official | + | Starz | ^
2 | release 2023-06-01..2023-08-31 | official | + | Starz | The unseen one
3 | renewal renewed | official | - | Kit Marlowe | ^
2 | crew Thaddeus Bloom / composer | official | - | - | Composer Thaddeus
2 | episodes 8 | official | + | - | ^
- | cast Naomi Achebe / Lottie Grange / - | official | + | - | Naomi Achebe
- | crew Quentin Abara / creator | official | + | - | Series creator
2 | production post-production under way | official | + | Quentin Abara | ^
