url: https://www.dailyott.example/2022/12/07/hotstar-sunderban-files-season-2
outlet: Daily OTT
published: 2022-12-07
title: Sunderban Files Season 2 announced, to stream on Disney+ Hotstar in 2023
series: Sunderban Files

Disney+ Hotstar on Wednesday announced the second season of the thriller series Sunderban Files. The new season will start streaming in 2023.

Directed by Arindam Ghosh, the first season was released in March 2022 and received positive reviews for its performances.

Shefali Rao and Jaideep Sharma will reprise their roles of ACP Mitra and Biswas. Actors Rahul Bhatia, Tillotama Dey and Amit Sial-Khan will be seen in new roles.

Speaking about the second season, Ghosh said, "The response to season one was overwhelming. We have completed the first schedule in Kolkata, and the second will begin in January."

Shefali Rao said, "I am excited to return as Mitra. The scripts are even better this time."

Gaurav Banerjee-Sen, Head of Content at Disney+ Hotstar, said that the platform is happy to bring back one of its most-loved shows.

The series is produced by Ashok Bansal and written by Vaibhav Joshi with Shreya Basu. It is an official adaptation of the British series The Marsh Files.

The makers have not revealed the exact release date and the number of episodes. The first season had seven episodes.

Meanwhile, Disney+ Hotstar will release the third season of Criminal Court on January 12. The platform has not renewed Grahan Days, which came out last year.

=== claims
2 | renewal renewed when=2022-12-07 | official | + | Disney+ Hotstar | Disney+ Hotstar on
2 | release 2023 | official | + | - | The new season will
1 | crew Arindam Ghosh / director | official | + | - | Directed by
1 | release 2022-03 | official | + | - | ^
2 | cast Shefali Rao / ACP Mitra / returning | official | + | - | Shefali Rao and
2 | cast Jaideep Sharma / Biswas / returning | official | + | - | ^
2 | cast Rahul Bhatia / - / joining | official | + | - | Actors Rahul
2 | cast Tillotama Dey / - / joining | official | + | - | ^
2 | cast Amit Sial-Khan / - / joining | official | + | - | ^
2 | production filming under way | official | + | Arindam Ghosh | We have completed
- | crew Ashok Bansal / producer | official | + | - | The series is produced
- | crew Vaibhav Joshi / writer | official | + | - | ^
- | crew Shreya Basu / writer | official | + | - | ^
- | source_material series / The Marsh Files | official | + | - | It is an official
2 | release none | official | - | - | The makers have
1 | episodes 7 | official | + | - | The first season had
Criminal Court :: 3 | release 2023-01-12 | official | + | - | Meanwhile
Criminal Court :: 3 | platform Disney+ Hotstar | official | + | - | ^
Grahan Days :: 2 | renewal renewed | official | - | - | The platform has
Grahan Days :: 1 | release 2021 | official | + | - | ^
