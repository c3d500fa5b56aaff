url: https://www.seriesbase.example/show/winter-garden/seasons
outlet: Series Base
published: 2024-02-12
title: Winter Garden: list of seasons and episodes
series: Winter Garden

Overview of all seasons of the Canadian drama Winter Garden (CBC, 2018–).

Season | Episodes | First aired | Last aired
1 | 8 | September 17, 2018 | November 5, 2018
2 | 10 | January 6, 2020 | March 9, 2020
3 | 10 | January 11, 2021 | March 15, 2021
4 | 10 | October 3, 2022 | December 5, 2022
5 | 8 | 2024 | to be announced

Season 5

Winter Garden was renewed for a fifth season on February 27, 2023. Filming took place in Hamilton from July to October 2023. CBC has announced that the season will premiere in the fall of 2024. It is the final season.

Series regulars in season 5

Megan Follett as Dr. Laura Penney
Shawn Doyle-Reid as Jack Penney
Amrit Kaur Gill as Simran Bal
Noah Beck as Theo

Changes

Wendy Crewe (Ann) was a regular in seasons 1 to 4. She does not appear in season 5.

Crew

Creator: Sheila Mackay
Showrunner: Bruce Tan (seasons 3–5)
Music: Jean-Marc Roy

The series is based on the novel Cold Frame by Tom Greer.

International

The series is shown on Acorn TV in the United States and on Drama in the United Kingdom. On Acorn TV, season 4 started on March 6, 2023.

User comments

"Best show on CBC!" – maplefan
"Does anybody know where they filmed the house?" – Trish22

=== claims
- | platform CBC | official | + | - | Overview of all
1 | release 2018-09-17 | official | + | - | 1 | 8
1 | episodes 8 | official | + | - | ^
2 | release 2020-01-06 | official | + | - | 2 | 10
2 | episodes 10 | official | + | - | ^
3 | release 2021-01-11 | official | + | - | 3 | 10
3 | episodes 10 | official | + | - | ^
4 | release 2022-10-03 | official | + | - | 4 | 10
4 | episodes 10 | official | + | - | ^
5 | release 2024 | official | + | - | 5 | 8
5 | episodes 8 | official | + | - | ^
5 | renewal renewed when=2023-02-27 | official | + | - | Winter Garden was
5 | production filming starts when=2023-07 | official | + | - | Filming took
5 | production filming ends when=2023-10 | official | + | - | ^
5 | release 2024-09-01..2024-11-30 | official | + | CBC | CBC has
5 | renewal final | official | + | - | It is the final
5 | cast Megan Follett / Dr. Laura Penney / - | official | + | - | Megan Follett
5 | cast Shawn Doyle-Reid / Jack Penney / - | official | + | - | Shawn Doyle-Reid
5 | cast Amrit Kaur Gill / Simran Bal / - | official | + | - | Amrit Kaur
5 | cast Noah Beck / Theo / - | official | + | - | Noah Beck as
5 | cast Wendy Crewe / Ann / leaving | official | + | - | She does not
1 | cast Wendy Crewe / Ann / - | official | + | - | Wendy Crewe
2 | cast Wendy Crewe / Ann / - | official | + | - | ^
3 | cast Wendy Crewe / Ann / - | official | + | - | ^
4 | cast Wendy Crewe / Ann / - | official | + | - | ^
- | crew Sheila Mackay / creator | official | + | - | Creator: Sheila
3 | crew Bruce Tan / showrunner | official | + | - | Showrunner: Bruce
4 | crew Bruce Tan / showrunner | official | + | - | ^
5 | crew Bruce Tan / showrunner | official | + | - | ^
- | crew Jean-Marc Roy / composer | official | + | - | Music: Jean-Marc
- | source_material novel / Cold Frame | official | + | - | The series is based
- | platform Acorn TV | official | + | - | The series is shown
- | platform Drama | official | + | - | ^
4 | platform Acorn TV | official | + | - | On Acorn TV
