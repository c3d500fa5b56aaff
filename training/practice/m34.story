url: https://www.cdramacorner.example/2023/02/20/iqiyi-tencent-youku-2023
outlet: C-Drama Corner
published: 2023-02-20
title: iQIYI, Tencent and Youku in 2023: a reader's guide to the three big slates

Platform conferences are held in spring, when nobody can say what the censors will let through. With that in mind:

iQIYI. "Lotus Ledger," a wuxia mystery adapted from Teng Ping's web novel, has been sitting finished on the shelf since last autumn, and it's a safe bet for the summer. Cheng Yi-an plays the physician Bai; the director is Guo Huwen. The second season of "The Tomb of Marquis Lu" is in the same predicament, except that no one bets on it. For its Light On Theater the platform has ordered from Xin Shuanglin, who gave us "The Cold Platform," another twelve parts under the title "Slow Train Town."

Tencent. Last May's costume hit "Pavilion of Brocade" begat "Pavilion of Brocade: Night," no sequel in the strict sense, which stars Liu Yifan and was wrapped up in January. It won't be on before 2024. "Rest of a Lifetime" is a different case: its first part dates from November 2019, the second goes on camera in May, and all three leads (Zhang Ruolan, Li Qinghe and Chen Dao) have cleared their diaries, according to Sina. Tencent also let it slip that, while "Lamp in the Vault" has reached its end with the sixth book, "The Ghost Clerk's Favor" reopens for its fourth donghua year in autumn.

Youku. Everyone asked after "Oath of Glory," canceled in 2021 for reasons that have nothing to do with its quality; nobody replied. "Who Rules the Gate 2," with Zhao Jin-mei, launches this Saturday. Thirty-two episodes, two a night.

Netflix, which has no slate here, will have a live-action "Dark Orchard" by Ben Olaf and Dan Wisse to offer at the end of the year; it is not to be mixed up with the Tencent donghua of that name, which completed its run on February 3.

Last word: Mango TV. The fifth "Aunties Who Roar," hosted by Xie Na-na, is set for April.

=== claims
Lotus Ledger :: - | source_material novel / - | official | + | - | "Lotus Ledger
Lotus Ledger :: 1 | production post-production ends when=2022-09-01..2022-11-30 | official | + | - | ^
Lotus Ledger :: 1 | release 2023-06-01..2023-08-31 | predicted | + | - | ^
Lotus Ledger :: - | cast Cheng Yi-an / the physician Bai / - | official | + | - | Cheng Yi-an
Lotus Ledger :: 1 | crew Guo Huwen / director | official | + | - | ^
The Tomb of Marquis Lu :: 2 | production post-production ends | official | + | - | The second season
Slow Train Town :: 1 | renewal renewed | official | + | - | For its Light
Slow Train Town :: 1 | episodes 12 | official | + | - | ^
Slow Train Town :: - | crew Xin Shuanglin / creator | official | + | - | ^
The Cold Platform :: - | crew Xin Shuanglin / creator | official | + | - | ^
Pavilion of Brocade :: 1 | release 2022-05 | official | + | - | Last May's
Pavilion of Brocade: Night :: - | cast Liu Yifan / - / - | official | + | - | ^
Pavilion of Brocade: Night :: 1 | production filming ends when=2023-01 | official | + | - | ^
Pavilion of Brocade: Night :: 1 | release 2024-01-01.. | official | + | - | It won't
Rest of a Lifetime :: 1 | release 2019-11 | official | + | - | "Rest of
Rest of a Lifetime :: 2 | production filming starts when=2023-05 | reported | + | Sina | ^
Rest of a Lifetime :: 2 | cast Zhang Ruolan / - / returning | reported | + | Sina | ^
Rest of a Lifetime :: 2 | cast Li Qinghe / - / returning | reported | + | Sina | ^
Rest of a Lifetime :: 2 | cast Chen Dao / - / returning | reported | + | Sina | ^
The Ghost Clerk's Favor :: 4 | release 2023-09-01..2023-11-30 | official | + | Tencent | Tencent also
Oath of Glory :: - | renewal cancelled when=2021 | official | + | - | Everyone asked
Who Rules the Gate :: 2 | cast Zhao Jin-mei / - / - | official | + | - | "Who Rules
Who Rules the Gate :: 2 | release 2023-02-25 | official | + | - | ^
Who Rules the Gate :: 2 | episodes 32 | official | + | - | Thirty-two
Dark Orchard :: - | platform Netflix | official | + | - | Netflix, which
Dark Orchard :: - | crew Ben Olaf / creator | official | + | - | ^
Dark Orchard :: - | crew Dan Wisse / creator | official | + | - | ^
Dark Orchard :: 1 | release 2023-11-01..2023-12-31 | official | + | - | ^
Aunties Who Roar :: 5 | cast Xie Na-na / - / - | official | + | - | The fifth
Aunties Who Roar :: 5 | release 2023-04 | official | + | - | ^
