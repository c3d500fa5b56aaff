url: https://www.fanhubnow.example/crimson-academy-season-3-release-date-leaked
outlet: FanHubNow
published: 2022-11-02
title: Crimson Academy Season 3 Release Date LEAKED? Cast, Plot & More!!
series: Crimson Academy

Are you one of the millions who devoured Crimson Academy and now starve for more? You have come to the right place!

Crimson Academy is a Netflix Original vampire series, developed by Jordan Vance. It is based upon the trilogy of novels by L. M. Harrow. The first season was released worldwide on 23 October 2020. The second came out on 14 January 2022 and consists of 10 episodes, each about 45 minutes.

Crimson Academy Season 3: Renewed or Cancelled?

As of now, the streaming giant has not renewed the series for a third season. Do not lose hope! A Reddit user who claims to work at the studio posted that the new season has already been shot in Budapest in total secrecy. We were not able to verify this.

Crimson Academy Season 3 Release Date

According to the same leak, it drops on 31 March 2023. Hmm. If you ask us, it would be a miracle to see it before Halloween of next year.

Who Will Be In Crimson Academy Season 3?

• Zoe Kessler as Lilith Varga
• Aiden Marsh as Professor Thorne
• Priya Raman as Nadia
• Luca Bellini as the Count

We believe that all of the above are going to return. There are whispers that pop star Marisol joins as the Queen of Rome.

Crimson Academy Season 3 Trailer

There is no trailer available as of yet. You can enjoy the trailer of season 2 below while you wait!

What Will Be The Plot?

In season 2, Lilith drank from the chalice. Will she turn? If season 3 happens, it may adapt the third book, Crimson Throne.

Fans gave season 2 a 7.1 on IMDb. Bookmark our page.

=== claims
- | platform Netflix | official | + | - | Crimson Academy is a Netflix
- | crew Jordan Vance / creator | official | + | - | ^
- | source_material novel / - | official | + | - | It is based upon
1 | release 2020-10-23 | official | + | - | The first season was
2 | release 2022-01-14 | official | + | - | The second came out
2 | episodes 10 | official | + | - | ^
3 | renewal renewed | official | - | - | As of now, the
3 | production filming ends | rumored | + | - | A Reddit user
3 | release 2023-03-31 | rumored | + | - | According to the same
3 | release 2023-10-21.. | predicted | + | - | If you ask us
3 | cast Zoe Kessler / Lilith Varga / returning | predicted | + | - | Zoe Kessler
3 | cast Aiden Marsh / Professor Thorne / returning | predicted | + | - | Aiden Marsh
3 | cast Priya Raman / Nadia / returning | predicted | + | - | Priya Raman
3 | cast Luca Bellini / Count / returning | predicted | + | - | Luca Bellini
3 | cast Marisol / Queen of Rome / joining | rumored | + | - | There are whispers
3 | trailer trailer | official | - | - | There is no trailer
2 | trailer trailer | official | + | - | You can enjoy
3 | source_material novel / Crimson Throne | predicted | + | - | If season 3 happens
