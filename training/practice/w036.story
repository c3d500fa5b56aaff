url: https://www.cartooncurrents.example/otterlight-netflix-preschool-s2
outlet: Cartoon Currents
published: 2021-06-29
title: Netflix dates second season of Irish series ‘Otterlight’
series: Otterlight

• Otterlight S2 arrives July 19
• 20 x 11 minutes
• Made by Kettle & Moss in Kilkenny

Netflix is to release the second season of Otterlight, the hand-painted series about two otters who keep a lighthouse, on July 19. As before, RTÉjr has the show in Ireland.

The creative team is unchanged. Fionnuala Grehan, author of the novel for children on which Otterlight is based, produces; Diarmuid Shiels directs; Caoimhe Ní Bhriain is the head writer, and the songs are by Ruadhán Keane, who composes all of the music.

Young actors Saoirse Lally and Tadhg Moran voice the otters, Pip and Fergal. The old seal is now played by Colm Tierney, as the late Donal Farrelly had recorded only season one.

The company is developing a Christmas special in addition. It has another series in production, Dragon on the 46A, for Cartoon Saloon's neighbours at Sky Kids. That one is a comedy in 52 episodes and should be delivered in the fall of 2022.

Since its debut in May 2020 Otterlight has been sold to broadcasters in thirty countries, from SVT to ABC Kids.

“We could paint otters forever,” said Grehan. Talks about a third season have begun; a decision is not expected before Christmas.

=== claims
2 | release 2021-07-19 | official | + | - | Otterlight S2 arrives
2 | episodes 20 | official | + | - | 20 x 11 minutes
2 | platform Netflix | official | + | - | Netflix is to release
- | platform RTÉjr | official | + | - | As before
- | source_material novel / - | official | + | - | Fionnuala Grehan, author
2 | crew Fionnuala Grehan / producer | official | + | - | ^
2 | crew Diarmuid Shiels / director | official | + | - | ^
2 | crew Caoimhe Ní Bhriain / writer | official | + | - | ^
2 | crew Ruadhán Keane / composer | official | + | - | ^
- | cast Saoirse Lally / Pip / - | official | + | - | Young actors
- | cast Tadhg Moran / Fergal / - | official | + | - | ^
2 | cast Colm Tierney / - / joining | official | + | - | The old seal
1 | cast Donal Farrelly / - / - | official | + | - | ^
2 | cast Donal Farrelly / - / leaving | official | + | - | ^
Dragon on the 46A :: 1 | production filming under way | official | + | - | It has another
Dragon on the 46A :: - | platform Sky Kids | official | + | - | ^
Dragon on the 46A :: 1 | episodes 52 | official | + | - | That one is a comedy
1 | release 2020-05 | official | + | - | Since its debut
- | platform SVT | official | + | - | ^
- | platform ABC Kids | official | + | - | ^
3 | renewal renewed | official | - | - | Talks about a third
