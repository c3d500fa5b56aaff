url: https://www.gridwatch.example/2019/05/cancellation-scorecard
outlet: Gridwatch
published: 2019-05-10
title: Broadcast Scorecard: Who Lives, Who Dies, Who Waits

Friday before the upfronts is the day on which producers do not pick up the phone. Here is what has come down since breakfast, network by network.

CBS took the axe to Harbor Patrol after five seasons, and to the freshman Tell It to the Jury, whose thirteenth hour goes out on Monday. Nora Pellman carried the first of them; she has since signed up for a film with Greta Lund.

Back for a fourth go is Boise Law, a Tuesday fixture that nobody ever worried about. Its 200th week in the top twenty is being celebrated with a cake.

At NBC the news came in pairs. Cold Harvest gets its sophomore year, and the hospital half-hour Code Beige is out after one. Does anyone still remember Night Court Reporter? It ended in 2016.

No verdict so far on Marshal Dune, and we hear that the two sides are haggling over the licence fee. One insider thinks it will squeak through in the end.

ABC has let Sister Mayhem go, but don't send flowers yet: Hulu is said to be sniffing around.

FOX, finally, is keeping everything for which it does not have to pay another studio. That means that Dead Letter Office and The Quarrymen are safe, whereas Orphan Train, in its third year, leaves the rails. The Emmys are on September 22.

=== claims
Harbor Patrol :: 6 | renewal cancelled when=2019-05-10 | official | + | - | CBS took the axe
Tell It to the Jury :: 2 | renewal cancelled when=2019-05-10 | official | + | - | ^
Tell It to the Jury :: 1 | episodes 13 | official | + | - | ^
Harbor Patrol :: - | cast Nora Pellman / - / - | official | + | - | Nora Pellman carried
Boise Law :: 4 | renewal renewed | official | + | - | Back for a fourth go
Cold Harvest :: 2 | renewal renewed | official | + | - | Cold Harvest gets
Code Beige :: 2 | renewal cancelled | official | + | - | ^
Marshal Dune :: - | renewal renewed | official | - | - | No verdict so far
Marshal Dune :: - | renewal renewed | rumored | + | - | One insider thinks
Sister Mayhem :: - | renewal cancelled | official | + | - | ABC has let Sister
Dead Letter Office :: - | renewal renewed | official | + | - | That means that
The Quarrymen :: - | renewal renewed | official | + | - | ^
Orphan Train :: 4 | renewal cancelled | official | + | - | ^
