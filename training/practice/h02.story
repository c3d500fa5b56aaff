url: https://www.plainfacts.example/tv/six-series-in-plain-words
outlet: Plain Facts
published: 2022-06-20
title: Six series in plain words
series: Copper Lane

Copper Lane is adapted from a video game. A third season of Copper Lane has been confirmed. Prime Video announced the news on June 14, 2022. Executive producers of Copper Lane are Howard Penn, Lucy Amari and Jonas Weld.

Night Ferry is based on a novel. A second season of Night Ferry has been ordered. AMC broke the news on June 9, 2022. The writers of Night Ferry are Petra Lang and Omar Reyes.

The Salt Choir is adapted from a comic. There will be a fourth season of The Salt Choir. It was announced on May 30, 2022. Directors of The Salt Choir are Ines Moreau, Colin Firthside and Mae Tran.

Glass Orchard is based on a webtoon. There will be no second season of Glass Orchard. Hulu cancelled it on June 2, 2022.

Iron Tide is an adaptation of a video game. Season 3 of Iron Tide is the final one. The showrunners of Iron Tide are Bea Holm and Victor Sand.

Paper Moon Hotel comes from a light novel. The renewal of Paper Moon Hotel for season 2 has not been announced. Its executive producers are Rafael Duarte, Simone Vance and Tilda Roy.

=== claims
Copper Lane :: - | source_material game / - | official | + | - | Copper Lane is adapted
Copper Lane :: 3 | renewal renewed when=2022-06-14 | official | + | Prime Video | A third season of
Copper Lane :: - | crew Howard Penn / producer | official | + | - | Executive producers of Copper
Copper Lane :: - | crew Lucy Amari / producer | official | + | - | ^
Copper Lane :: - | crew Jonas Weld / producer | official | + | - | ^
Night Ferry :: - | source_material novel / - | official | + | - | Night Ferry is based
Night Ferry :: 2 | renewal renewed when=2022-06-09 | official | + | AMC | A second season of Night
Night Ferry :: - | crew Petra Lang / writer | official | + | - | The writers of Night
Night Ferry :: - | crew Omar Reyes / writer | official | + | - | ^
The Salt Choir :: - | source_material comic / - | official | + | - | The Salt Choir is adapted
The Salt Choir :: 4 | renewal renewed when=2022-05-30 | official | + | - | There will be a fourth
The Salt Choir :: - | crew Ines Moreau / director | official | + | - | Directors of The Salt
The Salt Choir :: - | crew Colin Firthside / director | official | + | - | ^
The Salt Choir :: - | crew Mae Tran / director | official | + | - | ^
Glass Orchard :: - | source_material webtoon / - | official | + | - | Glass Orchard is based
Glass Orchard :: 2 | renewal cancelled when=2022-06-02 | official | + | - | There will be no second
Iron Tide :: - | source_material game / - | official | + | - | Iron Tide is an adaptation
Iron Tide :: 3 | renewal final | official | + | - | Season 3 of Iron
Iron Tide :: - | crew Bea Holm / showrunner | official | + | - | The showrunners of Iron
Iron Tide :: - | crew Victor Sand / showrunner | official | + | - | ^
Paper Moon Hotel :: - | source_material novel / - | official | + | - | Paper Moon Hotel comes
Paper Moon Hotel :: 2 | renewal renewed | official | - | - | The renewal of Paper
Paper Moon Hotel :: - | crew Rafael Duarte / producer | official | + | - | Its executive producers
Paper Moon Hotel :: - | crew Simone Vance / producer | official | + | - | ^
Paper Moon Hotel :: - | crew Tilda Roy / producer | official | + | - | ^
