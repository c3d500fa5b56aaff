url: https://www.eveningcourier.example/culture/tv/2019/11/22/brass
outlet: Evening Courier
published: 2019-11-22
title: Colliery-band drama Brass Hearts to return without its conductor
series: Brass Hearts

When the curtain came down on Brass Hearts last Sunday, and Ted Ogden laid his baton on the grave, some seven and a half million people were blowing their noses. They can put their handkerchiefs away: there'll be more.

BBC One let it be known last night that Kay Bramhall's colliery-band drama will have six further episodes in 2021. Bramhall writes all of them. Bill Hesketh isn't coming, though. The 71-year-old, whose Ted was the heart of it, told this newspaper that "a man can only retire once," and so the band's new conductor will be a woman, in the person of Maxine Tordoff. It's a return to Yorkshire for Tordoff, who left the soap Canal Row in 2012.

Jack Sugden and Leah Priestley, the young cornets, are to stay. So are Ron Earnshaw, Shirley Beever, and Vikram Joshi. Danny Oldroyd's future is less certain: "I know nowt," said he when asked whether Kev gets out of prison. The two Polish brothers of the first series, Marek and Piotr, were played by real brothers, and the Zielińskis have gone home.

Sally Rusk, who has directed Bramhall's work since Nurse, Nurse, is to be found at the helm for a second time. Arthur Gill Wood again arranges and composes. Bramhall herself joins Lorna Shaw and Faith Adebayo as executive producer, a thing she had always refused.

There's no filming before June, as the band has to rehearse. The extras are the real Thornley Main Band, and its real conductor, Malcolm Pogson, trained Hesketh for months. "He had me in tears," Pogson said of him.

Arts correspondent Judith Marr reviews Sky's Tuba on page 31; it has Ewan Black in it and little else.

=== claims
2 | renewal renewed when=2019-11-21 | official | + | BBC One | BBC One let
- | platform BBC One | official | + | BBC One | ^
- | crew Kay Bramhall / creator | official | + | - | ^
2 | episodes 6 | official | + | BBC One | ^
2 | release 2021 | official | + | BBC One | ^
2 | crew Kay Bramhall / writer | official | + | - | Bramhall writes
2 | cast Bill Hesketh / Ted Ogden / leaving | official | + | Bill Hesketh | The 71-year-old
1 | cast Bill Hesketh / Ted Ogden / - | official | + | - | ^
2 | cast Maxine Tordoff / - / joining | official | + | - | ^
2 | cast Jack Sugden / - / returning | official | + | - | Jack Sugden
2 | cast Leah Priestley / - / returning | official | + | - | ^
2 | cast Ron Earnshaw / - / returning | official | + | - | So are
2 | cast Shirley Beever / - / returning | official | + | - | ^
2 | cast Vikram Joshi / - / returning | official | + | - | ^
2 | cast Danny Oldroyd / Kev / returning | official | - | Danny Oldroyd | Danny Oldroyd's
2 | crew Sally Rusk / director | official | + | - | Sally Rusk
1 | crew Sally Rusk / director | official | + | - | ^
2 | crew Arthur Gill Wood / composer | official | + | - | Arthur Gill
1 | crew Arthur Gill Wood / composer | official | + | - | ^
2 | crew Kay Bramhall / producer | official | + | - | Bramhall herself
2 | crew Lorna Shaw / producer | official | + | - | ^
2 | crew Faith Adebayo / producer | official | + | - | ^
2 | production filming starts when=2020-06.. | official | + | - | There's no filming
Tuba :: - | platform Sky | official | + | - | Arts correspondent
Tuba :: - | cast Ewan Black / - / - | official | + | - | ^
