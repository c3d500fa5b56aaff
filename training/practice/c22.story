url: https://www.kwavenote.example/2021/08/02/moonlit-magistrate-kbs-second-season
outlet: K-Wave Note
published: 2021-08-02
title: Media outlet reports return of KBS2's "Moonlit Magistrate," broadcaster responds
series: Moonlit Magistrate

On the morning of August 2, the internet woke up to a headline of My Daily: the sageuk "Moonlit Magistrate" will open its second chapter in the first half of 2022.

The report, which leans on several officials in broadcasting, is rich in detail. Director Yoon Sung-hyun is to take the megaphone again, table reading is set for early October, and the piece will be 20 episodes long as against 16 the first time.

KBS reacted around noon. "It is true that a second season is under discussion, yet neither timing nor lineup has been settled," it said.

As for those in front of the lens, Park Bo-young's side stated, "She did get the synopsis and is looking it over." BH Entertainment, of Jin Seon-kyu, has turned the proposal down because of a clash of schedules; his Magistrate Gong was the drama's comic heart. Kim Sung-cheol was approached by nobody, if you take his label at its word.

Rain or shine, filming could not start before winter: writer Noh Hye-young delivered only two scripts so far, according to Xportsnews. Her hands are full with a film for Lotte.

The show, which goes back to the webtoon "Night Court" by Jo Gyu-seok, aired every Monday and Tuesday from November 9 to December 29, 2020. It left at 9.8 percent.

Netizens commented: "Without Jin Seon-kyu, what's the point?" "Please let it be KBS and not a cable channel." "I heard January!"

In the meantime, Jin's new film "The Third Rower" opens on August 18, and its making-of video has been released.

=== claims
2 | release 2022-01..2022-06 | reported | + | My Daily | On the morning
2 | renewal renewed | reported | + | My Daily | ^
2 | crew Yoon Sung-hyun / director | reported | + | My Daily | Director Yoon
2 | episodes 20 | reported | + | My Daily | ^
1 | episodes 16 | official | + | - | ^
2 | renewal renewed | official | - | KBS | "It is true
2 | release none | official | - | KBS | ^
2 | cast Park Bo-young / - / returning | reported | + | Park Bo-young's side | As for those
2 | cast Jin Seon-kyu / Magistrate Gong / leaving | reported | + | BH Entertainment | BH Entertainment
2 | cast Kim Sung-cheol / - / returning | reported | - | label | Kim Sung-cheol
2 | production filming starts when=2021-12.. | reported | + | Xportsnews | Rain or
2 | production writing under way | reported | + | Xportsnews | ^
- | crew Noh Hye-young / writer | official | + | - | ^
- | source_material webtoon / Night Court | official | + | - | The show
1 | release 2020-11-09 | official | + | - | ^
2 | release 2022-01 | rumored | + | - | "I heard
