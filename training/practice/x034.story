url: https://www.heraldtribunal.example/tv-radio/columns/2017-08-04
outlet: Herald-Tribunal
published: 2017-08-04
title: Why I Have Made My Peace With the End of ‘Halcyon’
series: Halcyon

When AMC informed me, by way of an unpunctuated text message from a publicist, that “Halcyon” would be finished come its next go-around, I put the kettle on and mourned. A day later I think that it is all for the best.

Consider what the drama has survived. Its premiere, in March 2013, fell on the night of a blizzard that knocked out power in eleven states. Two years after that, AMC very nearly did away with it; only a bit of creative accounting by Lionsgate secured it a third season. The fourth it owed to the Dutch, of all people, who put money in. Nor will I forget how the current one had to be taken off the summer grid and turned up as late as this February.

So six it is to be. Gil Tannenbaum, in charge since day one, wants them written out to the last comma before a light is hung. “I've got an August, a September and an October for that,” he informed The New York Times with evident relish, and then it's Savannah in the new year.

Will Frances Dell get her plane off the ground? Will anyone pay for Toby's sins? I suspect neither. Mary-Alice Corbin, who has made Frances the most exasperating woman on television, vowed on Twitter to “crash it properly.” Louis Amador is, she says, going to be right there in the passenger seat as Toby, his role in that Marvel picture notwithstanding.

I don't believe a word of the talk, incidentally, of a stay of execution. It pops up on message boards each time a network sunsets something good, and it's wishful thinking.

My colleague, who prefers comedies, asks me to mention that “Love, Regardless” died too. It did, after one summer, on CBS. There; I have mentioned it.

In the season 5 finale, which aired in April, it rained frogs.

=== claims
- | platform AMC | official | + | - | When AMC informed
6 | renewal final when=2017-08-03 | official | + | AMC | ^
1 | release 2013-03 | official | + | - | Its premiere, in March
3 | renewal renewed when=2015 | official | + | - | Two years after that
4 | renewal renewed | official | + | - | The fourth it owed
5 | delay to=2017-02 | official | + | - | Nor will I forget
5 | release 2017-02 | official | + | - | ^
5 | release 2016-06..2016-08 | official | - | - | ^
- | crew Gil Tannenbaum / showrunner | official | + | - | Gil Tannenbaum, in charge
6 | production writing under way when=2017-08..2017-10 | official | + | Gil Tannenbaum | “I've got an August
6 | production filming starts when=2018-01-01..2018-02-28 | official | + | Gil Tannenbaum | ^
6 | cast Mary-Alice Corbin / Frances Dell / returning | official | + | Mary-Alice Corbin | Mary-Alice Corbin, who
6 | cast Louis Amador / Toby / returning | official | + | Mary-Alice Corbin | Louis Amador is
7 | renewal renewed | predicted | - | - | I don't believe
Love, Regardless :: 2 | renewal cancelled | official | + | - | It did, after one
Love, Regardless :: - | platform CBS | official | + | - | ^
