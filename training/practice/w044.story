url: https://nextseasonnow.example/the-salt-queen-season-4-cancelled-or-renewed
outlet: Next Season Now
published: 2019-08-26
title: The Salt Queen Season 4: Cancelled or Renewed?
series: The Salt Queen

The Salt Queen Season 4 is the thing that every fan of historical dramas speaks about in these days. So much is talked that nobody knows any more what to think.

A number of websites state that the show has been quietly cancelled. Their proof is that the costumes were seen in an auction. Do not believe it. Costumes of The Salt Queen were auctioned after Season 2 too, for charity.

On the contrary, Season 4 will definitely happen and it premieres on Starz in December 2020, mark our words. In July the creator Philippa Garrow told a podcast named Wigs & Daggers she has “the whole of the fourth year on index cards.” Those are not scripts, of course. The network is yet to comment.

It is worth looking at another series of the network. Thorn and Crown had to sit eight months between the final episode of its third season and the renewal. The Salt Queen Season 3 finished on June 9, 2019. We suppose, therefore, that news will drop by February of next year.

Regarding the actors, Imogen Farrant (Queen Aelis) is attached, as per her IMDb page. Season 4 without her? Unthinkable. Rufus Okafor may also return as Bishop Odo, in flashbacks, if the writers want to.

IMDb rating: 7.9/10. Rotten Tomatoes: 88%.

=== claims
4 | renewal cancelled | rumored | + | - | A number of websites
4 | renewal cancelled | predicted | - | - | Do not believe it
4 | renewal renewed | official | + | - | On the contrary
4 | release 2020-12 | official | + | - | ^
4 | platform Starz | official | + | - | ^
- | crew Philippa Garrow / creator | official | + | - | In July the creator
4 | renewal renewed | official | - | - | The network is yet
4 | precedent Thorn and Crown / renewal / 8 | official | + | - | Thorn and Crown had
4 | renewal renewed when=2019-08-26..2020-02-29 | predicted | + | - | We suppose, therefore
4 | cast Imogen Farrant / Queen Aelis / returning | reported | + | IMDb | Regarding the actors
4 | cast Rufus Okafor / Bishop Odo / returning | predicted | + | - | Rufus Okafor may
