url: https://www.tradebeat.example/2018/05/11/cw-bubble-decisions
outlet: Trade Beat
published: 2018-05-11
title: ‘Spellbinders’ Saved, ‘Gunmetal Grey’ Gone: The CW Clears Its Bubble

On a long Friday The CW settled the fates of its last undecided series, with a couple of outcomes no one saw coming.

Spellbinders, the teen witch drama that had been given up by many, is on for a fourth season of 13. Executive producer Greer Halloran-Bates will share showrunner duties with newly promoted Ty Okafor.

Its companion on Tuesdays, Gunmetal Grey, didn't make it. The spy thriller bows out after two years and 35 hours, the last of which airs next week; Warner Bros. TV intends to shop it.

Renewed in April, mind you, were Riverbend, Starling City Nights and, for a valedictory seventh season, The Hawthorne Diaries.

Hope is not lost for Dusk County, the network's Western with vampires. “We've got till June 30 on the actors, and we'll take it,” a source close to the show told us.

As for rookies, Prairie Gothic was picked up straight to series, with creator Lindy Sturgess-Amadi adapting the comic by the Vega Twins. It stars Odessa Brandt, Malachi Wren Jr. and Fern. Pilots that aren't going forward include Playing Possum and the Charmed One reboot.

The CW unveils its fall schedule on Thursday, May 17, in New York. Last season, it averaged 1.8 million viewers.

=== claims
Spellbinders :: 4 | renewal renewed | official | + | - | Spellbinders, the teen
Spellbinders :: 4 | episodes 13 | official | + | - | ^
Spellbinders :: - | crew Greer Halloran-Bates / producer | official | + | - | Executive producer
Spellbinders :: 4 | crew Greer Halloran-Bates / showrunner | official | + | - | ^
Spellbinders :: 4 | crew Ty Okafor / showrunner | official | + | - | ^
Gunmetal Grey :: 3 | renewal cancelled | official | + | - | The spy thriller
Riverbend :: - | renewal renewed when=2018-04 | official | + | - | Renewed in April
Starling City Nights :: - | renewal renewed when=2018-04 | official | + | - | ^
The Hawthorne Diaries :: 7 | renewal final when=2018-04 | official | + | - | ^
Prairie Gothic :: 1 | renewal renewed | official | + | - | As for rookies
Prairie Gothic :: - | crew Lindy Sturgess-Amadi / creator | official | + | - | ^
Prairie Gothic :: - | source_material comic / - | official | + | - | ^
Prairie Gothic :: - | cast Odessa Brandt / - / - | official | + | - | It stars
Prairie Gothic :: - | cast Malachi Wren Jr. / - / - | official | + | - | ^
Prairie Gothic :: - | cast Fern / - / - | official | + | - | ^
