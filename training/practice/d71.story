url: https://www.guidewatch.example/2025/01/09/bbc-itv-returning-dramas-2025
outlet: Guide Watch
published: 2025-01-09
title: From Fenland to Halifax Road: the homegrown dramas that return this year

Which of our favourites will have us back on the sofa in 2025? BBC, ITV and the rest have begun to tell. An alphabetical tour.

Fenland

Anna Maxwell-Hart's farmer is up to her knees again, in a third series that BBC One has fixed for 23 February. She's joined by Adrian Scar, whom the producers call “the wettest villain on television.”

Halifax Road

Sally Wainwood's saga on three bus drivers came to its end in 2023, we all thought. We were mistaken: ITV1 has six more stops for us, at the latest in May. Suranne Joyce drives, Siobhan Finn-Eran conducts.

Kinder Scout

No series two before 2026, it transpired this week, because its star is in a West End musical. Our guess is that Channel 4 regrets the cliffhanger.

Passing Bells

A second run for the WWI nurses? Yes, and shot it is too, all through last summer near Ypres. Written by Kate Brooke-Lee, from the letters of her great-aunt. Alibi has still to name the day.

Shetland Ponies

That isn't a spoof. The CBBC comedy, based on Di Redmond-Hay's picture books, gallops in at Easter with 13 new episodes; Douglas Henshaw's niece Poppy takes over the reins as Isla from Erin Mackie, who's off to university.

The Understudy

Apple TV+ has been sitting on the second instalment since October, when the sound mix was finished. We've been shown a clip and sworn to secrecy.

Vera's Garden

The thirteenth series was the last. Let it rest.

Seen something that we missed? Write in. Silent Witness, Call the Midwife and Death in Paradise never really go away, so they're not on this list.

=== claims
Fenland :: - | cast Anna Maxwell-Hart / - / - | official | + | - | Anna Maxwell-Hart's
Fenland :: 3 | release 2025-02-23 | official | + | - | ^
Fenland :: 3 | platform BBC One | official | + | - | ^
Fenland :: 3 | cast Adrian Scar / - / joining | official | + | - | She's joined
Halifax Road :: - | crew Sally Wainwood / creator | official | + | - | Sally Wainwood's
Halifax Road :: - | platform ITV1 | official | + | - | We were mistaken
Halifax Road :: - | episodes 6 | official | + | - | ^
Halifax Road :: - | release 2025-01-09..2025-05-31 | official | + | - | ^
Halifax Road :: - | cast Suranne Joyce / - / returning | official | + | - | Suranne Joyce
Halifax Road :: - | cast Siobhan Finn-Eran / - / returning | official | + | - | ^
Kinder Scout :: 2 | release 2026-01-01.. | official | + | - | No series two
Kinder Scout :: - | platform Channel 4 | official | + | - | Our guess
Passing Bells :: 2 | renewal renewed | official | + | - | Yes, and shot
Passing Bells :: 2 | production filming ends when=2024-06..2024-08 | official | + | - | ^
Passing Bells :: 2 | crew Kate Brooke-Lee / writer | official | + | - | Written by Kate
Passing Bells :: - | source_material other / - | official | + | - | ^
Passing Bells :: - | platform Alibi | official | + | - | Alibi has
Passing Bells :: 2 | release none | official | - | - | ^
Shetland Ponies :: - | platform CBBC | official | + | - | The CBBC comedy
Shetland Ponies :: - | source_material other / - | official | + | - | ^
Shetland Ponies :: - | release 2025-04-20 | official | + | - | ^
Shetland Ponies :: - | episodes 13 | official | + | - | ^
Shetland Ponies :: - | cast ?Poppy Henshaw / Isla / joining | official | + | - | ^
Shetland Ponies :: - | cast Erin Mackie / Isla / leaving | official | + | - | ^
The Understudy :: - | platform Apple TV+ | official | + | - | Apple TV+ has
The Understudy :: 2 | production post-production ends when=2024-10 | official | + | - | ^
The Understudy :: 2 | trailer clip | official | + | - | We've been
Vera's Garden :: 13 | renewal final | official | + | - | The thirteenth
