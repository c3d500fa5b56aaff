url: https://www.callsheetdaily.example/casting/grey-county-season-5-regulars
outlet: Callsheet Daily
published: 2017-07-20
title: ‘Grey County’ Ups Two to Regular, Says Goodbye to One
series: Grey County

There will be some new nameplates on the trailers when Grey County goes back to work in Wilmington next week on its fifth season.

Annika Thorsen and Bilal Haddad, who recurred last year as paramedic Jo Lund and Deputy Samir Khoury, have both been promoted to series regular on the AMC crime drama, Deadline reports. Thorsen was in seven of the 10 episodes, Haddad in nine.

Moving the other way is Curtis Blaylock. An original cast member, Blaylock will not be back as Sheriff Dale Mabry, who was last seen at the bottom of a quarry. “You can survive a lot on our show, but not gravity,” showrunner Petra Novak joked.

His badge goes to a newcomer: Gloria Estévez-Pryce has been cast as Loretta Banks, a state trooper with a grudge and a secret of her own. She is known for the films Ember Days and The Long Quiet, and had a three-episode arc on Felony Bay.

Still up in the air is whether Jonah Whitehall comes home as Mabry's disgraced son, Wes. His deal is not done, and neither the network nor his reps would comment.

One name you will not see is that of Dame Harriet Cole. Stories in the British press to the effect that she would play the new governor are “flattering nonsense,” her spokesman said.

Season 5 of Grey County is slated for early 2018.

=== claims
5 | production filming starts when=2017-07-24..2017-07-30 | official | + | - | There will be some
5 | cast Annika Thorsen / Jo Lund / returning | reported | + | Deadline | Annika Thorsen
5 | cast Bilal Haddad / Samir Khoury / returning | reported | + | Deadline | ^
4 | cast Annika Thorsen / Jo Lund / - | official | + | - | ^
4 | cast Bilal Haddad / Samir Khoury / - | official | + | - | ^
- | platform AMC | official | + | - | ^
4 | episodes 10 | official | + | - | Thorsen was in
5 | cast Curtis Blaylock / Dale Mabry / leaving | official | + | - | An original cast
- | crew Petra Novak / showrunner | official | + | - | “You can survive
5 | cast Gloria Estévez-Pryce / Loretta Banks / joining | official | + | - | His badge
5 | cast Jonah Whitehall / Wes / returning | official | - | - | Still up in the air
5 | cast Harriet Cole / - / joining | reported | - | Harriet Cole | Stories in the British
5 | release 2018-01..2018-04 | official | + | - | Season 5 of Grey County
