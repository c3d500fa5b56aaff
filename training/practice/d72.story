url: https://www.kfandom.example/2026/03/20/nine-lives-of-lady-mun-season-2-filming-wrap
outlet: K Fandom
published: 2026-03-20
title: Nine Lives of Lady Mun 2: Where Filming Stands, Who's In It, When It May Come
series: Nine Lives of Lady Mun

By K Fandom Entertainment Team
Published : March 20, 2026 at 11:05 AM KST

Jeonju: The cat lady is on the prowl. Almost three years after the saeguk's first season was aired by tvN in 2023, there's something to say on its continuation, as to the camera, the court and the calendar.

For half a year now Nine Lives of Lady Mun Season 2 has been in production. While tvN hasn't officially set a date, some media trust that it won't be much longer.

Nine Lives of Lady Mun Season 2 Filming Update

According to the local paper Jeonbuk Ilbo, the cameras are expected to leave the province by the end of April 2026. Night scenes at Gyeonggijeon Shrine, it adds, are due on March 28 and 29.

It's rumored besides that Cha Eun-seop (who plays the Crown Prince) is already through with his part, seeing that he has joined The Barista and the Beast, a drama for MBC which reportedly commences its shoot in April.

Nine Lives of Lady Mun Season 2 Release Date: What's Likely

Earlier articles floated November 2026. It was absent, on the other hand, when CJ ENM laid out its second half. As we see it, Seollal 2027 has more going for it, which is to say February.

Nine Lives of Lady Mun Season 2 Cast

tvN has vouched for the return of:

• Kim Tae-hee's junior Kim Tae-ri-na
• Cha Eun-seop
• Jo Jae-yoon
• Yeom Jung-ah-reum

The new ones are Wi Ha-jun-seok, Gil Hae-yeon-ju and, as a voice, the cat.

=== claims
1 | release 2023 | official | + | - | Almost three years
1 | platform tvN | official | + | - | ^
2 | production filming under way | official | + | - | For half a year
2 | release none | official | - | - | While tvN
2 | production filming ends when=2026-03-20..2026-04-30 | reported | + | Jeonbuk Ilbo | According to the
2 | production filming under way when=2026-03-28..2026-03-29 | reported | + | Jeonbuk Ilbo | Night scenes
- | cast Cha Eun-seop / Crown Prince / - | official | + | - | It's rumored besides
The Barista and the Beast :: - | cast Cha Eun-seop / - / joining | official | + | - | ^
The Barista and the Beast :: - | platform MBC | official | + | - | ^
The Barista and the Beast :: 1 | production filming starts when=2026-04 | rumored | + | - | ^
2 | release 2026-11 | rumored | + | - | Earlier articles
2 | release 2027-02 | predicted | + | - | As we see it
2 | cast Kim Tae-ri-na / - / returning | official | + | tvN | Kim Tae-hee's
2 | cast Cha Eun-seop / - / returning | official | + | tvN | Cha Eun-seop
2 | cast Jo Jae-yoon / - / returning | official | + | tvN | Jo Jae-yoon
2 | cast Yeom Jung-ah-reum / - / returning | official | + | tvN | Yeom Jung
2 | cast Wi Ha-jun-seok / - / joining | official | + | - | The new ones
2 | cast Gil Hae-yeon-ju / - / joining | official | + | - | ^
