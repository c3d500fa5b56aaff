url: https://www.dialtrade.example/2024/10/usa-syfy-slate
outlet: Dial Trade
published: 2024-10-03
title: USA, Syfy and the last of basic cable

“Chuckles,” the killer-clown dramedy, has been put down after three seasons, Dial Trade has learned. It aired jointly on USA and Syfy, whose scripted shelf is down to two.

One of those two, “The Ark Two,” isn't expected to find out before New Year whether there's a third voyage; its sophomore trip ended September 18. The other, “Reginald the Revenant,” was saved by a Canadian co-financier and has eight more in the works, according to that company's CEO. Dial Trade understands that cameras start up in St. John's in the first week of November. Jacob Batanga and Mandela Van Pieters, Reginald and Maurice, are both on board.

Cancellation isn't the only way to go: “Resident Xeno” has relocated to USA with its fourth and was closed there in August, “SurrealEstate Agents” was dropped in January only to be revived in March by CTV Sci-Fi, and “Wynonna's Earp” made a 90-minute special for Tubi.

USA isn't out of originals, mind. On the books for 2025: “The Rainfall Maker,” from the Grisham-like bestseller, ten hours; “Race to Survive Anything,” which does a third lap on an island; and a fresh “Barmageddon Night” (three) where Blake Sheldon pours. “Temptation Isle” has been shown the beach.

“Suits L.A. Law,” NBC's, started out as a USA pilot of 2019, legend says. Shooting on that one began Tuesday. Its yardstick is of course “Suit Yourself,” which took two and a half months from opening night to get a second season, at a time when a summer hit had 7 million viewers.

How does a network live without drama? With wrestling, golf and reruns. The Spring deal for “WWE Wednesdays” lasts five years and costs more than all of the above.

=== claims
Chuckles :: 4 | renewal cancelled | official | + | - | “Chuckles
Chuckles :: - | platform USA | official | + | - | It aired
Chuckles :: - | platform Syfy | official | + | - | ^
The Ark Two :: 3 | renewal renewed | official | - | - | One of those
Reginald the Revenant :: - | renewal renewed | official | + | - | The other
Reginald the Revenant :: - | episodes 8 | official | + | - | ^
Reginald the Revenant :: - | production filming starts when=2024-11-01..2024-11-07 | reported | + | Dial Trade | Dial Trade understands
Reginald the Revenant :: - | cast Jacob Batanga / Reginald / returning | official | + | - | Jacob
Reginald the Revenant :: - | cast Mandela Van Pieters / Maurice / returning | official | + | - | ^
Resident Xeno :: 4 | platform USA | official | + | - | Cancellation isn't
Resident Xeno :: 5 | renewal cancelled when=2024-08 | official | + | - | ^
SurrealEstate Agents :: - | renewal cancelled when=2024-01 | official | + | - | ^
SurrealEstate Agents :: - | renewal renewed when=2024-03 | official | + | - | ^
SurrealEstate Agents :: - | platform CTV Sci-Fi | official | + | - | ^
The Rainfall Maker :: 1 | release 2025 | official | + | - | On the books
The Rainfall Maker :: - | source_material novel / - | official | + | - | ^
The Rainfall Maker :: 1 | episodes 10 | official | + | - | ^
Race to Survive Anything :: 3 | release 2025 | official | + | - | ^
Barmageddon Night :: 3 | release 2025 | official | + | - | ^
Barmageddon Night :: - | cast Blake Sheldon / - / - | official | + | - | ^
Temptation Isle :: - | renewal cancelled | official | + | - | “Temptation
Suits L.A. Law :: - | platform NBC | official | + | - | “Suits
Suits L.A. Law :: 1 | production filming starts when=2024-10-01 | official | + | - | Shooting on
Suits L.A. Law :: - | precedent Suit Yourself / renewal / 2.5 | official | + | - | Its yardstick
