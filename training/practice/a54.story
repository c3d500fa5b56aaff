url: https://www.streamledger.example/weekly/renewals-cancellations-2023-06-30
outlet: Stream Ledger
published: 2023-06-30
title: Renewals & cancellations: the week in one table

Title (Service): What happened

Glass Cannon (Prime Video): Renewed for a third season
The Pilgrim's Egress (Peacock): Cancelled after two seasons
Uptown, Downtown (Max): Final season ordered; that's season 4
Mr. Nobody of Somerset (BritBox): Season 2, in production
Three Little Wolves (Disney+): Pulled from the service
Vice Squad Tel Aviv (Apple TV+): Commissioned straight to a second and a third
Queen of Clubs (Starz): Moved to The Roku Channel with its sixth
Paper Tigers (Netflix): On the fence
Oh, Brother! (Freevee): Pilot ordered
The Gunwale (Paramount+): Scrapped before it aired
Cactus Rose (Hulu): One more, its third

Remarks. That Disney+ deletes Three Little Wolves, and did so seven weeks after its debut on May 12, is about taxes. It was made, advertised, shown and, by Monday, gone; a second wasn't in the cards at any time, the creator Flo Abernethy concedes.

The Gunwale has ten episodes in the vault. Lead actor Idris Coleman found out from his mother.

We had The Pilgrim's Egress among our certainties. Its star, Mona Fairweather, returns to NBC this fall in something called The Irrational Man, a drama which we haven't included as it's new.

Did Paper Tigers do badly? By no means. In week one it was viewed for 62 million hours, more than Sweet Magnolia Tree, which Netflix had renewed five weeks after its premiere; Paper Tigers has been out for four.

The writers of Vice Squad Tel Aviv, Ron Leshem-Gal and Amit Cohn, aren't on strike, being Israeli. They say the second starts shooting in Haifa on July 16, and might be ready “by Purim.”

Next table: Friday, July 7. Holidays don't stop executives. And before you ask: Uptown, Downtown's season 3 aired in the winter, its ratings were fine, and we're mad too.

=== claims
Glass Cannon :: - | platform Prime Video | official | + | - | Glass Cannon
Glass Cannon :: 3 | renewal renewed | official | + | - | ^
The Pilgrim's Egress :: - | platform Peacock | official | + | - | The Pilgrim's Egress (
The Pilgrim's Egress :: 3 | renewal cancelled | official | + | - | ^
Uptown, Downtown :: - | platform Max | official | + | - | Uptown, Downtown (
Uptown, Downtown :: 4 | renewal final | official | + | - | ^
Mr. Nobody of Somerset :: - | platform BritBox | official | + | - | Mr. Nobody
Mr. Nobody of Somerset :: 2 | production filming under way | official | + | - | ^
Three Little Wolves :: - | platform Disney+ | official | + | - | Three Little Wolves (
Vice Squad Tel Aviv :: - | platform Apple TV+ | official | + | - | Vice Squad
Vice Squad Tel Aviv :: 2 | renewal renewed | official | + | - | ^
Vice Squad Tel Aviv :: 3 | renewal renewed | official | + | - | ^
Queen of Clubs :: - | platform Starz | official | + | - | Queen of
Queen of Clubs :: 6 | platform The Roku Channel | official | + | - | ^
Paper Tigers :: - | platform Netflix | official | + | - | Paper Tigers (
Oh, Brother! :: - | platform Freevee | official | + | - | Oh, Brother
The Gunwale :: - | platform Paramount+ | official | + | - | The Gunwale (
The Gunwale :: 1 | renewal cancelled | official | + | - | ^
Cactus Rose :: - | platform Hulu | official | + | - | Cactus Rose
Cactus Rose :: 3 | renewal renewed | official | + | - | ^
Three Little Wolves :: 1 | release 2023-05-12 | official | + | - | That Disney
Three Little Wolves :: - | crew Flo Abernethy / creator | official | + | - | It was made
Three Little Wolves :: 2 | renewal renewed | official | - | Flo Abernethy | ^
The Gunwale :: 1 | episodes 10 | official | + | - | The Gunwale has
The Gunwale :: - | cast Idris Coleman / - / - | official | + | - | Lead actor
The Pilgrim's Egress :: - | cast Mona Fairweather / - / - | official | + | - | Its star
The Irrational Man :: 1 | release 2023-09-01..2023-11-30 | official | + | - | ^
The Irrational Man :: - | platform NBC | official | + | - | ^
The Irrational Man :: - | cast Mona Fairweather / - / - | official | + | - | ^
Paper Tigers :: 2 | precedent Sweet Magnolia Tree / renewal / 1.2 | official | + | - | In week
Paper Tigers :: 1 | release 2023-06 | official | + | - | ^
Vice Squad Tel Aviv :: - | crew Ron Leshem-Gal / writer | official | + | - | The writers
Vice Squad Tel Aviv :: - | crew Amit Cohn / writer | official | + | - | ^
Vice Squad Tel Aviv :: 2 | production filming starts when=2023-07-16 | official | + | Ron Leshem-Gal | They say
