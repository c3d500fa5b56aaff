url: https://www.channelledger.example/2016/05/16/cbx-and-the-rest-upfront-scorecard
outlet: Channel Ledger
published: 2016-05-16
title: Upfront Scorecard: Who Lives, Who Dies and Who Is Still Waiting by the Phone

Advertisers are filing into Radio City this week, and before they get their canapés the networks have been cleaning house.

NBC

Renewed: “Harbor Division,” “Two Left Feet,” “The Ordinary Hendersons”

Canceled: “Proof of Address,” “Kiss the Cook”

Not a tear will be shed over “Proof of Address,” which opened to four million in October and had lost half of them by Halloween. “Kiss the Cook,” with Delia Marsh as a caterer who solves crimes, was at least fun to look at.

For “Lantern Street” the Peacock has made up its mind not to make up its mind until June.

ABC

Where Harvey Pell is concerned, the alphabet network plays it safe: the veteran producer's “Saint Anselm's” gets a ninth year, and “Second Shift” its third. A pink slip, meanwhile, found its way to “Undertow” on Thursday.

Insiders tell us “Dog Years” is all but home; nobody at the network would put that in writing.

“The Tally” is fighting for its life. Will Sunday's finale help? We shall see.

FOX

As previously announced, “Gridlock” won't see a third season. It went off in March with 1.9 million viewers.

Look for “Mother Superior” to survive, if you ask us, since it's cheap and the studio is in-house. “Backlot,” on the other hand, has in all probability sung its last song.

Pilots are a story for another day; sixteen are in the running and five will get on.

The CW

Every one of its dramas was ordered back in March: “Night Ferry,” “Wolfsbane,” “Palo Duro.”

=== claims
Harbor Division :: - | renewal renewed | official | + | - | Renewed: “Harbor
Two Left Feet :: - | renewal renewed | official | + | - | ^
The Ordinary Hendersons :: - | renewal renewed | official | + | - | ^
Proof of Address :: - | renewal cancelled | official | + | - | Canceled: “Proof
Kiss the Cook :: - | renewal cancelled | official | + | - | ^
Proof of Address :: 1 | release 2015-10 | official | + | - | Not a tear
Kiss the Cook :: - | cast Delia Marsh / - / - | official | + | - | “Kiss the Cook,” with
Lantern Street :: - | renewal renewed | official | - | - | For “Lantern
Saint Anselm's :: - | crew Harvey Pell / producer | official | + | - | Where Harvey
Saint Anselm's :: 9 | renewal renewed | official | + | - | ^
Second Shift :: 3 | renewal renewed | official | + | - | ^
Undertow :: - | renewal cancelled when=2016-05-12 | official | + | - | A pink slip
Dog Years :: - | renewal renewed | rumored | + | - | Insiders tell
The Tally :: - | renewal renewed | official | - | - | “The Tally” is
Gridlock :: 3 | renewal cancelled | official | + | - | As previously
Mother Superior :: - | renewal renewed | predicted | + | - | Look for
Backlot :: - | renewal cancelled | predicted | + | - | “Backlot,” on
Night Ferry :: - | renewal renewed when=2016-03 | official | + | - | Every one
Wolfsbane :: - | renewal renewed when=2016-03 | official | + | - | ^
Palo Duro :: - | renewal renewed when=2016-03 | official | + | - | ^
