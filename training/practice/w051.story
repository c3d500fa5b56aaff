url: https://techmoviesworld.example/mirzapuri-nights-season-3
outlet: Tech Movies World
published: 2020-11-30
title: Banaras Noir Season 3: Release Date, Cast, Trailer and Every Update
series: Banaras Noir

Banaras Noir Season 3 is the most awaited web series of the Indian audience. As we all know that Season 2 was released just now on 23 October 2020 on Amazon Prime Video, yet the craze for the third one is already at the sky. In this article you will get to know all about it.

Banaras Noir Season 3 Release Date

The makers have confirmed Season 3! Producer Nikhil Wadhwa said to Film Companion-type portal Cine Adda that “the third part is locked.” However the date he did not reveal. Season 1 came in November 2018 and Season 2 after two years. So if everything will be fine then Season 3 shall be released in October 2022. Some reports claim that it is coming already in 2021, but this is not possible since shooting is not started.

Banaras Noir Season 3 Cast

Following is the star cast,

• Manav Shekhawat as Guddu Tripathi
• Ankita Roy Choudhary as Golu
• Yashpal Tyagi as Bauji (dead in S2)
• Divyendu Ojha as Munna, Rasika Bhosle as Beena
• Many more

Banaras Noir Season 3 Trailer

The trailer is not out yet. Many fake trailers are on YouTube, kindly ignore.

Banaras Noir Season 3 Story

Guddu has taken the throne of Banaras and Munna is dead. In Season 3 Golu will plan revenge with Beena and the opium of the Ghats will become legal.

=== claims
2 | release 2020-10-23 | official | + | - | As we all know
2 | platform Amazon Prime Video | official | + | - | ^
3 | renewal renewed | official | + | Nikhil Wadhwa | Producer Nikhil
- | crew Nikhil Wadhwa / producer | official | + | - | ^
3 | release none | official | - | - | However the date
1 | release 2018-11 | official | + | - | Season 1 came
3 | release 2022-10 | predicted | + | - | So if everything
3 | release 2021 | official | - | - | Some reports
3 | production filming starts | official | - | - | ^
3 | cast Manav Shekhawat / Guddu Tripathi / - | official | + | - | Manav Shekhawat
3 | cast Ankita Roy Choudhary / Golu / - | official | + | - | Ankita Roy
3 | cast Yashpal Tyagi / Bauji / - | official | + | - | Yashpal Tyagi
3 | cast Divyendu Ojha / Munna / - | official | + | - | Divyendu Ojha
3 | cast Rasika Bhosle / Beena / - | official | + | - | ^
3 | trailer trailer | official | - | - | The trailer is not
