url: https://www.deskandscreen.example/2020/07/28/house-of-quills-pushed
outlet: Desk & Screen
published: 2020-07-28
title: ‘House of Quills’ Slides Into 2021
series: House of Quills

Add another name to the roll of the inconvenienced. AMC has nudged House of Quills, its publishing-world satire, from this fall to the first quarter of next year.

The reason isn't hard to guess. When New York closed down on March 13, showrunner Gillian Haverstraw had five of ten hours in the bank; a stab at resuming in June was called off after the union balked. A fresh attempt has been fixed for Sept. 21, with fewer extras, shorter days and a tent full of swabs.

“The books will open,” Haverstraw pledged in a video message. She put the hiatus to use by breaking the back of the next season, as AMC had the foresight to commission the third along with this one in August 2019.

Not all of her players will be there for the resumption. Sir Leonard Ames, 81, stays in England on doctor's orders, so that his publisher has to die off-screen. The role of his widow falls to Carol Brightwater, hitherto unknown to the series. The other principals, Jonah Pike, Tilda Marsh and Vikram Sethi, are all good to go.

How are the neighbors doing? Dead Letter Office was likewise bumped, without a new date; on Lodge Forty-Nine North the axe came down in June, and The Terror of Dunwich shot its last scene just before the lockdown. Better Ask Paul has it easiest: animated as it is, it arrives, as scheduled, on Aug. 16.

As to a fourth printing of Quills, AMC stayed mum. A copy editor's whisper has the house closing with the third.

In season 1 of House of Quills, which drew 740,000 live viewers and ran from September 8 to November 10 last year, Marsh's Phoebe found a manuscript that nobody had written. For that performance she's up for an Emmy, as is Ames. They hand those out on Sept. 20.

=== claims
2 | delay to=2021-01..2021-03 | official | + | - | AMC has nudged
2 | release 2020-09..2020-11 | official | - | - | ^
2 | release 2021-01..2021-03 | official | + | - | ^
- | platform AMC | official | + | - | ^
- | crew Gillian Haverstraw / showrunner | official | + | - | When New York
2 | episodes 10 | official | + | - | ^
2 | production filming under way when=2020-03-13 | official | - | - | ^
2 | production filming starts when=2020-06 | official | - | - | ^
2 | production filming starts when=2020-09-21 | official | + | - | A fresh attempt
3 | renewal renewed when=2019-08 | official | + | - | She put the
2 | renewal renewed when=2019-08 | official | + | - | ^
3 | production writing under way | official | + | - | ^
2 | cast Leonard Ames / - / leaving | official | + | - | Sir Leonard
2 | cast Carol Brightwater / - / joining | official | + | - | The role of
2 | cast Jonah Pike / - / returning | official | + | - | The other principals
2 | cast Tilda Marsh / Phoebe / returning | official | + | - | ^
2 | cast Vikram Sethi / - / returning | official | + | - | ^
Dead Letter Office :: - | delay | official | + | - | Dead Letter
Dead Letter Office :: - | release none | official | - | - | ^
Lodge Forty-Nine North :: - | renewal cancelled when=2020-06 | official | + | - | ^
The Terror of Dunwich :: - | production filming ends when=2020-03 | official | + | - | ^
Better Ask Paul :: - | release 2020-08-16 | official | + | - | Better Ask
1 | release 2019-09-08 | official | + | - | In season 1
4 | renewal renewed | official | - | - | As to a fourth
3 | renewal final | rumored | + | - | A copy editor
