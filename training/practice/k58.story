url: https://www.moviesandtv.example/2021/11/02/last-orders-finale
outlet: Movies & TV
published: 2021-11-02
title: Last Orders will end with its fifth season, BBC says
series: Last Orders

The BBC has confirmed that Last Orders will end with its fifth series.

The comedy about a pub in Leeds will be back for the last time in 2022. There are six episodes, and a special at Christmas will close the story.

"It is the right moment to call time," said writer and creator Gary Holt. "We have had ten wonderful years."

Filming begins in January. All the main actors are taking part: Sue Lennox as landlady Bev, Craig Doyle as Mick, Parveen Shah as Nadia and Tony Rudd as Old Jim. Actor Jack Bell, who left after the second series, comes back as Bev's son Lee.

Last Orders began on BBC Three in 2012 and moved to BBC One for the third series. The fourth series was broadcast in spring 2019. Since then fans have been waiting. A fifth series was planned for 2020, but it was delayed twice, first by the pandemic and then by an injury to Doyle.

A broadcast date has not been set. We hear that it could be in May.

The fifth series will be directed by Lorna Hicks. She takes over from Ian Pope.

The BBC is looking for a new comedy for the same slot. It has ordered pilots of three shows. One of them, Night Bus, is by the team behind Flat Share.

All episodes of Last Orders are on iPlayer.

=== claims
5 | renewal final | official | + | BBC | The BBC has confirmed
5 | release 2022 | official | + | - | The comedy about
5 | episodes 6 | official | + | - | There are six
- | crew Gary Holt / writer | official | + | - | "It is the right
- | crew Gary Holt / creator | official | + | - | ^
5 | production filming starts when=2022-01 | official | + | - | Filming begins
5 | cast Sue Lennox / Bev / returning | official | + | - | All the main
5 | cast Craig Doyle / Mick / returning | official | + | - | ^
5 | cast Parveen Shah / Nadia / returning | official | + | - | ^
5 | cast Tony Rudd / Old Jim / returning | official | + | - | ^
5 | cast Jack Bell / Lee / returning | official | + | - | Actor Jack
3 | cast Jack Bell / Lee / leaving | official | + | - | ^
1 | release 2012 | official | + | - | Last Orders began
1 | platform BBC Three | official | + | - | ^
3 | platform BBC One | official | + | - | ^
4 | release 2019-03-01..2019-05-31 | official | + | - | The fourth series
5 | release 2020 | official | - | - | A fifth series
5 | delay | official | + | - | ^
5 | release none | official | - | - | A broadcast date
5 | release 2022-05 | rumored | + | - | We hear that
5 | crew Lorna Hicks / director | official | + | - | The fifth series will
5 | crew Ian Pope / director | official | - | - | She takes
- | platform iPlayer | official | + | - | All episodes
