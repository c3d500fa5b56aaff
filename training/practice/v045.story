url: https://www.kpopdramaline.example/2023/06/20/scent-of-rain-season-2-netizens
outlet: K-Dramaline
published: 2023-06-20
title: Netizens react as Seo Kang-min “confirms” Scent of Rain 2
series: Scent of Rain

A slip of the tongue is enough. On the web talk show Dinner with Jae-suk, Seo Kang-min (29) was asked where he'd be in the fall, and answered “In the perfume shop.” Within minutes “Scent of Rain 2” trended at number one.

The perfume shop is where he mixed, as the mute perfumer Yeon-woo, tears and bergamot for ENA's hit of last year. Viewers know how it ended: Yeon-woo opened his mouth, and the screen went black.

An official of KT Studio Genie told Ilgan Sports this morning that “there's a season two, the shoot begins in September,” adding that Seo's contract had been on the table for a month. His agency, Awesome ENT, was more reserved: “He's positive about it; we're adjusting the schedule.”

How about Park Ji-eun? She was Han So-ra, whose nose was insured for a billion won. According to the entertainment portal Nate she doesn't take part, having chosen a film instead. Management Run told Nate in reply, “It's the other way around: she chose the drama.” The two statements made for a lively night in the comments.

“Without Ryu Seung-soo I'm not watching,” one netizen wrote. His Butler Ahn vanished in episode 14. Another would like Jang Won-young in it because she smells of strawberries. A third swears to have spotted director Yoo Jong-hoon, who filmed season one, in Grasse; the production company confirms at least that it's he who'll direct again. Writer Seo Jae-in has a book tour until the end of July, so the scripts can't be finished, can they?

If you need it: season one, sixteen parts strong, was broadcast from August 10 until September 29, and it lives on in Disney+'s library. Its webtoon came later and was drawn from the drama, not vice versa.

Seo Kang-min's previous works include The Bookshop at the Corner and Wolf Moon (with Shin Ye-eun as a vampire). Next week he performs in a charity concert; on July 8 he'll be in Jakarta.

Do you think he did it on purpose?

=== claims
2 | cast Seo Kang-min / Yeon-woo / returning | official | + | Seo Kang-min | On the web talk
- | cast Seo Kang-min / Yeon-woo / - | official | + | - | The perfume shop
- | platform ENA | official | + | - | ^
1 | release 2022 | official | + | - | ^
2 | renewal renewed | official | + | KT Studio Genie | An official of
2 | production filming starts when=2023-09 | official | + | KT Studio Genie | ^
2 | cast Seo Kang-min / Yeon-woo / returning | reported | + | Awesome ENT | His agency
- | cast Park Ji-eun / Han So-ra / - | official | + | - | She was Han
2 | cast Park Ji-eun / Han So-ra / leaving | reported | + | Nate | According to the
2 | cast Park Ji-eun / Han So-ra / returning | reported | + | Management Run | Management Run
- | cast Ryu Seung-soo / Butler Ahn / - | official | + | - | His Butler
1 | crew Yoo Jong-hoon / director | official | + | - | A third swears
2 | crew Yoo Jong-hoon / director | official | + | production company | ^
- | crew Seo Jae-in / writer | official | + | - | Writer Seo
2 | production writing ends | predicted | - | - | ^
1 | episodes 16 | official | + | - | If you need
1 | release 2022-08-10 | official | + | - | ^
1 | platform Disney+ | official | + | - | ^
