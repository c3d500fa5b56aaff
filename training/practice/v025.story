url: https://asianfandomhub.example/girls-of-platform-nine-season-2
outlet: Asian Fandom Hub
published: 2022-12-05
title: Girls of Platform Nine Season 2: Is It Happening? Cast, Plot & Latest Updates
series: Girls of Platform Nine

Girls of Platform Nine is a Taiwanese youth drama series that stole our hearts. Produced by Catchplay and first shown on March 5, 2022, it revolves around four train conductors in 1989. And now all the world is asking: what about Girls of Platform Nine Season 2? Let's get into it.

Girls of Platform Nine Season 2 Renewal Status

Good news and bad news. PTS has neither extended nor dropped the show. But Lin Hsin-ying, who wrote and created it, is reportedly halfway through new scripts. Personally, we think that an order will be given in the first months of 2023.

Girls of Platform Nine Season 2 Cast: Who Could Be In It?

These are the ones that we'd expect back on the train:

• Gingle Wang-Lo as A-Lan (the stubborn one)
• Kerr Chang as Hsiao-Mei
• Buffy Chen-Wu as Sister Tsui
• Vivian Sung-Hsu as Phoebe, whose fate we're not going to spoil

Three of the above have been hinting on Instagram that they've kept their whistles. As to Wu Kang-ren Jr., who had been station master Pai, he's unlikely, having been run over by the Tze-Chiang Limited. Greg Hsu Lee would be our dream for a student; nobody has asked him.

Who starred in Season 1?

The first season starred those four, with Wu Kang-ren Jr., Hsueh Shih-ling-Yu (“Engineer Ho”) and a guest turn by the singer Waa Wei Ning. Yen Yi-wen did the direction and Chen Chih-hung-Liu produced.

Girls of Platform Nine Season 2 Plot

The Wall came down and the girls, still in their blue skirts, will have to learn English. A strike will split them. This much could be gathered from the end of the tenth and last episode.

Is there a trailer?

No, and fan edits are all that you'll come across.

When does it come out?

If the order is given when we think, expect it on PTS and Catchplay+ in 2024 at the soonest.

Frequently Asked Questions

Is Girls of Platform Nine a true story? Partly; it rests on the memoir of a conductor, Hu Su-chen.

How many episodes does it have? Ten.

Where can I watch it? On Catchplay+ and, outside Taiwan, on Viki.

=== claims
1 | release 2022-03-05 | official | + | - | Produced by Catchplay
2 | renewal renewed | official | - | - | PTS has neither
2 | crew Lin Hsin-ying / writer | rumored | + | - | But Lin Hsin-ying
- | crew Lin Hsin-ying / writer | official | + | - | ^
- | crew Lin Hsin-ying / creator | official | + | - | ^
2 | production writing under way | rumored | + | - | ^
2 | renewal renewed when=2023-01-01..2023-04-30 | predicted | + | - | Personally, we
2 | cast Gingle Wang-Lo / A-Lan / returning | predicted | + | - | Gingle Wang-Lo as
2 | cast Kerr Chang / Hsiao-Mei / returning | predicted | + | - | Kerr Chang as
2 | cast Buffy Chen-Wu / Sister Tsui / returning | predicted | + | - | Buffy Chen-Wu as
2 | cast Vivian Sung-Hsu / Phoebe / returning | predicted | + | - | Vivian Sung-Hsu as
2 | cast Wu Kang-ren Jr. / Pai / returning | predicted | - | - | As to Wu
1 | cast Gingle Wang-Lo / A-Lan / - | official | + | - | The first season starred
1 | cast Kerr Chang / Hsiao-Mei / - | official | + | - | The first season starred
1 | cast Buffy Chen-Wu / Sister Tsui / - | official | + | - | The first season starred
1 | cast Vivian Sung-Hsu / Phoebe / - | official | + | - | The first season starred
1 | cast Wu Kang-ren Jr. / Pai / - | official | + | - | The first season starred
1 | cast Hsueh Shih-ling-Yu / Engineer Ho / - | official | + | - | ^
1 | cast Waa Wei Ning / - / - | official | + | - | ^
1 | crew Yen Yi-wen / director | official | + | - | Yen Yi-wen did
1 | crew Chen Chih-hung-Liu / producer | official | + | - | ^
1 | episodes 10 | official | + | - | This much could
2 | trailer trailer | official | - | - | No, and fan
2 | release 2024.. | predicted | + | - | If the order
2 | platform PTS | predicted | + | - | ^
2 | platform Catchplay+ | predicted | + | - | ^
- | source_material other / - | official | + | - | Partly; it rests
- | platform Catchplay+ | official | + | - | On Catchplay+ and
- | platform Viki | official | + | - | ^
