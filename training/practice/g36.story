url: https://www.stagewhisper.example/2024/10/15/ten-genre-shows-status
outlet: Stage Whisper
published: 2024-10-15
title: Ghouls, guns and gags: where ten of your shows stand

Lost track of who's been saved, shelved or shot? So had we. Here's the state of play as of this morning.

• The Hatching (Shudder). Safe: season 3 was commissioned at New York Comic Con on Saturday, and Beth-Ann Carruthers stays in the nest.

• Pope County. FX hasn't made up its mind, and won't until the numbers of the second season, over since August, are complete.

• Rodeo Widows (Paramount+). It'll saddle up for one more run of ten next summer and then be put out to pasture.

• Kill Fee. Apple TV+'s comedy about hitmen in publishing lost its lead, Desmond Faure-Akande, to Broadway. Season 2 goes on with Lil Greaves in his chair.

• Hexes & Ohs. The CW left it for dead in May; Roku, bless them, has dug it up for a third season.

• Operation Marmalade (BritBox). Six new capers were shot in Malta between May and July. No airdate has been divulged.

• Sisters of Saint Vitus. Could be back in 2025, could be back in 2026, and Starz doesn't say which.

• Bad Seed Catalogue (Hulu): The trailer went live yesterday; the third season follows it on November 21.

• The Dragon's Accountant. HBO's fantasy has been moved from spring to fall 2025, its effects house having gone bust.

• Lonely Planet Nine. Ended. Two seasons were all that Peacock could stomach, even though star Priya Anand-Foley had shaved her head for a third.

Numbers to impress your friends with: 41 genre series have premiered this year so far, against 56 last year. The Walking Dead ran for eleven seasons.

=== claims
The Hatching :: - | platform Shudder | official | + | - | The Hatching
The Hatching :: 3 | renewal renewed when=2024-10-12 | official | + | - | ^
The Hatching :: 3 | cast Beth-Ann Carruthers / - / returning | official | + | - | ^
Pope County :: - | renewal renewed | official | - | - | Pope County
Rodeo Widows :: - | platform Paramount+ | official | + | - | Rodeo Widows
Rodeo Widows :: - | renewal final | official | + | - | ^
Rodeo Widows :: - | episodes 10 | official | + | - | ^
Rodeo Widows :: - | release 2025-06..2025-08 | official | + | - | ^
Kill Fee :: - | platform Apple TV+ | official | + | - | Kill Fee
Kill Fee :: 2 | cast Desmond Faure-Akande / - / leaving | official | + | - | Kill Fee
Kill Fee :: 2 | cast Lil Greaves / - / joining | official | + | - | ^
Hexes & Ohs :: 3 | renewal renewed | official | + | - | Hexes & Ohs
Hexes & Ohs :: 3 | platform Roku | official | + | - | ^
Operation Marmalade :: - | platform BritBox | official | + | - | Operation Marmalade
Operation Marmalade :: - | episodes 6 | official | + | - | ^
Operation Marmalade :: - | production filming ends when=2024-07 | official | + | - | ^
Operation Marmalade :: - | release none | official | - | - | ^
Sisters of Saint Vitus :: - | release 2025..2026 | predicted | + | - | Sisters of Saint
Bad Seed Catalogue :: - | platform Hulu | official | + | - | Bad Seed
Bad Seed Catalogue :: 3 | trailer trailer when=2024-10-14 | official | + | - | ^
Bad Seed Catalogue :: 3 | release 2024-11-21 | official | + | - | ^
The Dragon's Accountant :: - | platform HBO | official | + | - | The Dragon's
The Dragon's Accountant :: - | delay to=2025-09..2025-11 | official | + | - | ^
The Dragon's Accountant :: - | release 2025-09..2025-11 | official | + | - | ^
The Dragon's Accountant :: - | release 2025-03..2025-05 | official | - | - | ^
Lonely Planet Nine :: 3 | renewal cancelled | official | + | - | Lonely Planet
Lonely Planet Nine :: - | cast Priya Anand-Foley / - / - | official | + | - | ^
