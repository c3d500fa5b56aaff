url: https://www.watchnext.example/2022/09/06/the-crossing-guard-season-2-update
outlet: Watch Next
published: 2022-09-06
title: The Crossing Guard season 2 will not come out this year
series: The Crossing Guard

Bad news for fans of The Crossing Guard: the second season will not come out in 2022. It is now expected in spring 2023.

Peacock renewed the drama in December 2021, shortly after the first season premiered on November 11. Filming was planned for March, but it did not start until July because of problems with the scripts. It is still under way in Philadelphia and will last until November.

"I know it's a long wait," star and producer Dominic Hale said on Monday. "We want to make it as good as we can."

Hale plays Ray Kozak, a former policeman who now helps children across the street. Also in the cast are Lisa Moreno (Carla), Bobby Shaw (Chief Dunn) and young actor Eli West (Petey). All three come back in season 2. Vera Dillon has been added to the cast as Carla's cousin.

The first season had eight episodes. Season 2 will have ten.

There are changes behind the camera. Frank Russo, who created the show, is no longer the showrunner. Meg Talley has taken his place. Russo is working on a film for Peacock.

A teaser was shown to journalists in Los Angeles last month. It has not been published. The trailer will come early next year.

Nothing is known about a third season.

We will have a visit to the set next week. Until then, you can watch the first season on Peacock.

=== claims
2 | release 2022 | official | - | - | Bad news for
2 | release 2023-03-01..2023-05-31 | predicted | + | - | It is now expected
2 | renewal renewed when=2021-12 | official | + | - | Peacock renewed
1 | release 2021-11-11 | official | + | - | ^
2 | production filming starts when=2022-03 | official | - | - | Filming was planned
2 | production filming starts when=2022-07 | official | + | - | ^
2 | production filming under way | official | + | - | It is still
2 | production filming ends when=2022-11 | official | + | - | ^
- | crew Dominic Hale / producer | official | + | - | "I know it's
- | cast Dominic Hale / Ray Kozak / - | official | + | - | Hale plays
2 | cast Lisa Moreno / Carla / returning | official | + | - | All three
2 | cast Bobby Shaw / Chief Dunn / returning | official | + | - | ^
2 | cast Eli West / Petey / returning | official | + | - | ^
- | cast Lisa Moreno / Carla / - | official | + | - | Also in the cast
- | cast Bobby Shaw / Chief Dunn / - | official | + | - | ^
- | cast Eli West / Petey / - | official | + | - | ^
2 | cast Vera Dillon / - / joining | official | + | - | Vera Dillon
1 | episodes 8 | official | + | - | The first season had
2 | episodes 10 | official | + | - | Season 2 will have
- | crew Frank Russo / creator | official | + | - | Frank Russo
2 | crew Frank Russo / showrunner | official | - | - | ^
2 | crew Meg Talley / showrunner | official | + | - | Meg Talley
2 | trailer teaser when=2022-08 | official | + | - | A teaser was
2 | trailer trailer when=2023-01-01..2023-04-30 | official | + | - | The trailer will
3 | renewal renewed | official | - | - | Nothing is known
1 | platform Peacock | official | + | - | Until then
