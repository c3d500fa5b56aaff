url: https://www.nationwideott.example/2022/10/06/netflix-korea-lineup-2023
outlet: Nationwide OTT
published: 2022-10-06
title: Netflix Korea: six returning dramas and when to expect them

SEOUL -- No fewer than six of the streamer's Korean dramas are in for another season, its Seoul office said Thursday, and it gave away a little about each.

“Hotel of Crows,” with the longest absence, comes first. Its second season hits the service on Dec. 9, three years to the month after the start. Lee Dong-wook-jae is joined by Roh Jeong-eui-na as his daughter.

The next-door zombie epic “We Stay Inside” is shooting since September. What it has in the way of new pupils is a secret. Director Lee JQ-min is on board again.

“Debt Game” will be split up: seasons two and three are being filmed at one go and go up in 2024 and 2025. Park Hae-soo-il died in it, and yet he was on the stage.

For “Kinderpolis,” the first of whose seasons was out in August, a writers' room has been opened. The webtoon has run its course, so the story is Jung Seo-kyung-ha's own.

“Tax the Dead,” from whose title the producers would like to drop the dead, hasn't been renewed, strictly speaking; the talks are on.

Finally “Hymn of Gangnam.” It ends with part three, due the second quarter of next year. The eight episodes of part two amassed 61 million hours in July.

Films were shown as well: “Kill Bok-nam” opens in March. Netflix's vice president for content, Don Kang-hee, reminded his guests that Korean titles had won 14 prizes this year.

=== claims
Hotel of Crows :: 2 | release 2022-12-09 | official | + | - | Its second
Hotel of Crows :: 1 | release 2019-12 | official | + | - | ^
Hotel of Crows :: 2 | renewal renewed when=2022-10-06 | official | + | Netflix | “Hotel of
Hotel of Crows :: 2 | cast Lee Dong-wook-jae / - / returning | official | + | - | Lee Dong
Hotel of Crows :: 2 | cast Roh Jeong-eui-na / daughter / joining | official | + | - | ^
We Stay Inside :: 2 | production filming starts when=2022-09 | official | + | - | The next-door
We Stay Inside :: 2 | crew Lee JQ-min / director | official | + | - | Director Lee
We Stay Inside :: 1 | crew Lee JQ-min / director | official | + | - | ^
Debt Game :: 2 | production filming under way | official | + | - | “Debt Game
Debt Game :: 3 | production filming under way | official | + | - | ^
Debt Game :: 2 | release 2024 | official | + | - | ^
Debt Game :: 3 | release 2025 | official | + | - | ^
Debt Game :: - | cast Park Hae-soo-il / - / - | official | + | - | Park Hae
Kinderpolis :: 1 | release 2022-08 | official | + | - | For “Kinder
Kinderpolis :: 2 | production writing starts | official | + | - | ^
Kinderpolis :: - | source_material webtoon / - | official | + | - | The webtoon
Kinderpolis :: 2 | crew Jung Seo-kyung-ha / writer | official | + | - | ^
Tax the Dead :: 2 | renewal renewed | official | - | - | “Tax the Dead
Hymn of Gangnam :: 3 | renewal final | official | + | - | It ends with
Hymn of Gangnam :: 3 | release 2023-04..2023-06 | official | + | - | ^
Hymn of Gangnam :: 2 | episodes 8 | official | + | - | The eight
Hymn of Gangnam :: 2 | release 2022-07 | official | + | - | ^
