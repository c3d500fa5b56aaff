url: https://www.boxdownunder.example/2017/11/09/abc-sbs-2018-programs
outlet: Box Down Under
published: 2017-11-09
title: 2018 Upfronts: ABC extends five, SBS bids farewell to one

The national broadcaster has dusted off the welcome mat. The Coroner's Wife, Shearwater, Bush Medicine, Fully Sick and the evergreen Quiz Night with Barry are all in the 2018 brochure that landed on desks today.

For Shearwater it means instalment three. Head of Scripted Thea Papadakis revealed that Jacinta Moffat will captain the ferry once more, with Hamish Drew (Dr Feelgood) coming aboard as a customs officer.

Whether Newtown Vice is among the living remains a mystery. It does not figure in the brochure, but then its makers are used to hearing last.

“Watch this space,” said Papadakis.

Production diary: Bush Medicine is currently in the can to the tune of four hours out of eight. Fully Sick gets before the lens in Geelong on February 12.

SBS meanwhile parts ways with The Interpreter. The Logie-winning thriller, broadcast since 2014, had said what it wanted to say, according to producer Milos Tarka, and its fourth season, seen in August, turns out to have been the swan song.

More cheerfully, the network gives Sunshine Kings, its gem of 2017, a second trip to the boxing gym. Matchbox Pictures. Writers: Alice Tran, Ben Oduya. Directed by Kriv Stenner. (4 x 60min)

Pay TV is a late riser as usual. Foxtel will not be drawn on Wentworth Downs, though its insiders have been overheard talking about “the next two” in the plural.

Nine's The House Always Wins is now filming its ninth series without its host of old. Shaynna Burke left for a breakfast show, which is why it's Scott Lam who hands out the sledgehammers from January 30.

Over at Ten no one has rung the bell yet.

=== claims
The Coroner's Wife :: - | renewal renewed when=2017-11-09 | official | + | - | The Coroner's Wife
Bush Medicine :: - | renewal renewed when=2017-11-09 | official | + | - | ^
Fully Sick :: - | renewal renewed when=2017-11-09 | official | + | - | ^
Quiz Night with Barry :: - | renewal renewed when=2017-11-09 | official | + | - | ^
Shearwater :: 3 | renewal renewed when=2017-11-09 | official | + | - | For Shearwater
Shearwater :: 3 | cast Jacinta Moffat / - / returning | official | + | Thea Papadakis | Head of Scripted
Shearwater :: 3 | cast Hamish Drew / - / joining | official | + | Thea Papadakis | ^
Newtown Vice :: - | renewal renewed | official | - | - | Whether Newtown
Bush Medicine :: - | production filming under way | official | + | - | Production diary
Bush Medicine :: - | episodes 8 | official | + | - | ^
Fully Sick :: - | production filming starts when=2018-02-12 | official | + | - | Fully Sick gets
The Interpreter :: 4 | renewal final | official | + | Milos Tarka | The Logie-winning
The Interpreter :: 4 | release 2017-08 | official | + | - | ^
The Interpreter :: 1 | release 2014 | official | + | - | ^
The Interpreter :: - | crew Milos Tarka / producer | official | + | - | ^
The Interpreter :: 5 | renewal cancelled | official | + | - | SBS meanwhile
Sunshine Kings :: 2 | renewal renewed | official | + | - | More cheerfully
Sunshine Kings :: 1 | release 2017 | official | + | - | ^
Sunshine Kings :: 2 | crew Alice Tran / writer | official | + | - | Writers: Alice
Sunshine Kings :: 2 | crew Ben Oduya / writer | official | + | - | ^
Sunshine Kings :: 2 | crew Kriv Stenner / director | official | + | - | Directed by Kriv
Sunshine Kings :: 2 | episodes 4 | official | + | - | (4 x 60min)
Wentworth Downs :: - | renewal renewed | official | - | - | Foxtel will not
Wentworth Downs :: - | renewal renewed | rumored | + | - | ^
The House Always Wins :: 9 | production filming under way | official | + | - | Nine's The House
The House Always Wins :: - | platform Nine | official | + | - | ^
The House Always Wins :: 9 | cast Shaynna Burke / - / leaving | official | + | - | Shaynna Burke
The House Always Wins :: 9 | cast Scott Lam / - / joining | official | + | - | ^
The House Always Wins :: 9 | release 2018-01-30 | official | + | - | ^
