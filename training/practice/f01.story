url: https://www.seoulscreen.example/2021/11/04/the-apothecary-of-mapo-2
outlet: Seoul Screen
published: 2021-11-04
title: 'The Apothecary Of Mapo' leads weighing up a second season
series: The Apothecary of Mapo

Yang Ji-won may soon be grinding herbs on television once more. Sports Hanguk, quoting people in the business, had it this morning (November 4) that she sits at the top of the list for The Apothecary Of Mapo 2.

Her agency was quick to cool things down. “She has the script on her desk, and that is as far as it goes,” a person at Maple Actors told Newsen.

It is otherwise with Cha Tae-seok. In the words of Star Road, the company that manages him, he turned down the sequel some weeks ago because of his military service.

The tvN drama about a medicine seller who hears what her customers leave unsaid was on from February 3 until late March of this year. Sixteen hours were enough to make it the cable hit of the winter; its last instalment drew 12.4 percent, a record for the slot. Yang played Seo Dan-bi, while Cha was the tax inspector who moves in above the shop.

“A further season is under review, and we have sounded out the actors,” tvN said on Tuesday in a short notice. Who is to write it the channel did not let on. Baek Eun-ha, from whose pen the first one came, is at work on a film.

Director Min Kyu-tae had dropped a hint as early as May, when he told a festival audience in Jecheon that the shop would open again. He received an award there for his debut feature.

Yang was last seen in the movie Low Tide, which opened on September 30 and is based on a novel by Han Kyung-min.

Would you like to visit the shop again? Season one may be streamed on Viki with subtitles in nine languages.

=== claims
2 | cast Yang Ji-won / Seo Dan-bi / returning | reported | + | Sports Hanguk | Sports Hanguk, quoting
2 | cast Yang Ji-won / Seo Dan-bi / returning | reported | - | Maple Actors | “She has the script
2 | cast Cha Tae-seok / - / leaving | reported | + | Star Road | In the words of
- | platform tvN | official | + | - | The tvN drama
1 | release 2021-02-03 | official | + | - | ^
1 | cast Yang Ji-won / Seo Dan-bi / - | official | + | - | Yang played
1 | cast Cha Tae-seok / - / - | official | + | - | ^
2 | renewal renewed when=2021-11-02 | official | + | tvN | “A further season
1 | crew Baek Eun-ha / writer | official | + | - | Baek Eun-ha, from
- | crew Min Kyu-tae / director | official | + | - | Director Min
2 | renewal renewed | official | + | Min Kyu-tae | ^
1 | platform Viki | official | + | - | Season one may be
