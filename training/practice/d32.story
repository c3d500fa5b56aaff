url: https://www.mumbaimarquee.example/2023/12/delhi-underground-4-vikram-rathore-interview
outlet: Mumbai Marquee
published: 2023-12-03
title: 'Good things take time': Vikram Rathore on when Delhi Underground 4 is coming
series: Delhi Underground

Image Source : X Vikram Rathore will next be seen in the film Sher.

Hardly any series of the OTT era enjoys the affection that Delhi Underground does. Three seasons of the Vikram Rathore starrer are behind us, and the wait for the fourth is on. It's reportedly under production right now and hits JioCinema in the middle of next year. But Rathore himself has something different to tell.

In Bengaluru for the promotion of Sher, the actor pointed to the past. “We were two years at work on the third. Don't give us less for the fourth, please,” he requested.

Interrupted by a fan whose patience had run out, he went on to say that the third one was out only in February. “It's on, it's on, nobody has switched it off,” he told Mid-Day.

And why the snail's pace? The DCP, as everyone calls him, laid it at the door of the makers. Anurita and Kabir Sehgal (they are the show's creators) won't begin to shoot until the ending is right, he said, and in his view it will be right around Holi.

About the series

Headlines of the Delhi dailies were what gave rise to Delhi Underground. The first season of nine episodes saw the light in 2019. It was joined by another in November 2020.

Rathore essays the role of a metro policeman with vertigo. Shefali Dutt plays his wife, and Jaideep Malik his informer. For his performance the actor received a Filmfare OTT award on December 26, 2022.

Sher, directed by Tigmanshu Mathur, releases in cinemas on the 15th.

=== claims
- | cast Vikram Rathore / - / - | official | + | - | Three seasons of
4 | production filming under way | rumored | + | - | It's reportedly
4 | release 2024-05..2024-08 | rumored | + | - | ^
4 | platform JioCinema | rumored | + | - | ^
3 | release 2023-02 | official | + | Vikram Rathore | Interrupted by
4 | renewal renewed | official | + | Vikram Rathore | “It's on
- | crew Anurita / creator | official | + | - | Anurita and Kabir
- | crew Kabir Sehgal / creator | official | + | - | ^
4 | production filming starts | official | - | Vikram Rathore | ^
- | source_material other / - | official | + | - | Headlines of
1 | episodes 9 | official | + | - | The first season of nine
1 | release 2019 | official | + | - | ^
2 | release 2020-11 | official | + | - | It was joined
- | cast Shefali Dutt / - / - | official | + | - | Shefali Dutt
- | cast Jaideep Malik / - / - | official | + | - | ^
