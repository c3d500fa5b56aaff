url: https://www.gentlereader.example/2021/12/14/the-moth-collectors-season-2-qa
outlet: Gentle Reader
published: 2021-12-14
title: The Moth Collectors Season 2: Netflix Renewal Status and Everything Else
series: The Moth Collectors

Netflix News

Picture: The Moth Collectors – Studio Haneul

Half a year it was, and then on November 26 the second batch of The Moth Collectors fluttered on to Netflix. Fans needn't fret over how it goes on: the moths are caught a third time in the autumn of 2022. Read what's been established.

The Moth Collectors is a Netflix Original mystery from South Korea which rests upon Im Sol-ah's graphic novel of the same name.

It has Studio Haneul behind it, who made Mother May I and Nine Stone Cats before.

The Moth Collectors Season 3 Netflix Renewal Status

Official Renewal Status: Renewed (Last Updated: 12/14/2021)

Netflix had bought the three as a package, so that the third is no news.

In season 3, we're assured by the makers, every pin finds its moth and the series its close.

When does season 3 of The Moth Collectors land on Netflix?

A day has still to be named. Autumn is what the second one's credits say in small print.

The gap is a short one on account of the two having been shot in one go, from March of 2020 until last February, with a break for the virus.

What can be expected of The Moth Collectors Season 3?

Dr. Gu or not Dr. Gu?

As we found out from the second season, whoever has been pinned can't age. Since the duel in the greenhouse it's the sister's hand that holds the pin, though in Dr. Gu's sleeve. Kang Yi-seul, you'll remember, acts both of them.

Does the boy survive?

Ji Min-gyu's agent has booked him for a musical from September. What that tells us is anyone's guess.

=== claims
2 | release 2021-11-26 | official | + | - | Half a year
2 | platform Netflix | official | + | - | ^
3 | release 2022-09..2022-11 | official | + | - | Fans needn't
- | platform Netflix | official | + | - | The Moth Collectors is
- | source_material comic / The Moth Collectors | official | + | - | ^
3 | renewal renewed | official | + | - | Official Renewal Status: R
3 | renewal final | official | + | makers | In season 3, we're
3 | release none | official | - | - | A day has
2 | production filming under way when=2020-03..2021-02 | official | + | - | The gap is
3 | production filming under way when=2020-03..2021-02 | official | + | - | ^
- | cast Kang Yi-seul / Dr. Gu / - | official | + | - | Kang Yi-seul
- | cast Ji Min-gyu / - / - | official | + | - | Ji Min-gyu's
