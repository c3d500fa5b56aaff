url: https://www.cartoonledger.example/2019/03/07/fox-slate
outlet: The Cartoon Ledger
published: 2019-03-07
title: Fox Keeps 'Gristle Bay' Through Season 6, Orders 'Motel Lobby'
series: Gristle Bay

Gristle Bay has no intention of sinking. Fox has signed for two further years of the animated sitcom about a family of lighthouse keepers, whose fourth season is on the air at present; each order is for 22 episodes.

Wendell Prue, who dreamt up the bay in 2014 as a web short, goes on as executive producer with Tamsin Ochs. They are losing Barry Glick: the showrunner of the last three years has signed an overall deal at Amazon and leaves when the current season is in the can. His successor hasn't been picked.

Dana Whitlow (Marge Prawn), Eddie Kozak (Little Cod) and Marcus Bell (the Mayor) are the voices you hear most. Whitlow took an Emmy last September, her second; the show itself lost to Bob's Burgers.

Also on the network's plate is Motel Lobby, a new half-hour from the brothers Vic and Sal Damato, with Vic as its head writer. Thirteen episodes have been commissioned. Cristela Ramos and Oliver Platt-Jones are to lend their voices. The comic strip on which it draws has been in the Chicago Reader since 2009.

Less cheerful is the word on Dogs of Daytona: Fox isn't bringing back the racing comedy for a third lap. Its second closed in January before 1.1 million people, a low.

At Adult Swim meanwhile The Undersecretary of Teeth will conclude with season three, creator Jo Bannerman wrote on Reddit. When that can be seen she couldn't say. “I can say that it's drawn,” she added. Her short film Molar is in competition at Annecy on June 12.

=== claims
5 | renewal renewed | official | + | - | Fox has signed
6 | renewal renewed | official | + | - | ^
5 | episodes 22 | official | + | - | ^
6 | episodes 22 | official | + | - | ^
- | crew Wendell Prue / creator | official | + | - | Wendell Prue
- | crew Wendell Prue / producer | official | + | - | ^
- | crew Tamsin Ochs / producer | official | + | - | ^
- | crew Barry Glick / showrunner | official | + | - | They are losing
5 | crew Barry Glick / showrunner | official | - | - | ^
- | cast Dana Whitlow / Marge Prawn / - | official | + | - | Dana Whitlow
- | cast Eddie Kozak / Little Cod / - | official | + | - | ^
- | cast Marcus Bell / Mayor / - | official | + | - | ^
Motel Lobby :: 1 | crew ?Vic Damato / writer | official | + | - | Also on the network
Motel Lobby :: 1 | renewal renewed | official | + | - | Thirteen episodes
Motel Lobby :: 1 | episodes 13 | official | + | - | ^
Motel Lobby :: - | cast Cristela Ramos / - / - | official | + | - | Cristela Ramos
Motel Lobby :: - | cast Oliver Platt-Jones / - / - | official | + | - | ^
Motel Lobby :: - | source_material comic / - | official | + | - | The comic strip
Dogs of Daytona :: 3 | renewal cancelled | official | + | - | Less cheerful
The Undersecretary of Teeth :: 3 | renewal final | official | + | Jo Bannerman | At Adult Swim
The Undersecretary of Teeth :: - | crew Jo Bannerman / creator | official | + | - | ^
The Undersecretary of Teeth :: 3 | release none | official | - | Jo Bannerman | When that can
The Undersecretary of Teeth :: 3 | production filming ends | official | + | Jo Bannerman | “I can say
