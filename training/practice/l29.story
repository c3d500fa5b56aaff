url: https://www.adelaidereel.example/2016/03/10/stan-nine-abc-slate
outlet: Adelaide Reel
published: 2016-03-10
title: Screen Australia backs eight series
series: Bore Water

Screen Australia has put $9 million into eight dramas. Who's making them?

• Bore Water, series 2: 6 x 60 mins, ABC. Bunya Productions. Producers Greer Sanderson, David Jowsett. Director Rachel Perkett. Writers Steven McGregor-Hall, Kodie Bedford-Lane. With Aaron Pederson and Tasma Waltham returning, and Judy Davidson a new arrival as the local sergeant.

• Nurses of Lone Pine: 4 x 60 mins, Nine. Southern Cross. Executive producers John Edwardes, Imogen Banksia. Based on the diaries of Sister Elsie Cook. Georgia Flood-Marsh is Elsie.

• Schoolies: 10 x 30 mins, Stan. Jungle. Creators Trent O'Donahue and Phil Lloyd-Webb, who act in it also. Not yet cast: the headmaster.

• Wentworth Falls, series 4: 12 x 45 mins, Foxtel. FremantleMedia. Producer Amanda Crittle. Danielle Cormick, who's Bea, quit at the end of series 3; Kate Atkin and Celia Ireton go on; enter Tammy McIntyre.

• Dr Feelgood: 8 x 60, Seven. Shooting since Monday in Manly. Rodger Corsair is the doctor for a third year. Set-up director: Kevin Carlino. His predecessor, Ian Barrie, was attached until last month.

• Cleverwoman: 6 x 60, ABC. Director Wayne Blaire, creator Ryan Griffith. Cast: Hunter Page-Lockhart, Deborah Mailmann, Iain Glenn. June premiere.

• The Beautiful Ones: 6 x 60, SBS. Tony Ayers-Wu and Michael McMahan produce; writing team Belinda Chayko-Ross, Jo Dang. No cast has been made public.

• Little Pinky, series 2, 26 x 12, ABC Kids. Voices: Emma Watkin-Jones, Ben Folds-Moore. Director Mick O'Hare.

Screen Australia's Sally Caplin says it's a bumper crop. Perkett recently completed the feature Jasper Smith. Head of production Mike Cowap-Reid leaves in May.

=== claims
- | platform ABC | official | + | - | Bore Water, series
2 | episodes 6 | official | + | - | ^
2 | crew Greer Sanderson / producer | official | + | - | ^
2 | crew David Jowsett / producer | official | + | - | ^
2 | crew Rachel Perkett / director | official | + | - | ^
2 | crew Steven McGregor-Hall / writer | official | + | - | ^
2 | crew Kodie Bedford-Lane / writer | official | + | - | ^
2 | cast Aaron Pederson / - / returning | official | + | - | ^
2 | cast Tasma Waltham / - / returning | official | + | - | ^
2 | cast Judy Davidson / the local sergeant / joining | official | + | - | ^
Nurses of Lone Pine :: - | platform Nine | official | + | - | Nurses of
Nurses of Lone Pine :: 1 | episodes 4 | official | + | - | ^
Nurses of Lone Pine :: 1 | crew John Edwardes / producer | official | + | - | ^
Nurses of Lone Pine :: 1 | crew Imogen Banksia / producer | official | + | - | ^
Nurses of Lone Pine :: - | source_material other / - | official | + | - | ^
Nurses of Lone Pine :: - | cast Georgia Flood-Marsh / Elsie Cook / - | official | + | - | ^
Schoolies :: - | platform Stan | official | + | - | Schoolies: 10
Schoolies :: 1 | episodes 10 | official | + | - | ^
Schoolies :: - | crew Trent O'Donahue / creator | official | + | - | ^
Schoolies :: - | crew Phil Lloyd-Webb / creator | official | + | - | ^
Schoolies :: - | cast Trent O'Donahue / - / - | official | + | - | ^
Schoolies :: - | cast Phil Lloyd-Webb / - / - | official | + | - | ^
Wentworth Falls :: - | platform Foxtel | official | + | - | Wentworth Falls
Wentworth Falls :: 4 | episodes 12 | official | + | - | ^
Wentworth Falls :: 4 | crew Amanda Crittle / producer | official | + | - | ^
Wentworth Falls :: 4 | cast Danielle Cormick / Bea / leaving | official | + | - | ^
Wentworth Falls :: 4 | cast Kate Atkin / - / returning | official | + | - | ^
Wentworth Falls :: 4 | cast Celia Ireton / - / returning | official | + | - | ^
Wentworth Falls :: 4 | cast Tammy McIntyre / - / joining | official | + | - | ^
Dr Feelgood :: - | platform Seven | official | + | - | Dr Feelgood
Dr Feelgood :: 3 | episodes 8 | official | + | - | ^
Dr Feelgood :: 3 | production filming starts when=2016-03-07 | official | + | - | ^
Dr Feelgood :: 3 | cast Rodger Corsair / the doctor / returning | official | + | - | ^
Dr Feelgood :: 3 | crew Kevin Carlino / director | official | + | - | ^
Dr Feelgood :: 3 | crew Ian Barrie / director | official | - | - | ^
Cleverwoman :: - | platform ABC | official | + | - | Cleverwoman: 6
Cleverwoman :: 1 | episodes 6 | official | + | - | ^
Cleverwoman :: 1 | crew Wayne Blaire / director | official | + | - | ^
Cleverwoman :: - | crew Ryan Griffith / creator | official | + | - | ^
Cleverwoman :: - | cast Hunter Page-Lockhart / - / - | official | + | - | ^
Cleverwoman :: - | cast Deborah Mailmann / - / - | official | + | - | ^
Cleverwoman :: - | cast Iain Glenn / - / - | official | + | - | ^
Cleverwoman :: 1 | release 2016-06 | official | + | - | ^
The Beautiful Ones :: - | platform SBS | official | + | - | The Beautiful
The Beautiful Ones :: 1 | episodes 6 | official | + | - | ^
The Beautiful Ones :: 1 | crew Tony Ayers-Wu / producer | official | + | - | ^
The Beautiful Ones :: 1 | crew Michael McMahan / producer | official | + | - | ^
The Beautiful Ones :: 1 | crew Belinda Chayko-Ross / writer | official | + | - | ^
The Beautiful Ones :: 1 | crew Jo Dang / writer | official | + | - | ^
Little Pinky :: - | platform ABC Kids | official | + | - | Little Pinky
Little Pinky :: 2 | episodes 26 | official | + | - | ^
Little Pinky :: 2 | cast Emma Watkin-Jones / - / - | official | + | - | ^
Little Pinky :: 2 | cast Ben Folds-Moore / - / - | official | + | - | ^
Little Pinky :: 2 | crew Mick O'Hare / director | official | + | - | ^
