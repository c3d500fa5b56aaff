url: https://www.serieradar.example/en/black-salt-season-2
outlet: Serieradar
published: 2021-06-03
title: "Black Salt": when goes the Icelandic crime on?
series: Black Salt

The Icelandic series "Black Salt" enthused critics and public equally. Whether the detectives Hekla and Orri investigate further, we tell you here.

Since the 12th of February 2021 stands the first season with all eight episodes at ZDFmediathek ready for retrieval, and Arte radiated it in two nights. In the homeland it had already celebrated its premiere at RÚV in the Christmas time of 2020.

A continuation is decided. RÚV itself communicated this in April, and the author duo Solveig Hauks and Jon Kjartan wrote meanwhile the half of the scripts. The direction lies again in the hands of Baldur Thor.

To the start date the sender gives itself covered. Realistic appears a return in autumn 2022: between the clap and the broadcast lay with season one around fifteen months, and the next clap is planned for this July. In Germany one must have patience until 2023 at the earliest, as experience teaches.

A comparison helps. "Trapdoor", likewise from Reykjavík, let the spectators three years hang before season two came. For "Nordlicht 65" 16 months sufficed.

The number of the episodes shrinks: six instead of eight are foreseen. A first trailer is in the net not to find; what circulates there under the name belongs to the Finnish film "Musta Suola".

Who thought that behind it stands a novel, lies wrong. The material was invented by Hauks during a night shift. True only the volcano is, which in season 1 broke out in episode five and cost 11 million crowns.

Netflix possesses the rights outside of Europe, but a date for this exploitation nobody mentions. The actress of the Hekla, Ragna Birgis, is on 9 September to see in the theatre of Bochum.

=== claims
1 | release 2021-02-12 | official | + | - | Since the 12th
1 | episodes 8 | official | + | - | ^
1 | platform ZDFmediathek | official | + | - | ^
1 | platform Arte | official | + | - | ^
1 | release 2020-12 | official | + | - | In the homeland
1 | platform RÚV | official | + | - | ^
2 | renewal renewed when=2021-04 | official | + | RÚV | A continuation is
2 | production writing under way | official | + | RÚV | RÚV itself communicated
2 | crew Solveig Hauks / writer | official | + | - | ^
2 | crew Jon Kjartan / writer | official | + | - | ^
2 | crew Baldur Thor / director | official | + | - | The direction lies
2 | release none | official | - | - | To the start
2 | release 2022-09..2022-11 | predicted | + | - | Realistic appears a
2 | production filming starts when=2021-07 | official | + | - | ^
2 | release 2023.. | predicted | + | - | In Germany one
2 | precedent Trapdoor / release / 36 | official | + | - | "Trapdoor", likewise
2 | precedent Nordlicht 65 / release / 16 | official | + | - | For "Nordlicht 65"
2 | episodes 6 | official | + | - | The number of
2 | trailer trailer | official | - | - | A first trailer
- | platform Netflix | official | + | - | Netflix possesses
- | cast Ragna Birgis / Hekla / - | official | + | - | The actress of
- | source_material novel / - | official | - | - | Who thought that
- | crew Solveig Hauks / creator | official | + | - | The material was
