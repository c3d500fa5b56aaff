url: https://www.hindustanplay.example/ott/the-bureau-of-lost-files-season-3-cast-exit
outlet: Hindustan Play
published: 2025-11-04
title: Bureau of Lost Files 3: Jaideep stays, Rasika goes, a superstar says no
series: Bureau of Lost Files

The file isn't closed. JioHotstar's cold-case drama Bureau of Lost Files is into its third season, and the shuffle in room 12-B is bigger than it's ever been.

Let's take attendance.

Present: Jaideep Chauhan. He's Inspector Tomar as long as he can climb the stairs of the Daryaganj office, he let reporters know at the Goa festival. Present, too, Mona Vasishth (archivist Ms. D'Souza) and Sheeba Kundra. Rajesh Tailang-Roy hasn't left either, even though Head Clerk Mishra handed in his resignation in the cliffhanger of episode 8.

Absent: Rasika Duggal-Nath. “We couldn't make our dates match,” she said to Film Companion. And so her Sub-Inspector Farida is posted to Srinagar.

New admissions: Tripti Saran, whose forensic accountant Ira is described in the press note as “allergic to men,” along with Gulshan Devaiah-Rao and, for three scenes, the stand-up comic Zakir K.

Refused: a superstar. Creator Abhay Chaubey went on record in The Hindu that he'd written a corrupt minister for Akshaye K., who liked it and said no within the hour. At present he wants Paresh Rawal-Shah for it. Nobody has called Saif Ali; that was somebody's April joke in November.

Chaubey and Honey Trehan-Bose both direct as in season two. The first season was a solo for the former. Sudip Sharma-Jha has a “story consultant” card only, unlike Gunjit C. and Diggi S., who are the writers. Benedict Taylor-Naren's score won a Filmfare OTT award, by the way; they have been asked to do it again, but haven't replied.

The unit has 45 days of shooting behind it and some 20 more to go. Season 1 was a release of Republic Day 2022, season 2 followed on 4 August 2023. “You'll have it in the monsoon of '26,” goes the promise.

No, there isn't a book by the name. Chaubey made it up during a power cut. Paatal Lok, with which it is compared all the time (and where Jaideep A. plays an inspector, too, Hathiram), is on Prime Video and by other people.

=== claims
- | platform JioHotstar | official | + | - | JioHotstar's cold-case
3 | production filming under way | official | + | - | The unit has 45
3 | cast Jaideep Chauhan / Inspector Tomar / returning | official | + | Jaideep Chauhan | He's Inspector Tomar
3 | cast Mona Vasishth / Ms. D'Souza / returning | official | + | - | Present, too
3 | cast Sheeba Kundra / - / returning | official | + | - | ^
3 | cast Rajesh Tailang-Roy / Head Clerk Mishra / returning | official | + | - | Rajesh Tailang
3 | cast Rasika Duggal-Nath / Sub-Inspector Farida / leaving | official | + | Rasika Duggal-Nath | And so her
3 | cast Tripti Saran / Ira / joining | official | + | - | New admissions
3 | cast Gulshan Devaiah-Rao / - / joining | official | + | - | ^
3 | cast Zakir K. / - / joining | official | + | - | ^
- | crew Abhay Chaubey / creator | official | + | - | Creator Abhay
3 | cast Akshaye K. / - / joining | official | - | Abhay Chaubey | ^
3 | cast Paresh Rawal-Shah / - / joining | official | + | Abhay Chaubey | At present he
3 | cast Saif Ali / - / joining | official | - | - | Nobody has called
3 | crew Abhay Chaubey / director | official | + | - | Chaubey and Honey
3 | crew Honey Trehan-Bose / director | official | + | - | ^
2 | crew Abhay Chaubey / director | official | + | - | ^
2 | crew Honey Trehan-Bose / director | official | + | - | ^
1 | crew Abhay Chaubey / director | official | + | - | The first season was
3 | crew Gunjit C. / writer | official | + | - | Sudip Sharma
3 | crew Diggi S. / writer | official | + | - | ^
- | crew Benedict Taylor-Naren / composer | official | + | - | Benedict Taylor
1 | release 2022-01-26 | official | + | - | Season 1 was
2 | release 2023-08-04 | official | + | - | ^
3 | release 2026-06..2026-09 | official | + | - | “You'll have it
Paatal Lok :: - | cast Jaideep A. / Hathiram / - | official | + | - | Paatal Lok, with
Paatal Lok :: - | platform Prime Video | official | + | - | ^
