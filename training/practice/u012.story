url: https://www.capesandcowls.example/2021/02/cw-early-orders
outlet: Capes & Cowls
published: 2021-02-03
title: The CW Hands Out Eleven Golden Tickets

Image: The CW

That was quick. Groundhog Day had barely ended when The CW, well ahead of the pack, locked in most of its bench for 2021-22. Here's who got a ticket:

Nightwarden Season 8Mercury Girl Season 4Hollow Hills Season 3Sons of Salem Season 2Dynamo Season 6

You may have noticed that there's a gap where Cassandra High should be. The teens aren't dead, merely resting: network boss Mark Pedowitz said in a call with reporters that a decision will be taken in May, after the finale.

Also going on are the two unscripted veterans, Fool Me Thrice and World's Slowest Races.

Of the rookies only Sons of Salem needs no lawyer. Kung Fu Nurse hasn't premiered yet (that's April 7), and as for Republic of Sal, which has lost half the crowd it started with, I would not buy any green bananas if I were on its payroll.

The one that hurts me is The Outliers. It was said on Twitter last night that the sixth year, now shooting in Vancouver, has been declared the last. Neither the network nor star Tamsin Ocampo has weighed in so far, and I'm holding on to that like a cat to a curtain.

Hollow Hills is the shocker here, in a good way. Ratings down by a third, a lead who'd rather make movies, a showrunner gone to HBO Max; who would have thought that someone up there had a third helping in mind?

And Dynamo! When I was in college I wrote a paper about season 2. It got a B-minus. Six is a number that the comic, canceled after a dozen issues, never dreamed of.

More tea leaves. TVLine has it on good authority that Batman's Cousin is safe for a third; a mole whom I trust murmurs the same of Legends of Yesterday and its seventh; and I, who have no sources but the cat, say that Charming won't live to see June.

Comments are open. Be nice, or at least be funny.

=== claims
Nightwarden :: 8 | renewal renewed when=2021-02-03 | official | + | - | Nightwarden Season
Mercury Girl :: 4 | renewal renewed when=2021-02-03 | official | + | - | ^
Hollow Hills :: 3 | renewal renewed when=2021-02-03 | official | + | - | ^
Sons of Salem :: 2 | renewal renewed when=2021-02-03 | official | + | - | ^
Dynamo :: 6 | renewal renewed when=2021-02-03 | official | + | - | ^
Cassandra High :: - | renewal renewed when=2021-05 | official | - | Mark Pedowitz | The teens
Fool Me Thrice :: - | renewal renewed when=2021-02-03 | official | + | - | Also going on
World's Slowest Races :: - | renewal renewed when=2021-02-03 | official | + | - | ^
Kung Fu Nurse :: 1 | release 2021-04-07 | official | + | - | Kung Fu Nurse
Republic of Sal :: 2 | renewal cancelled | predicted | + | - | ^
The Outliers :: 6 | renewal final | rumored | + | - | It was said
The Outliers :: 6 | production filming under way | official | + | - | ^
The Outliers :: 6 | renewal final | official | - | - | Neither the network
The Outliers :: - | cast Tamsin Ocampo / - / - | official | + | - | ^
Dynamo :: - | source_material comic / - | official | + | - | Six is a number
Batman's Cousin :: 3 | renewal renewed | reported | + | TVLine | TVLine has it
Legends of Yesterday :: 7 | renewal renewed | rumored | + | - | ^
Charming :: - | renewal cancelled | predicted | + | - | ^
