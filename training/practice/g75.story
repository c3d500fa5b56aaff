url: https://www.cablepost.example/2023/02/10/five-series-renewed-friday
outlet: Cable Post
published: 2023-02-10
title: Friday news dump: 2 renewals, 2 farewells, 1 resurrection, 1 lawsuit

It's Friday, so the networks empty their pockets.

Starz has re-upped Vipers of Versailles for season 3, just as season 2 is getting under way (it's been on since January 27). Showrunner Honor Chastain-Mbeki remains in charge; star Elodie Yung-Beaumont has yet to sign.

Over at Syfy, Dead Letter Office will hand out its final mail this summer. Six episodes, Regina King-Olsen and nothing but loose ends, is the recipe.

Peacock is through with Prom Queen of Mars, the network told Variety. The sci-fi sitcom, which had its premiere in November, won't proceed to a second mission. It had Wanda Skye-Ortega as the queen.

Ten years after NBC did away with it, Constantinople rises again, courtesy of Tubi. The spy soap's new season, its fourth, has got Rashida Cole and Anton Lesser-Pike reporting for duty, though not the original star, Blair. The cameras will start rolling in Istanbul on April 3.

Grimoire High won't have to be pulled off Freeform, a court in Los Angeles found. A novelist had sued the show, on the grounds that it's based upon her book; it isn't, according to the judge.

Finally, an early Valentine: the romcom Next Stop Never posted its season 2 trailer. It's on Hulu from the 14th.

Have a good weekend. Watch a Western.

=== claims
Vipers of Versailles :: 3 | renewal renewed | official | + | - | Starz has re-upped
Vipers of Versailles :: 2 | release 2023-01-27 | official | + | - | ^
Vipers of Versailles :: 3 | crew Honor Chastain-Mbeki / showrunner | official | + | - | Showrunner Honor
Vipers of Versailles :: 3 | cast Elodie Yung-Beaumont / - / returning | official | - | - | ^
Dead Letter Office :: - | renewal final | official | + | - | Over at Syfy
Dead Letter Office :: - | release 2023-06..2023-08 | official | + | - | ^
Dead Letter Office :: - | platform Syfy | official | + | - | ^
Dead Letter Office :: - | episodes 6 | official | + | - | Six episodes
Dead Letter Office :: - | cast Regina King-Olsen / - / - | official | + | - | ^
Prom Queen of Mars :: 2 | renewal cancelled | official | + | Peacock | Peacock is through
Prom Queen of Mars :: 1 | release 2022-11 | official | + | - | The sci-fi
Prom Queen of Mars :: - | cast Wanda Skye-Ortega / queen / - | official | + | - | It had Wanda
Constantinople :: 4 | renewal renewed | official | + | - | Ten years
Constantinople :: 4 | platform Tubi | official | + | - | ^
Constantinople :: 4 | cast Rashida Cole / - / returning | official | + | - | The spy soap's
Constantinople :: 4 | cast Anton Lesser-Pike / - / returning | official | + | - | ^
Constantinople :: 4 | cast Blair / - / leaving | official | + | - | ^
Constantinople :: 4 | production filming starts when=2023-04-03 | official | + | - | The cameras
Grimoire High :: - | platform Freeform | official | + | - | Grimoire High
Grimoire High :: - | source_material novel / - | official | - | - | A novelist
Next Stop Never :: 2 | trailer trailer | official | + | - | Finally, an early
Next Stop Never :: 2 | release 2023-02-14 | official | + | - | It's on Hulu
Next Stop Never :: 2 | platform Hulu | official | + | - | ^
