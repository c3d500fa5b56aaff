url: https://www.turkdizi.example/2022/02/15/salt-and-ash-final-night
outlet: Dizi Watch
published: 2022-02-15
title: What next for ‘Midnight in Tulsa’? Paramount's oil dramedy between seasons
series: Midnight in Tulsa

Over the weekend Paramount Network closed the first volume of Midnight in Tulsa with 7.5 million people looking on, the most that any new cable show has had since 2015. A second volume? Of course.

Its maker, Taylor Grigsby-Neal, could have been forgiven a holiday. Instead he confirmed to The New York Times that three of the next ten episodes had been written by the time that the pilot was on, November 14.

Filming will start over in May and won't be done before October, he let us know. His star, Sissy Karras-Boyd, has the whole time blocked out. His other star, Garrett Hedley Moss, tells a different tale: as an interview with GQ has it, he was hired for one year only and his contract “says so in bold.”

Paramount Network would love to have it on the air again this November. Whether it'll be on Paramount+, too, is a question for the lawyers, since Peacock bought the streaming rights to everything of Grigsby-Neal's in 2020.

Who else? Domenick Lombardo III, Dana Delaney-Cruz and Frankie. That's official. Jacki Weaver-Holt isn't, since nobody's asked her, she says.

And the prequel? It's called 1921, it hasn't got a cast, and it'll be with us in 2023.

In a month the Critics Choice Awards will tell whether Karras-Boyd must build a shelf.

=== claims
- | platform Paramount Network | official | + | - | Over the weekend
2 | renewal renewed | official | + | - | Of course
- | crew Taylor Grigsby-Neal / creator | official | + | - | Its maker
2 | production writing ends | official | - | Taylor Grigsby-Neal | Instead he
2 | episodes 10 | official | + | Taylor Grigsby-Neal | ^
1 | release 2021-11-14 | official | + | - | ^
2 | production filming starts when=2022-05 | official | + | Taylor Grigsby-Neal | Filming will
2 | production filming ends when=2022-10-01.. | official | + | Taylor Grigsby-Neal | ^
2 | cast Sissy Karras-Boyd / - / returning | official | + | - | His star
2 | cast Garrett Hedley Moss / - / leaving | official | + | Garrett Hedley Moss | His other star
2 | release 2022-11 | official | + | - | Paramount Network would
2 | cast Domenick Lombardo III / - / returning | official | + | - | Domenick
2 | cast Dana Delaney-Cruz / - / returning | official | + | - | ^
2 | cast Frankie / - / returning | official | + | - | ^
2 | cast Jacki Weaver-Holt / - / returning | official | - | Jacki Weaver-Holt | Jacki Weaver
1921 :: 1 | release 2023 | official | + | - | It's called
