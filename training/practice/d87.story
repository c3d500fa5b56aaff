url: https://www.deadwoodherald.example/tv/2017/02/09/hexwood-syfy-season-four-not-dead
outlet: Deadwood Herald
published: 2017-02-09
title: Hexwood season 4: Syfy's witches, their strike, and one empty broom
series: Hexwood

“You can bury us, but we've brought shovels.” That was Jill Marchetti's greeting to the fans at ClexaCon's sister in Portland on Saturday, and it answered the question that Syfy had been dodging since the fall: Hexwood is on for a fourth year. A tweet with a shovel followed from the network three hours on.

The fourth will be shorter than the 13 chapters that all the former ones had. Marchetti, who stars as Prudence and since the third season has also been an executive producer, put the figure at ten.

Neither Lyle Ferrer nor his Warlock King is going to cross the threshold another time. But Ruby Okafor is (she's Tabitha), Hyun-woo Pak is (he's the raven, mostly), and the network is close to a deal with a “Buffy” alumna whom Marchetti only called “my hero.”

What she wouldn't give away was a date. The seasons before had begun in April 2014, June 2015 and June 2016. Let's say June, then.

Behind the cauldron, meanwhile: creator Dana Wills remains, but the showrunner's hat, hers for three years, moves to Ned Castor, formerly of “Grimm.” The writers convened last week. Shooting is on the books from March 20 in Vancouver.

The bill for the shovels? Paid by the fans.

“Hexwood” started as a web series, you may recall, titled “Five Witches,” and it's that web series it officially adapts.

Netflix has it in the U.K.; German viewers must still content themselves with DVDs.

=== claims
4 | renewal renewed when=2017-02-04 | official | + | Jill Marchetti | That was Jill
1 | episodes 13 | official | + | - | The fourth will be
2 | episodes 13 | official | + | - | ^
3 | episodes 13 | official | + | - | ^
4 | episodes 10 | official | + | Jill Marchetti | Marchetti, who
- | cast Jill Marchetti / Prudence / - | official | + | - | ^
3 | crew Jill Marchetti / producer | official | + | - | ^
4 | cast Lyle Ferrer / Warlock King / leaving | official | + | - | Neither Lyle
4 | cast Ruby Okafor / Tabitha / returning | official | + | - | But Ruby
4 | cast Hyun-woo Pak / - / returning | official | + | - | ^
4 | release none | official | - | Jill Marchetti | What she
1 | release 2014-04 | official | + | - | The seasons before
2 | release 2015-06 | official | + | - | ^
3 | release 2016-06 | official | + | - | ^
4 | release 2017-06 | predicted | + | - | Let's say June
- | crew Dana Wills / creator | official | + | - | Behind the cauldron
4 | crew Dana Wills / showrunner | official | - | - | ^
1 | crew Dana Wills / showrunner | official | + | - | ^
2 | crew Dana Wills / showrunner | official | + | - | ^
3 | crew Dana Wills / showrunner | official | + | - | ^
4 | crew Ned Castor / showrunner | official | + | - | ^
4 | production writing starts when=2017-01-30..2017-02-05 | official | + | - | The writers convened
4 | production filming starts when=2017-03-20 | official | + | - | Shooting is
- | source_material series / Five Witches | official | + | - | “Hexwood” started
- | platform Netflix | official | + | - | Netflix has it
