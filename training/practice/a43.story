url: https://www.animeharvest.example/news/shrine-courier-2-announced
outlet: Anime Harvest
published: 2023-09-24
title: Shrine Courier Is Getting More Anime
series: Shrine Courier

The final episode of Shrine Courier had barely faded to black this evening when a message in brush strokes filled the screen: the deliveries continue.

What shape it takes was explained on the site at midnight JST. We're dealing with another TV series, not the theatrical film about which people had been guessing since the August issue of Comic Spica. It isn't called “season 2” anywhere yet, but a subtitle, “Wind Arc,” is attached to it.

Studio Doga Moon carries on. In the director's chair, Haruko Aizawa makes room for her deputy, Tetsu Nomiya; Aizawa becomes chief director. The pair of scriptwriters, Ryo Kasuga and Emi Hoshi, haven't changed, whereas the music comes from a new hand, Kevin Pham.

Rie Takamori, who is Kohaku, and Junya Enokida, who is the fox, posed with a sign. There's an additional courier in the visual, and her voice will be Aya Uesugi's.

Nothing has been said as to when. For orientation: Yokai Bakery had its sequel thirteen months after such a card, Paper Crane Detective made people wait for twenty-seven, while Ghost Post Office is at forty and counting. The author of these lines would settle for April 2025.

There's no lack of material. Sayo Minazuki's comic, of which twelve episodes consumed four volumes, stands at eleven.

Viewers outside Japan found the first cours on Crunchyroll, from July 2. The streamer hasn't confirmed that it has the new one; “we're hopeful,” a spokesperson told us by mail.

A PV? “In winter,” at Jump Festa, for which read December 16 or 17. And on October 25 the Blu-ray arrives, with a drama track in which the fox is a lawyer.

Episode 8, the one with the flood, has been nominated for something.

=== claims
2 | renewal renewed when=2023-09-24 | official | + | - | The final episode
2 | crew Haruko Aizawa / director | official | + | - | In the director's
2 | crew Tetsu Nomiya / director | official | + | - | ^
1 | crew Haruko Aizawa / director | official | + | - | ^
2 | crew Ryo Kasuga / writer | official | + | - | The pair
2 | crew Emi Hoshi / writer | official | + | - | ^
2 | crew Kevin Pham / composer | official | + | - | ^
2 | cast Rie Takamori / Kohaku / returning | official | + | - | Rie
2 | cast Junya Enokida / fox / returning | official | + | - | ^
2 | cast Aya Uesugi / - / joining | official | + | - | There's an
2 | release none | official | - | - | Nothing has
2 | precedent Yokai Bakery / release / 13 | official | + | - | For orientation
2 | precedent Paper Crane Detective / release / 27 | official | + | - | ^
2 | release 2025-04 | predicted | + | - | The author
- | source_material comic / - | official | + | - | Sayo
1 | episodes 12 | official | + | - | ^
1 | platform Crunchyroll | official | + | - | Viewers outside
1 | release 2023-07-02 | official | + | - | ^
2 | platform Crunchyroll | official | - | Crunchyroll | The streamer
2 | trailer trailer when=2023-12-16..2023-12-17 | official | + | - | A PV
