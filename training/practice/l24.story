url: https://www.bingejunkies.example/2021/11/03/cold-harbor-season-5
outlet: Binge Junkies
published: 2021-11-03
title: Cold Harbor Season 5: Is It Happening? Cast, Release Date & More
series: Cold Harbor

Do you love Cold Harbor? The Starz pirate drama blew the finale horn of its fourth season in July, and we can hardly bear to be on land. Come along.

Has Cold Harbor been renewed for season 5?

Yes! Starz gave the nod two weeks before season 4 even began. Showrunner Ike Calloway has since told Entertainment Weekly that he would love to go to six.

Which characters are we going to see?

Captain Anne Farrow, obviously. Her mother Moll will be back as well, and the Governor survived the fire. As for Blind Pew-Tolliver, his fate is anyone's guess.

Which actors?

Sienna Blackwood, Toby Ruark, Jessamine Cho and Lord Percy Vane himself, Adrian Moncrieff, are all expected to return. Moncrieff, however, said in a podcast that nobody had called him. Gavin Strong, the Governor, "would not dream of missing it." A newcomer is Lucía Barrientos, who is to be Spanish corsair La Zurda; the name of Idris Cole has been bandied about for Blackbeard, but it's only fans who do the bandying.

Where did Mary Read go?

Anya Torv left the series after its third season, in case you were wondering, and it was Cassidy Lane who played Read in the fourth. Lane won't be doing so in the fifth: the character is dead.

Who makes Cold Harbor?

Ike Calloway and Denise Prowse created it. Directors of the last batch included T. J. Scott-Hale, Marisol Acosta, and Ruark, who had never directed before. Whether they're on board again is unknown.

When will season 5 be released?

The previous ones have all come out in May (2018, 2019, 2020, 2021), so May 2022 it is, if you want our two doubloons.

Where can I watch it?

On Starz, or in Britain on Starzplay.

=== claims
- | platform Starz | official | + | - | The Starz pirate
5 | renewal renewed when=2021-04..2021-05 | official | + | - | Starz gave
- | crew Ike Calloway / showrunner | official | + | - | Showrunner Ike
5 | cast Sienna Blackwood / - / returning | predicted | + | - | Sienna Blackwood
5 | cast Toby Ruark / - / returning | predicted | + | - | ^
5 | cast Jessamine Cho / - / returning | predicted | + | - | ^
5 | cast Adrian Moncrieff / Lord Percy Vane / returning | predicted | + | - | ^
5 | cast Gavin Strong / Governor / returning | official | + | Gavin Strong | Gavin Strong
5 | cast Lucía Barrientos / La Zurda / joining | official | + | - | A newcomer
5 | cast Idris Cole / Blackbeard / joining | rumored | + | - | ^
4 | cast Anya Torv / Mary Read / leaving | official | + | - | Anya Torv
4 | cast Cassidy Lane / Mary Read / - | official | + | - | ^
5 | cast Cassidy Lane / Mary Read / leaving | official | + | - | Lane won't
- | crew Ike Calloway / creator | official | + | - | Ike Calloway and
- | crew Denise Prowse / creator | official | + | - | ^
4 | crew T. J. Scott-Hale / director | official | + | - | Directors of
4 | crew Marisol Acosta / director | official | + | - | ^
4 | crew Toby Ruark / director | official | + | - | ^
1 | release 2018-05 | official | + | - | The previous ones
2 | release 2019-05 | official | + | - | ^
3 | release 2020-05 | official | + | - | ^
4 | release 2021-05 | official | + | - | ^
5 | release 2022-05 | predicted | + | - | ^
- | platform Starzplay | official | + | - | On Starz, or
