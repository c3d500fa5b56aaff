url: https://www.tvgazer.example/2022/05/17/castaways-no-season-3
outlet: TV Gazer
published: 2022-05-17
title: Castaways is over: NBC will not make season 3
series: Castaways

NBC has decided not to renew Castaways. The adventure series ends after two seasons.

The network told the producers on Friday, and creator Lena Ashby shared the news with fans on Monday. "Thank you for two great years in the sand," she wrote.

Castaways started on NBC on January 5, 2021. The second season started on February 22 of this year and had 13 episodes. The last one will be shown next Tuesday. It was written before the decision was made, so some questions will remain.

Is there hope? Maybe. The producers are talking to Peacock about a third season, Deadline reports. A deal has not been reached. The sets in Hawaii are still standing.

The main roles were played by Will Sasso-Reed, Mina Cheng and Patricia Grey. Cheng already has a new job: she joins the second season of Hulu's Paradise Bank as a regular.

NBC also cancelled Judge Mia and The Magic Shop last week. Both had only one season. Transit Cops will come back for a fourth season in the fall, and The Brighams for a third in January. The future of Law & Order: Harbor Unit is still open.

The network will present its fall schedule today. It includes three new dramas and no comedies.

=== claims
3 | renewal cancelled when=2022-05-13 | official | + | Lena Ashby | NBC has decided
- | crew Lena Ashby / creator | official | + | - | The network told
1 | release 2021-01-05 | official | + | - | Castaways started
1 | platform NBC | official | + | - | ^
2 | release 2022-02-22 | official | + | - | The second season started
2 | episodes 13 | official | + | - | ^
3 | renewal renewed | reported | + | Deadline | The producers
3 | renewal renewed | official | - | - | A deal
- | cast Will Sasso-Reed / - / - | official | + | - | The main roles
- | cast Mina Cheng / - / - | official | + | - | ^
- | cast Patricia Grey / - / - | official | + | - | ^
Paradise Bank :: 2 | cast Mina Cheng / - / joining | official | + | - | Cheng already
Paradise Bank :: - | platform Hulu | official | + | - | ^
Judge Mia :: 2 | renewal cancelled when=2022-05-09..2022-05-15 | official | + | - | NBC also
The Magic Shop :: 2 | renewal cancelled when=2022-05-09..2022-05-15 | official | + | - | ^
Transit Cops :: 4 | renewal renewed | official | + | - | Transit Cops
Transit Cops :: 4 | release 2022-09-01..2022-11-30 | official | + | - | ^
The Brighams :: 3 | renewal renewed | official | + | - | ^
The Brighams :: 3 | release 2023-01 | official | + | - | ^
Law & Order: Harbor Unit :: - | renewal renewed | official | - | - | The future
