url: https://www.showbeat.example/2024/07/23/mother-of-pearl-pause
outlet: Show Beat
published: 2024-07-23
title: ‘Mother of Pearl’ halts production after on-set injury; Hulu holds to spring date
series: Mother of Pearl

Filming on the third season of Hulu's oyster-farm dramedy Mother of Pearl was brought to a standstill on Monday after a stunt performer fell from a jetty. He is in a stable condition in a Portland hospital.

A spokesperson for 20th Television said that work would be paused "through at least August 5." The season had been rolling since June 10. Five of the ten episodes are in the can.

Hulu still counts on having it ready for April. An individual with knowledge of the planning, however, says a move to the summer is being weighed.

The half-hour stars Geena Raleigh as Pearl Haskins, who inherits the farm and the debts in equal parts. Omar Siddiqui is her ex-husband, Ash. Judy Barlow comes on board this season as Pearl's birth mother, while Leo Van Zant, a regular so far, will only be glimpsed.

Its last season, which dropped all at once on May 3, was nominated last week for four Emmys. The ceremony is on September 15. The premiere season dates from June 2022.

Co-creator Abby Lindqvist, who shares the showrunner's chair with Tom Ferro, was on set when it happened. In a note to the crew she said that nobody is thinking about television this week.

Accidents of the kind are not frequent in comedy. In 2019 Deep End on TBS lost three weeks to a burst tank, and its second season was pushed by two months as a result.

Oregon's safety board has opened an inquiry. It is expected to report by the end of September.

Mother of Pearl is no stranger to bad weather: its pilot was shot in February 2020, and the second half of that first season in masks.

=== claims
3 | production filming under way | official | - | - | Filming on the
- | platform Hulu | official | + | - | ^
3 | production filming starts when=2024-06-10 | official | + | - | The season had
3 | episodes 10 | official | + | - | Five of the ten
3 | release 2025-04 | official | + | - | Hulu still
3 | release 2025-06-01..2025-08-31 | rumored | + | - | An individual
- | cast Geena Raleigh / Pearl Haskins / - | official | + | - | The half-hour
- | cast Omar Siddiqui / Ash / - | official | + | - | Omar Siddiqui
3 | cast Judy Barlow / - / joining | official | + | - | Judy Barlow
2 | release 2024-05-03 | official | + | - | Its last season
1 | release 2022-06 | official | + | - | The premiere season
- | crew Abby Lindqvist / creator | official | + | - | Co-creator
- | crew Abby Lindqvist / showrunner | official | + | - | ^
- | crew Tom Ferro / showrunner | official | + | - | ^
Deep End :: 2 | delay | official | + | - | In 2019
Deep End :: - | platform TBS | official | + | - | ^
