url: https://www.nordicscreen.example/2020/10/06/dansk-western-slots
outlet: Nordic Screen Weekly
published: 2020-10-06
title: ‘The Herring Kings’, ‘Fjeldheim’ and ‘Station 14’: what the public broadcasters have up their sleeves
series: The Herring Kings

The public broadcasters of the North held their joint showcase in Gothenburg on Monday, by video for the most part. Three titles stood out.

The Herring Kings (SVT)

SVT has ordered a second season before the first has even been seen. That one will begin on January 2, in the slot where the nation expects to be entertained. Rikard Falk and Ebba Lundmark, who are also a couple in life, have the leads. Klara Viksten directs both seasons, after scripts by Anders Boije. The second is filmed in Smögen next May.

Fjeldheim (NRK)

What about Norway's most expensive drama? Its third season is in post-production, said producer Ingeborg Moe, and will be ready by the spring. The catch is that NRK wants to hold it until the autumn of 2021 so as not to run up against the football championship. With the closing of the ski resort the tale ends, for this is indeed the final season.

Station 14 (DR)

After a 17-year absence the Danish police classic is being brought back. Eight new episodes are in the works, with Lars Kofoed once again as Inspector Juhl, and they're to be written by Mette Rask and Søren Dahl. When they'll be on, no one was prepared to say. Kofoed wouldn't commit himself to more than one year.

• Also shown: YLE's Permafrost, an animated series after the comic by Aino Lehto, due in December
• Also shown: RÚV's Lava, season two, of which there was a first teaser

=== claims
2 | renewal renewed | official | + | - | SVT has ordered
- | platform SVT | official | + | - | The Herring Kings (SVT)
1 | release 2021-01-02 | official | + | - | That one will
- | cast Rikard Falk / - / - | official | + | - | Rikard Falk
- | cast Ebba Lundmark / - / - | official | + | - | ^
1 | crew Klara Viksten / director | official | + | - | Klara Viksten
2 | crew Klara Viksten / director | official | + | - | ^
1 | crew Anders Boije / writer | official | + | - | ^
2 | crew Anders Boije / writer | official | + | - | ^
2 | production filming under way when=2021-05 | official | + | - | The second is filmed
Fjeldheim :: - | platform NRK | official | + | - | Fjeldheim (NRK)
Fjeldheim :: 3 | production post-production under way | official | + | Ingeborg Moe | Its third season
Fjeldheim :: - | crew Ingeborg Moe / producer | official | + | - | ^
Fjeldheim :: 3 | production post-production ends when=2020-10-06..2021-05-31 | official | + | Ingeborg Moe | ^
Fjeldheim :: 3 | release 2021-09..2021-11 | official | + | - | The catch is
Fjeldheim :: 3 | delay to=2021-09..2021-11 | official | + | - | ^
Fjeldheim :: 3 | renewal final | official | + | - | With the closing
Station 14 :: - | platform DR | official | + | - | Station 14 (DR)
Station 14 :: - | renewal renewed | official | + | - | After a 17-year
Station 14 :: - | episodes 8 | official | + | - | Eight new episodes
Station 14 :: - | cast Lars Kofoed / Inspector Juhl / returning | official | + | - | ^
Station 14 :: - | crew Mette Rask / writer | official | + | - | ^
Station 14 :: - | crew Søren Dahl / writer | official | + | - | ^
Station 14 :: - | release none | official | - | - | When they'll be on
Permafrost :: - | platform YLE | official | + | - | Also shown: YLE
Permafrost :: - | source_material comic / - | official | + | - | ^
Permafrost :: - | release 2020-12 | official | + | - | ^
Lava :: - | platform RÚV | official | + | - | Also shown: RÚV
Lava :: 2 | trailer teaser | official | + | - | ^
