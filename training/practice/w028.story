url: https://www.telebosphorus.example/en/news/winds-of-marmara-season-3
outlet: Tele Bosphorus
published: 2024-08-29
title: Winds of Marmara: two actors say goodbye, one arrives
series: Winds of Marmara

The set of Winds of Marmara (original name Marmara Rüzgârı) is open again. Shooting of the third season began on August 26 in a mansion in Kandıra, and the first trailer is expected in the coming days.

Fans will notice empty chairs at the family table. Haluk Demirkol's patriarch Rıza did not survive the finale in June, and so the master actor says farewell to the series. Sude Tanır, too, whose Elif was one of the most talked-about characters of last season, is not there any more; she has gone to London for her education.

It has been written in the magazine press that Ebru Kaplanoğlu will take the role of Elif. Producer Yasemin Uğur denied this with clear words: “Nobody is going to play Elif. Elif is in Canada.”

What is true is that Onur Batıgün enters the story. As a prosecutor with a secret, he will turn the life of Feride (Nehir Altan) upside down.

Nermin Sağlam, who has written the series from its first episode, has handed her pen over to Gülce Arman with this season.

Season 3 starts on atv in September, and again on Wednesdays. The day will be made public by the channel.

=== claims
3 | production filming starts when=2024-08-26 | official | + | - | Shooting of the third
3 | trailer trailer | predicted | + | - | ^
3 | cast Haluk Demirkol / Rıza / leaving | official | + | - | Haluk Demirkol's
2 | cast Haluk Demirkol / Rıza / - | official | + | - | ^
3 | cast Sude Tanır / Elif / leaving | official | + | - | Sude Tanır, too
2 | cast Sude Tanır / Elif / - | official | + | - | ^
3 | cast Ebru Kaplanoğlu / Elif / joining | rumored | + | - | It has been written
- | crew Yasemin Uğur / producer | official | + | - | Producer Yasemin
3 | cast Ebru Kaplanoğlu / Elif / joining | official | - | Yasemin Uğur | ^
3 | cast Onur Batıgün / - / joining | official | + | - | What is true
- | cast Nehir Altan / Feride / - | official | + | - | As a prosecutor
1 | crew Nermin Sağlam / writer | official | + | - | Nermin Sağlam
3 | crew Nermin Sağlam / writer | official | - | - | ^
3 | crew Gülce Arman / writer | official | + | - | ^
3 | release 2024-09 | official | + | - | Season 3 starts
3 | platform atv | official | + | - | ^
3 | release none | official | - | - | The day will be
