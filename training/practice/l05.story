url: https://www.tellytown.example/2020/05/02/everything-we-know-glass-widow
outlet: Telly Town
published: 2020-05-02
title: Glass Widow Season 3: Cast, Release Date And All That You Need To Know
series: Glass Widow

The famous thriller Glass Widow has made the fans crazy since its first arrival on Netflix in 2017. Season 2 went by in June 2018 and all are asking where the third is. We have gathered everything for you below.

Glass Widow season 3 release date

Netflix has not spoken one word on the premiere. With the virus outside, we guess that it comes in the middle of 2021.

Who will be seen in season 3?

It is obvious that the main faces will be retained. Eleanor Dace will play as Vera Holt, Marcus Quaye returns in the shape of Inspector Boyd, Lily Tran is Suki and Ramón Iglesias portrays the neighbour Tito. Jessica Vandermeer (Young Vera) may too be part of it. There is a rumor running that Hollywood star Cole Brannigan gets the part of the new husband. Also, Anton Dressler as Herr Krause is not coming again since he fell from the balcony.

In the last season one had also seen:

• Philippa Gore as Mrs. Hobbs
• Tomasz Wilk as Father Leon
• Gina Adeyemi as Constance

The makers

Glass Widow is developed by Rory Pemberton, and the series is helmed by Saskia Brandt. Screenplay has been given by Pemberton along with Joyce Okoro. The executive productions are managed by Hal Whitcombe and Dina Farouk. Pemberton is famous also for his film Cold Spoons.

Glass Widow season 3 plot

Vera awoke with the ring on the wrong hand. How will she get out? It may be that the answer lies in the cellar, as Mrs. Hobbs told.

Is there any trailer?

No, the trailer hasn't dropped until now, and what you find in YouTube is made by fans.

Stay tuned with Telly Town, and don't miss our page on Brannigan's new movie with Keira Ashdown.

=== claims
1 | release 2017 | official | + | - | The famous
1 | platform Netflix | official | + | - | ^
2 | release 2018-06 | official | + | - | Season 2 went
3 | release none | official | - | - | Netflix has not
3 | release 2021-05..2021-08 | predicted | + | - | With the virus
3 | cast Eleanor Dace / Vera Holt / returning | predicted | + | - | Eleanor Dace
3 | cast Marcus Quaye / Inspector Boyd / returning | predicted | + | - | ^
3 | cast Lily Tran / Suki / returning | predicted | + | - | ^
3 | cast Ramón Iglesias / Tito / returning | predicted | + | - | ^
3 | cast Jessica Vandermeer / Young Vera / returning | predicted | + | - | Jessica Vandermeer
3 | cast Cole Brannigan / - / joining | rumored | + | - | There is a rumor
3 | cast Anton Dressler / Herr Krause / leaving | official | + | - | Also, Anton
2 | cast Philippa Gore / Mrs. Hobbs / - | official | + | - | Philippa Gore
2 | cast Tomasz Wilk / Father Leon / - | official | + | - | Tomasz
2 | cast Gina Adeyemi / Constance / - | official | + | - | Gina
- | crew Rory Pemberton / creator | official | + | - | Glass Widow is developed
- | crew Saskia Brandt / director | official | + | - | ^
- | crew Rory Pemberton / writer | official | + | - | Screenplay has
- | crew Joyce Okoro / writer | official | + | - | ^
- | crew Hal Whitcombe / producer | official | + | - | The executive
- | crew Dina Farouk / producer | official | + | - | ^
3 | trailer trailer | official | - | - | No, the trailer
