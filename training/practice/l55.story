url: https://www.wirralscreen.example/2024/04/03/half-a-dozen-returns
outlet: Wirral Screen
published: 2024-04-03
title: British TV: half a dozen returns and their people
series: Moorland

Moorland. DI Hargreave will have a new partner. Danny Okafor-Hill has done his time as DS Tunnicliffe, and so ITV has found Hargreave a DS Blakey in Joe Armitage-Dunn. Sally Wain's script, Fergus O'Brien-Lowe's camera and direction. Shot in March, the fifth series goes out after the Euros.

The Larches. Channel 5. Written by Helen Black-Murray, who took on the job from creator Chris Murphy-Dean as early as series two, and is an exec as well since this one, the fourth. Returning to the close are Amanda Abbingdon-Hope, Jo Joiner and Mark Bonner; newcomers are Hannah Waddinghurst (the au pair) and Ace Bhatti-Roy (Imran). Rowena Kingsley is not coming home.

Kin Folk: Aidan Gill-Moran, Clare Dunphy and Sam Keele are Kinsellas for the third time. The father, Ciarán Hind-Walsh, who died, doesn't get to stay dead. Peter McKendrick remains head writer for RTÉ, which has it on in autumn. Directed: Diarmuid Gogginson (1, 2, 7, 8), Kate Dolan-Reeve (3-6).

Everyone on Ludlow is coming back, that is to say David Mitchum, Anna Maxwell-Marsden, Dipo Olasupo and Holly Ayrton, the BBC says; writer Mark Brotherwood, too. For director Robert McKillen, who's off to Hollywood, there'll be somebody else.

A fourth Trigger: wait for it. Vicky McLure is busy till summer, Adrian Leister isn't; creator Dan Brierley says nobody has picked up the phone.

Lastly, Sky's Mary & Georgina will not have Julianne Mooring for long. She dies, as in history, in 1632. The rest of it is carried by Nicholas Galitzer as Buckingham and Tony Currin as James I.; author D. C. Mooring isn't related.

=== claims
5 | cast Danny Okafor-Hill / DS Tunnicliffe / leaving | official | + | - | Danny Okafor
5 | cast Joe Armitage-Dunn / DS Blakey / joining | official | + | - | ^
5 | crew Sally Wain / writer | official | + | - | Sally Wain
5 | crew Fergus O'Brien-Lowe / director | official | + | - | ^
5 | production filming under way when=2024-03 | official | + | - | Shot in
The Larches :: - | platform Channel 5 | official | + | - | Channel 5
The Larches :: 4 | crew Helen Black-Murray / writer | official | + | - | Written by
The Larches :: - | crew Chris Murphy-Dean / creator | official | + | - | ^
The Larches :: 2 | crew Helen Black-Murray / writer | official | + | - | ^
The Larches :: 2 | crew Chris Murphy-Dean / writer | official | - | - | ^
The Larches :: 4 | crew Helen Black-Murray / producer | official | + | - | ^
The Larches :: 4 | cast Amanda Abbingdon-Hope / - / returning | official | + | - | Returning to
The Larches :: 4 | cast Jo Joiner / - / returning | official | + | - | ^
The Larches :: 4 | cast Mark Bonner / - / returning | official | + | - | ^
The Larches :: 4 | cast Hannah Waddinghurst / the au pair / joining | official | + | - | ^
The Larches :: 4 | cast Ace Bhatti-Roy / Imran / joining | official | + | - | ^
The Larches :: 4 | cast Rowena Kingsley / - / leaving | official | + | - | Rowena
Kin Folk :: 3 | cast Aidan Gill-Moran / - / returning | official | + | - | Kin Folk
Kin Folk :: 3 | cast Clare Dunphy / - / returning | official | + | - | ^
Kin Folk :: 3 | cast Sam Keele / - / returning | official | + | - | ^
Kin Folk :: 3 | cast Ciarán Hind-Walsh / The father / returning | official | + | - | The father
Kin Folk :: 3 | crew Peter McKendrick / writer | official | + | - | Peter McK
Kin Folk :: - | platform RTÉ | official | + | - | ^
Kin Folk :: 3 | release 2024-09..2024-11 | official | + | - | ^
Kin Folk :: 3 | crew Diarmuid Gogginson / director | official | + | - | Directed: D
Kin Folk :: 3 | crew Kate Dolan-Reeve / director | official | + | - | ^
Ludlow :: - | cast David Mitchum / - / returning | official | + | BBC | Everyone on
Ludlow :: - | cast Anna Maxwell-Marsden / - / returning | official | + | BBC | ^
Ludlow :: - | cast Dipo Olasupo / - / returning | official | + | BBC | ^
Ludlow :: - | cast Holly Ayrton / - / returning | official | + | BBC | ^
Ludlow :: - | crew Mark Brotherwood / writer | official | + | BBC | ^
Ludlow :: - | crew Robert McKillen / director | official | - | - | For director
Trigger :: - | cast Vicky McLure / - / - | official | + | - | A fourth
Trigger :: - | cast Adrian Leister / - / - | official | + | - | ^
Trigger :: - | crew Dan Brierley / creator | official | + | - | A fourth
Trigger :: 4 | renewal renewed | official | - | Dan Brierley | ^
Mary & Georgina :: - | platform Sky | official | + | - | Lastly, Sky
Mary & Georgina :: - | cast Julianne Mooring / - / - | official | + | - | ^
Mary & Georgina :: - | cast Nicholas Galitzer / Buckingham / - | official | + | - | The rest of
Mary & Georgina :: - | cast Tony Currin / James I. / - | official | + | - | ^
Mary & Georgina :: - | crew D. C. Mooring / writer | official | + | - | ^
