url: https://www.jdramajournal.example/2023/08/14/midnight-bento-gets-another
outlet: J-Drama Journal
published: 2023-08-14
title: Late-night favorite "Bento at Two" to cook again
series: Bento at Two

To the joy of insomniacs: "Bento at Two" will open its shutter for another twelve nights. TV Tokyo put out the word in the small hours of Sunday, fittingly at two o'clock.

Counting the New Year's special as nothing, which is how the station counts, this is number four. The drama began its life in the summer of 2017 as a filler for golf. The second helping followed in April 2019, and the third, of which a rice shortage became a part, was dished up in January 2022. The coming one belongs to the fall line-up and starts on October 6, after midnight; each lasts thirty minutes, as ever.

Tsutsumi Mari cooks again as the owner, "Mama." Of her regulars the taxi driver (Furuya Ken) and the nurse Aoi (Imada Yui) have been announced. The boxer has hung up his gloves: Somei Ryo, who had played him since the second, did not find the time. In the first episode a foreign student drops by, whom the model Lina Bauer portrays.

A little is different in the kitchen. Director Yamashita Goro, who filmed the first three, has given way to three young women, the eldest of them Iwai Sakura, 29. The scenario stays a matter for Mashiko Kana; the recipes are from the book "Two O'Clock Lunch" by Hirano Reiko, just like the people who eat them.

The location of the shop is a secret, but rumor has the team shooting since June in Yanaka. A fan who lives nearby tweeted that "Mama bowed to me on the 3rd and the sign said last day." If that is so, everything is finished.

Netflix, which has the first three outside Japan, gives no hint of when it might add the fourth. With the third there was a wait of half a year. A Taiwanese remake, greenlit in spring, is not a part of this count.

=== claims
4 | renewal renewed when=2023-08-13 | official | + | TV Tokyo | To the joy
4 | episodes 12 | official | + | TV Tokyo | ^
1 | release 2017-06..2017-08 | official | + | - | The drama began
2 | release 2019-04 | official | + | - | The second helping
3 | release 2022-01 | official | + | - | ^
4 | release 2023-10-06 | official | + | - | The coming one
4 | release 2023-09..2023-11 | official | + | - | ^
4 | cast Tsutsumi Mari / Mama / returning | official | + | - | Tsutsumi
4 | cast Furuya Ken / taxi driver / returning | official | + | - | Of her regulars
4 | cast Imada Yui / Aoi / returning | official | + | - | ^
4 | cast Somei Ryo / the boxer / leaving | official | + | - | The boxer
4 | cast Lina Bauer / foreign student / joining | official | + | - | In the first
4 | crew Yamashita Goro / director | official | - | - | Director Yamashita
1 | crew Yamashita Goro / director | official | + | - | ^
2 | crew Yamashita Goro / director | official | + | - | ^
3 | crew Yamashita Goro / director | official | + | - | ^
4 | crew Iwai Sakura / director | official | + | - | ^
4 | crew Mashiko Kana / writer | official | + | - | The scenario
- | source_material other / Two O'Clock Lunch | official | + | - | ^
4 | production filming starts when=2023-06 | rumored | + | - | The location
4 | production filming ends when=2023-08-03 | rumored | + | - | A fan who
1 | platform Netflix | official | + | - | Netflix, which
2 | platform Netflix | official | + | - | ^
3 | platform Netflix | official | + | - | ^
