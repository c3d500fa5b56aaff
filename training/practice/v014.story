url: https://www.cdramacorner.example/the-ink-merchants-daughter-2-rumors
outlet: C-Drama Corner
published: 2023-11-27
title: Will there be The Ink Merchant's Daughter 2? Cast, rumors, truth
series: The Ink Merchant's Daughter

Since iQIYI let the heroine ride off into the snow at the end of episode 38, my inbox has known but one subject. So let's go through what is being told about a second season of The Ink Merchant's Daughter, from the solid to the airy.

Solid: It has been filed. The list of the National Radio and Television Administration for October, which lies open to everyone, carries a period drama in 36 parts by the same producer, under the title The Ink Merchant's Daughter: Paper Wars. Shooting, so it is written there, shall begin in March 2024.

Fairly solid: Zhou Yinuo is staying. In the finale's livestream the actress took off Mo Qingyan's hairpin, thought better of it and put it back, and her studio commented with “See you in the workshop!” Director Hu Xueting could not have looked happier.

Shaky: Leo Cheng. Marketing accounts will have it that the Prince of Jin is to be played by someone cheaper. Others have seen him learn calligraphy. Cheng's studio issued a lawyer's letter that denounced “fabrications regarding our artist's schedule,” which could mean one thing or the other.

Airy: Xiao Zhan as a paper manufacturer. Please. He was “invited” to eleven dramas in November alone, if one counts.

And those who died? I'm afraid dead is dead. Old Mo, so movingly rendered by Ni Dahong, isn't going to rise; neither is the eunuch Fu, one of the best things that Ma Boqian ever did.

The novel that underlies it, Nine Sticks of Ink by Tang Xi, ends with the wedding, which has come and gone. For that reason screenwriter Ding Yanran must make up her plot from whole cloth. She published a photo of an empty desk on the 20th: “Tomorrow.”

It took Tencent's Lady of the Kiln eighteen months after its debut to come back with a second season. Going by this, Paper Wars would get to us in January 2025, given that the first season was launched on July 3.

If there's a wish I have, it's less slow motion. On Viki, where I watch, the subtitles are a pleasure.

=== claims
1 | platform iQIYI | official | + | - | Since iQIYI let
2 | renewal renewed when=2023-10 | reported | + | National Radio and Television Administration | The list of the National
2 | episodes 36 | reported | + | National Radio and Television Administration | ^
2 | production filming starts when=2024-03 | reported | + | National Radio and Television Administration | Shooting, so it is
2 | cast Zhou Yinuo / Mo Qingyan / returning | predicted | + | - | Fairly solid
- | cast Zhou Yinuo / Mo Qingyan / - | official | + | - | In the finale's
- | crew Hu Xueting / director | official | + | - | Director Hu
2 | cast Leo Cheng / Prince of Jin / leaving | rumored | + | - | Marketing accounts
2 | cast Xiao Zhan / - / joining | rumored | + | - | Airy: Xiao
2 | cast Ni Dahong / Old Mo / leaving | predicted | + | - | Old Mo, so
2 | cast Ma Boqian / Fu / leaving | predicted | + | - | ^
- | source_material novel / Nine Sticks of Ink | official | + | - | The novel that
2 | crew Ding Yanran / writer | official | + | - | For that reason
2 | production writing starts when=2023-11-21 | official | + | Ding Yanran | She published
2 | precedent Lady of the Kiln / release / 18 | official | + | - | It took Tencent's
Lady of the Kiln :: - | platform Tencent | official | + | - | ^
2 | release 2025-01 | predicted | + | - | Going by this
1 | release 2023-07-03 | official | + | - | ^
- | platform Viki | official | + | - | On Viki
