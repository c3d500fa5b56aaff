url: https://www.streamscout.example/peacock/anvil-cancelled
outlet: StreamScout
published: 2022-02-18
title: Peacock Lays Down the Hammer: Anvil Canceled
series: Anvil

“Anvil” has taken its last blow. Peacock has opted not to go forward with a second season of the pro-wrestling dramedy, StreamScout has learned.

The decision comes three months after the premiere on November 18, and despite a warm critical welcome: on Rotten Tomatoes the eight episodes stand at 91 percent.

Created by Rosario Quiñones and Will Tarrant, “Anvil” starred Bobby Kealoha as a washed-up heel by the name of Kid Calypso who inherits a gym in Reno. Greta Solberg, Marcus Dupree, Lily Okafor and the wrestler Big Stan McGraw were in the ensemble. Quiñones directed the first two hours and the last. Universal Television, where she is under an overall deal, plans to take the show elsewhere. Word around town is that AMC+ is close to saving it.

“We left it all in the ring,” Quiñones wrote on Instagram. Tarrant, for his part, told Variety last month that there was “a five-season plan, naturally,” with room for a women's league in the second.

It is the third comedy that the NBCUniversal streamer lets go of this winter. Gone, too, are Dropouts and the mockumentary City of Meth, while Auntie Claus and Rabbit Test were both renewed on Monday. For Dropouts the end came in the middle of production on its second season, four episodes of which are in the can and may never be seen.

Kealoha, meanwhile, has booked the lead in a Hallmark movie.

=== claims
2 | renewal cancelled | official | + | - | Peacock has opted
1 | release 2021-11-18 | official | + | - | The decision comes
1 | episodes 8 | official | + | - | ^
- | crew Rosario Quiñones / creator | official | + | - | Created by
- | crew Will Tarrant / creator | official | + | - | ^
- | cast Bobby Kealoha / Kid Calypso / - | official | + | - | ^
- | cast Greta Solberg / - / - | official | + | - | Greta
- | cast Marcus Dupree / - / - | official | + | - | ^
- | cast Lily Okafor / - / - | official | + | - | ^
- | cast Big Stan McGraw / - / - | official | + | - | ^
- | crew Rosario Quiñones / director | official | + | - | Quiñones directed
Dropouts :: 2 | renewal cancelled | official | + | - | Gone, too
City of Meth :: - | renewal cancelled | official | + | - | ^
Auntie Claus :: - | renewal renewed when=2022-02-14 | official | + | - | ^
Rabbit Test :: - | renewal renewed when=2022-02-14 | official | + | - | ^
Dropouts :: 2 | production filming under way | official | - | - | For Dropouts
2 | renewal renewed | rumored | + | - | Word around town
