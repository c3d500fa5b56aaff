url: https://www.streamdesk.example/2021/03/ash-crown-season-two
outlet: Streamdesk
published: 2021-03-17
title: 'Ash Crown' Season 2: Release Window, Cast and Everything Else
series: Ash Crown

Few fantasy shows have made as much of three dragons and a budget as Ash Crown. Prime Video's epic is not done: the follow-up was signed off before a single viewer had seen episode one, which reached the platform on November 20 last year.

When does it come out?

Nobody has put a day on it yet. Showrunner Dele Marchetti let slip to Collider that the end of 2022 is what everyone on the payroll has in mind. The shoot in Slovenia kicks off in the first week of May and should take them up to Christmas.

The director's cut of the pilot, mind you, goes up on April 2, and Blu-ray owners get a commentary with it on June 14.

Who is in it?

Tamsin Oyelaran is sure to wear the crown again, as Queen Ysolde. Not so Karel Brandt: his Duke fell off a tower, and the actor has said that dead is dead. Newcomers are said to include Yuki Morley, whom you may know from Second Star, though the streamer would not comment.

Is there a trailer?

There isn't, and there won't be until filming is over. What can be watched is a two-minute greeting from the cast in which Oyelaran says the word "renewed" eleven times.

What about the books?

All of this is drawn from Marguerite Vane's cycle The Cinder Thrones, which runs to nine volumes. The tenth is promised for the autumn. Vane told a podcast in January that she is no faster than her own dragons.

=== claims
- | platform Prime Video | official | + | - | Prime Video's epic
2 | renewal renewed when=..2020-11-20 | official | + | - | ^
1 | release 2020-11-20 | official | + | - | ^
2 | release none | official | - | - | Nobody has put
- | crew Dele Marchetti / showrunner | official | + | - | Showrunner Dele Marchetti
2 | release 2022-11-01..2022-12-31 | official | + | Dele Marchetti | ^
2 | production filming starts when=2021-05-01..2021-05-07 | official | + | - | The shoot in Slovenia
2 | production filming ends when=2021-12-01..2021-12-31 | official | + | - | ^
2 | cast Tamsin Oyelaran / Queen Ysolde / returning | official | + | - | Tamsin Oyelaran is sure
2 | cast Karel Brandt / Duke / leaving | official | + | Karel Brandt | Not so Karel Brandt
2 | cast Yuki Morley / - / joining | rumored | + | - | Newcomers are said
2 | trailer trailer | official | - | - | There isn't, and
- | source_material novel / The Cinder Thrones | official | + | - | All of this is drawn
