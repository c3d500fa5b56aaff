url: https://www.showtracker-news.example/2024/03/26/echo-lake-season-4-unlikely
outlet: Show Tracker News
published: 2024-03-26
title: Echo Lake season 4: Will it happen?
series: Echo Lake

It is unlikely that Echo Lake will be back for season 4.

Season 3 of the mystery drama came out on Paramount+ in January. The streamer has been quiet since then, and a fourth season has not been announced.

Reportedly, the contracts of the cast were not extended. Fans have also noticed that the sets in Wilmington are being taken down.

Lead actress Gia Morton was asked about it at a convention in Dallas on Saturday. "I don't think that we are coming back," she said. "But nobody has told me officially."

In an older interview, creator Sean Pruitt had talked a lot about the Harlow family and its real model in Georgia.

If Paramount+ renews the show after all, the new season would not be ready before the summer of 2025. It took 16 months between seasons 2 and 3.

The cast of season 3:

• Gia Morton as Rose Harlow
• Dean Whitlock as Sheriff Cade
• Annie Bloom as Young Rose
• Chester Reid as Pastor Lyle

Season 1 premiered on April 8, 2021, season 2 on September 1, 2022. Each season has ten episodes.

Echo Lake was shot in North Carolina. It has nothing to do with the novel of the same name.

You can watch all three seasons on Paramount+ with a subscription.

=== claims
3 | release 2024-01 | official | + | - | Season 3 of the
3 | platform Paramount+ | official | + | - | ^
4 | renewal renewed | official | - | - | The streamer has
4 | renewal renewed | predicted | - | - | It is unlikely
4 | renewal renewed | official | - | Gia Morton | "I don't think
- | cast Gia Morton / Rose Harlow / - | official | + | - | Lead actress
- | crew Sean Pruitt / creator | official | + | - | In an older
4 | release 2025-06-01.. | predicted | + | - | If Paramount+
3 | cast Gia Morton / Rose Harlow / - | official | + | - | Gia Morton as
3 | cast Dean Whitlock / Sheriff Cade / - | official | + | - | Dean Whitlock
3 | cast Annie Bloom / Young Rose / - | official | + | - | Annie Bloom
3 | cast Chester Reid / Pastor Lyle / - | official | + | - | Chester Reid
1 | release 2021-04-08 | official | + | - | Season 1 premiered
2 | release 2022-09-01 | official | + | - | ^
1 | episodes 10 | official | + | - | Each season
2 | episodes 10 | official | + | - | ^
3 | episodes 10 | official | + | - | ^
1 | platform Paramount+ | official | + | - | You can watch
2 | platform Paramount+ | official | + | - | ^
