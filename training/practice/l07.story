url: https://www.nordicnoirnotes.example/2023/01/18/fjordvakt-new-season
outlet: Nordic Noir Notes
published: 2023-01-18
title: ‘Fjordwatch’ sets sail again: NRK and Viaplay board season 2
series: Fjordwatch

There is life in the lighthouse yet. Fjordwatch, the Norwegian crime drama that had 1.1 million viewers on NRK last Easter, is going to have a successor season, and Viaplay has come aboard as partner for the rest of Scandinavia.

Eight episodes are to be shot between Bodø and Tromsø from April through July, under the direction of Jannicke Strøm-Lie and Denmark's Mads Hvolgaard, who is a new recruit. Head writer remains Sigurd Åsnes, only now he has Ylva Bergcrantz and Ánte Somby for company in the writers' room.

Kine Aamodt and Trond Vestli reprise the roles of harbour cop Solveig Rask and her father-in-law. Of the others who were in the first season, Emma Thoresen and Jens Kolbjørnsen are back at their desks, while the murderer, played so chillingly by Pål-Erik Sund, is behind bars and stays there.

Three Swedes swell the ranks, namely Lova Ekdahl, Rikard Stolpe and Malte Falkengren, and Finland's Aino Kivelä makes a guest appearance as an icebreaker captain. For Falkengren, a pop star at home, it is a first acting job.

Åsnes, Strøm-Lie and Hege Brandal produce for Skerry Film. Sámi musician Risten Gaup, whose joik opened every episode, is composing the whole of the music this time.

"It's not Solveig who is drowning, it's the town," says Åsnes. He made his name with the radio play Deep Water, for which he won the Prix Italia in 2015.

When do we see it? Around Easter 2024, thinks NRK's drama head Marte Lunde. Meanwhile BBC Four has secured season 1 and puts it on from February 11.

Also on NRK's slate: Winter Brides, an adaptation of Torill Nygaard's bestselling book with Iselin Bang and Herman Løvaas. Nygaard herself has a hand in the scripts.

=== claims
- | platform NRK | official | + | - | Fjordwatch, the
2 | renewal renewed | official | + | - | ^
- | platform Viaplay | official | + | - | ^
1 | release 2022-04 | official | + | - | ^
2 | episodes 8 | official | + | - | Eight episodes
2 | production filming starts when=2023-04 | official | + | - | ^
2 | production filming ends when=2023-07 | official | + | - | ^
2 | crew Jannicke Strøm-Lie / director | official | + | - | ^
2 | crew Mads Hvolgaard / director | official | + | - | ^
2 | crew Sigurd Åsnes / writer | official | + | - | Head writer
2 | crew Ylva Bergcrantz / writer | official | + | - | ^
2 | crew Ánte Somby / writer | official | + | - | ^
2 | cast Kine Aamodt / Solveig Rask / returning | official | + | - | Kine Aamodt
2 | cast Trond Vestli / - / returning | official | + | - | ^
1 | cast Emma Thoresen / - / - | official | + | - | Of the others
1 | cast Jens Kolbjørnsen / - / - | official | + | - | ^
2 | cast Emma Thoresen / - / returning | official | + | - | ^
2 | cast Jens Kolbjørnsen / - / returning | official | + | - | ^
1 | cast Pål-Erik Sund / - / - | official | + | - | ^
2 | cast Pål-Erik Sund / - / leaving | official | + | - | ^
2 | cast Lova Ekdahl / - / joining | official | + | - | Three Swedes
2 | cast Rikard Stolpe / - / joining | official | + | - | ^
2 | cast Malte Falkengren / - / joining | official | + | - | ^
2 | cast Aino Kivelä / - / joining | official | + | - | ^
- | crew Sigurd Åsnes / producer | official | + | - | Åsnes, Strøm-Lie
- | crew Jannicke Strøm-Lie / producer | official | + | - | ^
- | crew Hege Brandal / producer | official | + | - | ^
2 | crew Risten Gaup / composer | official | + | - | Sámi musician
2 | release 2024-03..2024-04 | predicted | + | Marte Lunde | Around Easter
1 | platform BBC Four | official | + | - | Meanwhile BBC
Winter Brides :: - | platform NRK | official | + | - | Also on NRK's
Winter Brides :: - | source_material novel / - | official | + | - | ^
Winter Brides :: - | cast Iselin Bang / - / - | official | + | - | ^
Winter Brides :: - | cast Herman Løvaas / - / - | official | + | - | ^
Winter Brides :: - | crew Torill Nygaard / writer | official | + | - | Nygaard herself
