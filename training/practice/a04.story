url: https://www.tubeandbroadsheet.example/tv/bbc-drama-roundup-june
outlet: Tube & Broadsheet
published: 2022-06-24
title: BBC drama: what's back, what's gone, what's new

A busy week at Broadcasting House. Here's the digest.

Back. The fourth outing of Fenland starts on BBC One on Sunday week, the 3rd of July, and as ever there are six of them. Bloodstock and The Verger have been asked for another series apiece. “We've not finished telling it,” says Bloodstock's writer Imogen Strand, who is two scripts in. Quarry Hill, long thought lost, resurfaces with Neil Garrick as the new DI; his forerunner, Siobhan Lacey, handed in her badge at the close of the third and is not part of it.

Gone. Hearts are broken in Whitby, where Kipper & Sons has been made for BBC Two since 2018: that's your lot, the Beeb told the crew on Tuesday. The Cartographers ends at two. As for 1649, nobody expected the sequel that some papers had promised, and there isn't one.

New. Six hours of Umbra come from the pen of Tobias Rudge, directed by Farah Nazeri. The Debt Collector of Hove is what became of a Radio 4 play. A third, Mudlark, is off the ground at last, its shoot having got going at Wapping on Monday after a false start in March.

Bubble. Has The Parish Pump a future? Its producers are in the dark like the rest of us. Some say that it'll be put out of its misery by autumn.

Elsewhere ITV has let it be known that Merchant of Leeds returns in the new year, not in the autumn as planned. Channel 4 took a different tack and threw open all eight of Flatmates of the Apocalypse last night, online.

Next week: daytime. We'd love to know what you made of Fenland's last finale, seen by 7.1 million on 25 April 2021.

=== claims
Fenland :: 4 | release 2022-07-03 | official | + | - | The fourth outing
Fenland :: 4 | platform BBC One | official | + | - | ^
Fenland :: 4 | episodes 6 | official | + | - | ^
Bloodstock :: - | renewal renewed | official | + | - | Bloodstock and
The Verger :: - | renewal renewed | official | + | - | ^
Bloodstock :: - | crew Imogen Strand / writer | official | + | - | “We've not
Bloodstock :: - | production writing under way | official | + | - | ^
Quarry Hill :: 4 | renewal renewed | official | + | - | Quarry Hill
Quarry Hill :: 4 | cast Neil Garrick / - / joining | official | + | - | ^
Quarry Hill :: 4 | cast Siobhan Lacey / - / leaving | official | + | - | ^
Kipper & Sons :: - | platform BBC Two | official | + | - | Hearts are
Kipper & Sons :: 1 | release 2018 | official | + | - | ^
Kipper & Sons :: - | renewal cancelled when=2022-06-21 | official | + | BBC | ^
The Cartographers :: 3 | renewal cancelled | official | + | - | The Cartographers
1649 :: 2 | renewal renewed | official | - | - | As for
Umbra :: 1 | episodes 6 | official | + | - | Six hours
Umbra :: - | crew Tobias Rudge / writer | official | + | - | ^
Umbra :: - | crew Farah Nazeri / director | official | + | - | ^
The Debt Collector of Hove :: - | source_material other / - | official | + | - | The Debt
Mudlark :: 1 | production filming starts when=2022-06-20 | official | + | - | A third, Mudlark
The Parish Pump :: - | renewal renewed | official | - | - | Its producers
The Parish Pump :: - | renewal cancelled when=2022-06-24..2022-11-30 | rumored | + | - | Some say
Merchant of Leeds :: - | release 2023-01-01..2023-02-28 | official | + | ITV | Elsewhere ITV
Merchant of Leeds :: - | release 2022-09-01..2022-11-30 | official | - | ITV | ^
Merchant of Leeds :: - | delay to=2023-01-01..2023-02-28 | official | + | ITV | ^
Flatmates of the Apocalypse :: - | release 2022-06-23 | official | + | - | Channel 4
Flatmates of the Apocalypse :: - | episodes 8 | official | + | - | ^
Flatmates of the Apocalypse :: - | platform Channel 4 | official | + | - | ^
