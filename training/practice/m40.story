url: https://www.morningcolumn.example/2018/09/07/what-i-learned-at-the-emmys-nominees-night
outlet: The Morning Column
published: 2018-09-07
title: Overheard at the nominees' night: who's back when

An open bar loosens tongues. I carried a glass, and a notebook under the napkin.

Elise Mossman of “Red Cloaks” told a waiter, and thereby me, that she goes back before the cameras in Toronto at the end of October for season three. That squares with Hulu's wish for a launch in June. Asked by the same waiter about a fifth, she laughed so hard that her drink went over. (A fourth is as good as settled, by the way.)

Kiran Culpepper hasn't a clue how “Heirs” goes on, since the writers started in earnest only the day before yesterday, and Jess Armstead, who runs them in London, “tells actors nothing before he's told his mum.”

“Stage Fright” won't be seen till spring. The hitman comedy's co-maker, Will Hadley, is directing two of the eight.

Poor Carrie Russo! Her spy show ended on May 30 after six years, she has no more of it to offer, and each guest begged her for one.

A gentleman from FX, who would like to remain one, revealed over the shrimp that “Decatur Blues,” whose second year bowed on March 1, will not have a third before 2020. Donny Gloster is too busy being a pop star. “Finer Things”, same channel, gets its third on February 28 without its co-creator, fired last fall; Pam Alden wrote it with a room for the first time.

What of “Crowns of Salt”? Everything has been filmed, as of July. Six it'll be; in the first half of next year, HBO has said so often that nobody hears it any more. Miss Clarkson wore a wig.

The lads of “Silicon Prairie” have T.K. Mills no longer in their midst, and, Thomas Middleham swore, didn't ring him. Season six, which will be short, and which somebody at the next table thought the last, is up in the air till Mick Jude finishes an animated thing for Cinemax.

The awards themselves are handed out on the 17th. I was home by eleven.

=== claims
Red Cloaks :: - | cast Elise Mossman / - / - | official | + | - | Elise Mossman
Red Cloaks :: 3 | cast Elise Mossman / - / returning | official | + | Elise Mossman | ^
Red Cloaks :: 3 | production filming starts when=2018-10-21..2018-10-31 | official | + | Elise Mossman | ^
Red Cloaks :: 3 | release 2019-06-01..2019-06-30 | official | + | Hulu | That squares
Red Cloaks :: 4 | renewal renewed | predicted | + | - | (A fourth
Heirs :: - | cast Kiran Culpepper / - / - | official | + | - | Kiran
Heirs :: - | production writing starts when=2018-09-05 | official | + | - | ^
Heirs :: - | crew Jess Armstead / showrunner | official | + | - | ^
Stage Fright :: - | release 2019-03-01..2019-05-31 | official | + | - | “Stage Fright
Stage Fright :: - | crew Will Hadley / creator | official | + | - | The hitman
Stage Fright :: - | crew Will Hadley / director | official | + | - | ^
Stage Fright :: - | episodes 8 | official | + | - | ^
Decatur Blues :: 2 | release 2018-03-01 | official | + | - | A gentleman
Decatur Blues :: 3 | release 2020-01-01.. | rumored | + | - | ^
Decatur Blues :: - | cast Donny Gloster / - / - | official | + | - | Donny
Finer Things :: - | platform FX | official | + | - | “Finer Things
Finer Things :: 3 | release 2019-02-28 | official | + | - | ^
Finer Things :: 3 | crew Pam Alden / writer | official | + | - | ^
Crowns of Salt :: - | production filming ends when=2018-07 | official | + | - | Everything has
Crowns of Salt :: - | episodes 6 | official | + | - | Six it
Crowns of Salt :: - | release 2019-01-01..2019-06-30 | official | + | HBO | ^
Silicon Prairie :: - | cast T.K. Mills / - / leaving | official | + | - | The lads
Silicon Prairie :: - | cast Thomas Middleham / - / - | official | + | - | ^
Silicon Prairie :: 6 | renewal final | rumored | + | - | Season six
Silicon Prairie :: - | crew Mick Jude / creator | official | + | - | ^
