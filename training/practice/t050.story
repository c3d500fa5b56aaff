url: https://www.plainfacts.example/tv/briefs/2014/10/13/briefs
outlet: Plain Facts TV
published: 2014-10-13
title: Monday TV Briefs
series: Plainsmen

• CASTING — Ving Okafor (Blood Bank) has landed the part of Isaiah in Plainsmen, History's eight-hour miniseries. Also on the wagon: Dorothea Lind.
• HEARD — Rick Fontana is said to be circling the same show as Custer
• CASTING — Michaela Trott won't be back on Girl Talk full time; she'll recur in Season 3, according to TVLine.
• CASTING — Beau Landry is in talks to play the new sheriff on Gallows Hill, two people close to the FX series say.
• RENEWED — Epix has put in for a third round of Graveyard Shift. 10 episodes, January 2016.
• RENEWED — The Brothers Machado, by FX, through Season 8.
• CANCELLED — Fashion cop show Dress Code. Lifetime did not even wait for the finale.
• DATED — Kowalski & Daughter's ninth-season premiere: Jan. 6.
• DATED — ABC Family: Salem High (Jan. 13) and the sophomore run of Cheerlead Her (Jan. 20)
• PUSHED — The Borgia Code, Starz: from November to “early next year.”
• AXED? — ABC won't comment on a report that it's parting with The Understudies.
• WRAPPED — Season 1 of Cutthroats, in Prague, last Friday
• PILOT — CBS has ordered one of Hound, a modern-day Baskerville with a female Watson.
• MOVED — The CW's Wolf Street heads to Thursdays from Oct. 30.

=== claims
- | cast Ving Okafor / Isaiah / joining | official | + | - | CASTING — Ving
- | platform History | official | + | - | ^
- | episodes 8 | official | + | - | ^
- | cast Dorothea Lind / - / joining | official | + | - | ^
Girl Talk :: 3 | cast Michaela Trott / - / returning | reported | + | TVLine | CASTING — Michaela
Gallows Hill :: - | cast Beau Landry / - / joining | rumored | + | - | CASTING — Beau
Gallows Hill :: - | platform FX | official | + | - | ^
Graveyard Shift :: 3 | renewal renewed | official | + | - | RENEWED — Epix
Graveyard Shift :: 3 | episodes 10 | official | + | - | ^
Graveyard Shift :: 3 | release 2016-01 | official | + | - | ^
The Brothers Machado :: 8 | renewal renewed | official | + | - | RENEWED — The Brothers
Dress Code :: - | renewal cancelled | official | + | - | CANCELLED
Kowalski & Daughter :: 9 | release 2015-01-06 | official | + | - | DATED — Kowalski
Salem High :: - | platform ABC Family | official | + | - | DATED — ABC
Salem High :: - | release 2015-01-13 | official | + | - | ^
Cheerlead Her :: 2 | release 2015-01-20 | official | + | - | ^
Cheerlead Her :: 2 | platform ABC Family | official | + | - | ^
The Borgia Code :: - | platform Starz | official | + | - | PUSHED
The Borgia Code :: - | release 2014-11 | official | - | - | ^
The Borgia Code :: - | release 2015-01..2015-04 | official | + | - | ^
The Borgia Code :: - | delay to=2015-01..2015-04 | official | + | - | ^
The Understudies :: - | renewal cancelled | rumored | + | - | AXED?
Cutthroats :: 1 | production filming ends when=2014-10-10 | official | + | - | WRAPPED
Wolf Street :: - | platform The CW | official | + | - | MOVED
- | cast Rick Fontana / Custer / joining | rumored | + | - | HEARD
