url: https://www.couchgazette.example/2022/11/which-shows-have-been-renewed-so-far
outlet: Couch Gazette
published: 2022-11-22
title: Safe! 17 shows that already know

Thanksgiving is the time to count one's blessings, so let the following count theirs.

To begin with, a sextet from Bravo's and Peacock's corridor: Belair Prince and Wolf Like You got a third and a second respectively; Killing It Softly (Craig Robertson), Bust Downs, Girls5More, Days of Our Afterlives. That soap, the oldest of them, is fixed through its 60th year.

Starz may be short of money but not of crime. Power Book IV: Forceful can plan its third, BMFs likewise; P-Vale, with its cast of dancers, a third too.

HBO has promised the dragons that they may burn again. The Gilded Ages does its next dinner in 2023, shot from May to October. The Rehearsing, believe it or not, came out of the lottery with a further go for Nathan Fields, and The White Locust, season three, has Thailand in its sights, says Mike Whyte, whose hotel show this is.

At AMC the coin showed heads for Interview with a Vampyre (before a minute had aired, on September 28) and tails for Moonhaven Bay, which had been picked up in July and was un-picked this week. Same fate, different dates: 61st Avenue.

It's Showtime for Yellow Coats, whose third and second are both firm. American Rust Belt moved house to Freevee, with Jeff Danielson. The First Ladies? Ushered out. And The L Words: Gen R, year three of which started Sunday, awaits word.

On broadcast nobody has been quicker than Fox with its cartoons, Bob's, Simpsons et al., but those are deals of long ago. NBC's Quantum Jump has 18 hours rather than 12; it's a back-order, no renewal. Ghosts of Woodstone on CBS will get there, that's as plain as pumpkin pie.

I'm thankful for the remote.

=== claims
Belair Prince :: 3 | renewal renewed | official | + | - | To begin
Wolf Like You :: 2 | renewal renewed | official | + | - | ^
Killing It Softly :: - | renewal renewed | official | + | - | ^
Killing It Softly :: - | cast Craig Robertson / - / - | official | + | - | ^
Bust Downs :: - | renewal renewed | official | + | - | ^
Girls5More :: - | renewal renewed | official | + | - | ^
Days of Our Afterlives :: - | renewal renewed | official | + | - | ^
Days of Our Afterlives :: 60 | renewal renewed | official | + | - | That soap
Power Book IV: Forceful :: 3 | renewal renewed | official | + | - | Power Book
BMFs :: 3 | renewal renewed | official | + | - | ^
P-Vale :: 3 | renewal renewed | official | + | - | ^
The Gilded Ages :: 2 | release 2023 | official | + | - | The Gilded
The Gilded Ages :: 2 | production filming under way when=2022-05-01..2022-10-31 | official | + | - | ^
The Rehearsing :: - | renewal renewed | official | + | - | The Rehearsing
The Rehearsing :: - | cast Nathan Fields / - / returning | official | + | - | ^
The White Locust :: 3 | renewal renewed | official | + | - | ^
The White Locust :: - | crew Mike Whyte / creator | official | + | - | ^
Interview with a Vampyre :: 2 | renewal renewed when=2022-09-28 | official | + | - | At AMC
Moonhaven Bay :: - | renewal renewed when=2022-07 | official | + | - | ^
Moonhaven Bay :: - | renewal cancelled when=2022-11-20..2022-11-22 | official | + | - | ^
61st Avenue :: - | renewal cancelled | official | + | - | Same fate
Yellow Coats :: 2 | renewal renewed | official | + | - | It's Showtime
Yellow Coats :: 3 | renewal renewed | official | + | - | ^
American Rust Belt :: - | platform Freevee | official | + | - | American Rust
American Rust Belt :: - | renewal renewed | official | + | - | ^
American Rust Belt :: - | cast Jeff Danielson / - / - | official | + | - | ^
The First Ladies :: - | renewal cancelled | official | + | - | Ushered out
The L Words: Gen R :: 3 | release 2022-11-20 | official | + | - | And The L
The L Words: Gen R :: 4 | renewal renewed | official | - | - | ^
Quantum Jump :: - | episodes 18 | official | + | - | NBC's Quantum
Quantum Jump :: - | episodes 12 | official | - | - | ^
Quantum Jump :: - | renewal renewed | official | - | - | ^
Quantum Jump :: - | platform NBC | official | + | - | ^
Ghosts of Woodstone :: - | renewal renewed | predicted | + | - | Ghosts of
Ghosts of Woodstone :: - | platform CBS | official | + | - | ^
