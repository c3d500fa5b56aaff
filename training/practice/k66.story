url: https://www.sliceoftv.example/2022/01/28/the-good-farmer-future
outlet: Slice of TV
published: 2022-01-28
title: What is the future of The Good Farmer?
series: The Good Farmer

The fifth season of The Good Farmer ended on Thursday. Will the show be back? ABC says that it doesn't know yet.

"We make our decisions in May," a spokesperson told us.

There are some good signs, though. The ratings are stable, and the writers have been asked to start on new scripts, Variety wrote on Monday. Star Joe Pesko has a contract for two more years.

Pesko plays Walt, who gives up his job at a bank to buy a farm in Iowa. Gina Rowley plays his wife, and Tyler Cobb their son. Rowley told People magazine this week that she would leave after season 5. If so, a sixth season would have to do without her.

The Good Farmer started in September 2016. Seasons 1 to 4 had 22 episodes each, and season 5 had 13. It was created by the brothers Ed and Phil Strand.

In the past, ABC has renewed shows with worse numbers. Last year Home Sweet Hell was renewed for a fourth season although it had lost a third of its viewers.

We believe that it will be renewed for a final season with 13 episodes.

Old episodes are on Hulu.

Do you want more of The Good Farmer? Vote in our poll.

=== claims
6 | renewal renewed | official | - | ABC | ABC says
6 | production writing starts | reported | + | Variety | The ratings
- | cast Joe Pesko / Walt / - | official | + | - | Pesko plays
- | cast Gina Rowley / - / - | official | + | - | Gina Rowley
- | cast Tyler Cobb / - / - | official | + | - | ^
6 | cast Gina Rowley / - / leaving | official | + | Gina Rowley | Rowley told
1 | release 2016-09 | official | + | - | The Good Farmer started
1 | episodes 22 | official | + | - | Seasons 1 to 4
2 | episodes 22 | official | + | - | ^
3 | episodes 22 | official | + | - | ^
4 | episodes 22 | official | + | - | ^
5 | episodes 13 | official | + | - | ^
- | crew ?Ed Strand / creator | official | + | - | It was created
- | crew Phil Strand / creator | official | + | - | ^
Home Sweet Hell :: 4 | renewal renewed when=2021 | official | + | - | Last year
6 | renewal final | predicted | + | - | We believe
6 | episodes 13 | predicted | + | - | ^
- | platform Hulu | official | + | - | Old episodes
