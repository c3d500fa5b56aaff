url: https://www.northernreel.example/weekly/what-we-learned-this-week
outlet: Northern Reel
published: 2024-03-15
title: What we learned this week: 14 small facts about the shows you follow

1. The Bell Foundry has a fourth series on ITV1 from Monday, 25 March, and it's the shortest yet, with three films of ninety minutes.

2. Viola & Sons, Disney's, won't make its announced May. The company spoke of “a later point in the calendar.”

3. There is no Lowlife date, and no Lowlife trailer, and, as of Tuesday, no Lowlife press officer.

4. Skerry's author, Morag Baird, said on BBC Radio Scotland that the series has now overtaken her detective novels and that she'll “read along with the rest of you.”

5. A Brief History of Arson: Hulu put its first two episodes out a day early by mistake, so the second season has been running since Wednesday.

6. Starlings has been on Netflix in 190 countries since 2021 and on Greek television never. That changes on April 2 with Mega.

7. HBO executive Tamsin Oakes said that streaming was “a young man's game.” She's 58.

8. The Castaways needed twenty months between raft one and raft two, we're reminded by Lost Property's people, who are in month eighteen themselves and would like us to stop ringing. We make that a May launch.

9. Ten by Ten, which is nine episodes in, gets two more than planned. That makes twelve.

10. From Empire's cover: Gloam is “a Halloween show at last.” The debut, remember, was on Easter Sunday, April 9, last year, which was funny for other reasons.

11. The second Minotaur is older than it looks. It was finished in 2022, and Sky is letting go of it this summer.

12. Last Orders was a stage hit, then a radio one, then a BBC Two one. The radio one is what the television one comes from.

13. Bafta's craft night is April 28. Wear flats.

14. A man in Leeds has seen the Hollowmen teaser. It's in cinemas before Dune, and nowhere else.

=== claims
The Bell Foundry :: 4 | release 2024-03-25 | official | + | - | The Bell
The Bell Foundry :: 4 | platform ITV1 | official | + | - | ^
The Bell Foundry :: 4 | episodes 3 | official | + | - | ^
Viola & Sons :: - | release 2024-05 | official | - | - | Viola
Viola & Sons :: - | platform Disney | official | + | - | ^
Viola & Sons :: - | delay | official | + | Disney | Viola
Lowlife :: - | release none | official | - | - | There is
Lowlife :: - | trailer trailer | official | - | - | ^
Skerry :: - | source_material novel / - | official | + | - | Skerry
A Brief History of Arson :: 2 | release 2024-03-13 | official | + | - | A Brief
A Brief History of Arson :: 2 | platform Hulu | official | + | - | ^
Starlings :: - | platform Netflix | official | + | - | Starlings
Starlings :: 1 | release 2021 | official | + | - | ^
Starlings :: - | platform Mega | official | + | - | Starlings
Lost Property :: - | precedent The Castaways / release / 20 | official | + | - | The Castaways
Lost Property :: - | release 2024-05 | predicted | + | - | The Castaways
Ten by Ten :: - | episodes 12 | official | + | - | Ten by Ten
Gloam :: 2 | release 2024-10-31 | reported | + | Empire | From Empire
Gloam :: 1 | release 2023-04-09 | official | + | - | From Empire
Minotaur :: 2 | production post-production ends when=2022 | official | + | - | The second Minotaur
Minotaur :: 2 | release 2024-06..2024-08 | official | + | - | ^
Minotaur :: 2 | platform Sky | official | + | - | ^
Last Orders :: - | platform BBC Two | official | + | - | Last Orders
Last Orders :: - | source_material other / - | official | + | - | Last Orders
Hollowmen :: - | trailer teaser | official | + | - | A man
