url: https://www.sinetronkini.example/2023/08/nasi-kotak-2-pemain
outlet: Sinetron Kini
published: 2023-08-23
title: Nasi Kotak 2 cooks with a bigger pot
series: Nasi Kotak

The catering drama that got Jakarta office workers through last year's fasting month serves seconds. Vidio and the production house Base Kampung announced Nasi Kotak 2 in the canteen of a ministry, of all places, over 300 boxes of rice.

Cook Sri, the one with the temper and the ladle, has two reasons to shout now. She's got a rival, and a husband back from the dead. Happy Salma Dewi remains the one who shouts. Opposite, the rival caterer Bu Ratna will be done by Christine Hakim's favorite student, Asmara Lintang, in her first work for a streaming service; the husband, by Lukman Sardi Putra, of whom one knew only a photograph on the wall in the first season.

Rio Dewantara isn't there any more as Ujang. Ask him and he'll tell you that he starts a master's degree in Leiden. His motorbike is inherited by the comedian Kiky Saputri-Ayu, as Ujang's sister Euis.

Teddy Soeriaatmadja-Lee brings the same ingredients to the director's table, with one more at hand: Gina Noor is co-directing, and the dialogue, too, owes something to her, although Titien Wattimena-Hadi signs for the scripts as the first time around.

“Our ten episodes were eaten up too fast,” thought the producer Shanty Harmayn-Tan. “It's thirteen now and the portions are larger.” They come on Wednesdays, from 18 October on, as Vidio showed on a slide. In Malaysia the series will be found at Viu.

The shoot took place in Bekasi between May and July, in an actual catering kitchen that continued to deliver. One of the actresses, not to be named, put on six kilos.

The website Layar Emas knows that a Turkish adaptation is being prepared by the makers of Yalı Çapkını, with Demet Özdemir or somebody like her. Nothing of the sort has been agreed on, replied Harmayn-Tan, who'd be pleased all the same.

Nasi Kotak began its life as a thread on Twitter by Mbak Yanti, a real caterer; it got a million likes.

=== claims
2 | renewal renewed | official | + | Vidio | Vidio and the production
2 | cast Happy Salma Dewi / Sri / returning | official | + | - | Happy Salma Dewi
2 | cast Asmara Lintang / Bu Ratna / joining | official | + | - | Opposite, the rival
2 | cast Lukman Sardi Putra / - / joining | official | + | - | ^
2 | cast Rio Dewantara / Ujang / leaving | official | + | - | Rio Dewantara isn
2 | cast Kiky Saputri-Ayu / Euis / joining | official | + | - | His motorbike
2 | crew Teddy Soeriaatmadja-Lee / director | official | + | - | Teddy Soeriaatmadja
2 | crew Gina Noor / director | official | + | - | ^
2 | crew Titien Wattimena-Hadi / writer | official | + | - | ^
1 | crew Titien Wattimena-Hadi / writer | official | + | - | ^
1 | episodes 10 | official | + | Shanty Harmayn-Tan | “Our ten episodes
- | crew Shanty Harmayn-Tan / producer | official | + | - | ^
2 | episodes 13 | official | + | Shanty Harmayn-Tan | “It's thirteen now
2 | release 2023-10-18 | official | + | Vidio | They come on Wednesdays
2 | platform Vidio | official | + | - | ^
2 | platform Viu | official | + | - | In Malaysia
2 | production filming under way when=2023-05..2023-07 | official | + | - | The shoot took place
- | source_material other / - | official | + | - | Nasi Kotak began
