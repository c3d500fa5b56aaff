url: https://www.tokyoanimedesk.example/2020/05/08/railway-of-the-dead-postponed
outlet: Tokyo Anime Desk
published: 2020-05-08
title: Railway of the Dead: The Last Stop Halts After Episode 3, Third Season's Return Set
series: Railway of the Dead

On Friday the staff of Railway of the Dead put out a notice that from episode 4 on, the broadcast of The Last Stop is interrupted. Reruns of the first three take its place from May 14 until further notice.

The measure follows the state of emergency. Voice sessions stopped on April 8 and cannot be taken up again before the 31st of this month at the soonest, while the finishing of cels by partners in China has been at a crawl since February.

It is unusual in that a next step is on paper even so. A continuation by the name of Railway of the Dead: Return Ticket had been planned for January 2021; the notice gives “within 2021” for it, no month.

Original author Hyakki Tanizaki left a comment. “The trains are standing, but I write on. The scenario of the continuation is at its tenth chapter,” he says. Tanizaki's novels, with pictures by Nemu, were the starting point of all of it in 2011.

Series director Keiichiro Kado, who has been with the project since its first departure (July 2014, on MBS), asked for understanding in a video of one minute. That isn't the promotional film for Return Ticket which had been scheduled for today; that one is shelved.

The Last Stop runs to thirteen episodes. Ten remain. When will they be on? Some overseas sites have it that Funimation was told “July 9,” and Funimation put up that date for two hours on Thursday.

In similar straits are Digimon Adventure:, which is expected on the rails again in June, and Re:Zero, whose second season was already moved to July.

=== claims
3 | production filming under way | official | - | - | Voice sessions
3 | production filming starts when=2020-05-31.. | official | + | - | ^
3 | production post-production under way | official | + | - | ^
4 | release 2021-01 | official | - | - | A continuation
4 | release 2021 | official | + | staff | ^
4 | delay to=2021 | official | + | staff | ^
4 | renewal renewed | official | + | staff | ^
4 | production writing under way | official | + | Hyakki Tanizaki | “The trains
- | source_material novel / - | official | + | - | Tanizaki's
- | crew Keiichiro Kado / director | official | + | - | Series director
1 | release 2014-07 | official | + | - | ^
1 | platform MBS | official | + | - | ^
4 | trailer trailer | official | - | - | That isn't
3 | episodes 13 | official | + | - | The Last Stop runs
Re:Zero - Starting Life in Another World :: 2 | delay to=2020-07 | official | + | - | In similar
Re:Zero - Starting Life in Another World :: 2 | release 2020-07 | official | + | - | ^
