url: https://www.sports-docs.example/2023/12/05/documentary-series
outlet: Sports on Screen
published: 2023-12-05
title: Pit Lane season 6: start date and more sports documentaries in 2024
series: Pit Lane

The sixth season of Pit Lane starts on Netflix on 23 February 2024, a week before the first race.

Like the other seasons, it has ten episodes. Filming took place at all the races of 2023. All ten teams are in it this time, says executive producer James Gatward.

Pit Lane began in March 2019. Netflix has not yet said if there will be a seventh season, but cameras were seen at the tests in Abu Dhabi last week.

Other sports series that are coming back in 2024:

• Full Speed Ahead, the series about cycling, will be back in June with its second season.
• Break Serve has been cancelled after two seasons.
• Six Nations: In the Scrum starts on 24 January. A second season is already being filmed.
• Welcome to Reading returns in April on FX and Disney+. Season 3 has eight episodes.
• All or Something: There is no new season. Prime Video has stopped the series.
• Quarterbacks: Netflix renewed the football series for a second season, but no players wanted to take part. It now follows receivers instead, and comes out in July.
• Sprinters, season 1, premieres in the summer before the Olympics.

Will there be a new season of The Final Dance? No. The director, Jason Hare, says that it was always a limited series.

We will review the new season of Pit Lane in February. Our reviews of the other five are still online.

=== claims
6 | release 2024-02-23 | official | + | - | The sixth season of
6 | platform Netflix | official | + | - | ^
6 | episodes 10 | official | + | - | Like the other
6 | production filming under way when=2023 | official | + | - | Filming took
- | crew James Gatward / producer | official | + | - | All ten teams
1 | release 2019-03 | official | + | - | Pit Lane began
7 | renewal renewed | official | - | - | Netflix has not
Full Speed Ahead :: 2 | release 2024-06 | official | + | - | Full Speed
Break Serve :: 3 | renewal cancelled | official | + | - | Break Serve
Six Nations: In the Scrum :: 1 | release 2024-01-24 | official | + | - | Six Nations
Six Nations: In the Scrum :: 2 | production filming under way | official | + | - | ^
Welcome to Reading :: 3 | release 2024-04 | official | + | - | Welcome to
Welcome to Reading :: 3 | platform FX | official | + | - | ^
Welcome to Reading :: 3 | platform Disney+ | official | + | - | ^
Welcome to Reading :: 3 | episodes 8 | official | + | - | ^
All or Something :: - | renewal cancelled | official | + | - | All or Something
Quarterbacks :: 2 | renewal renewed | official | + | - | Quarterbacks
Quarterbacks :: 2 | release 2024-07 | official | + | - | ^
Sprinters :: 1 | release 2024-06-01..2024-08-31 | official | + | - | Sprinters
The Final Dance :: 2 | renewal cancelled | official | + | Jason Hare | The director
The Final Dance :: - | crew Jason Hare / director | official | + | - | ^
