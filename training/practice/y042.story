url: https://www.dramabox.example/cdrama/2023/07/ten-thousand-lanterns-2
outlet: DramaBox
published: 2023-07-11
title: Ten Thousand Lanterns 2 Exposed Its Airing Time? Netizens: The Official Has Not Declared!
series: Ten Thousand Lanterns

Today the costume drama Ten Thousand Lanterns went up the hot search again, on account of a picture from a platform meeting. On the picture one can make out that part two is arranged in the fourth season of the year, namely October to December. The drama's official blog has not declared any file date.

The first part was launched on Tencent Video on June 18, 2021, with 40 episodes, of which VIP members could view six on the first day. Later Mango TV also took it. WeTV is in charge of the overseas.

The second part shrank to 36, as the filing record at the Radio and Television Administration displays. It already killed its green (that is, finished shooting) last September, and the dubbing was over by the spring.

Adapted from the Jinjiang novel Lantern Keeper of the Nine Prefectures by Bai Lu Shuang, the drama is managed by director Yin Hao. Xue Mingyue continues to act the Lantern Keeper, whereas Fang Yichen has withdrawn and General Ling is changed to Luo Zhe.

Two preview films have flowed out. The short one was the true pilot trailer that was shown at the Shanghai TV Festival in June; the long one was clipped by fans out of Song of Cold Snow.

Looking at brother dramas: The Cloud Ferry 2 let go by 26 months after the front part, and Palace of Reeds 2 no less than 44. Following The Cloud Ferry, the lanterns would be lit in August. Some marketing accounts even say July 28, but those said March 8 as well.

Is there a third part? The novel still has a volume left. The birthday party of Xue Mingyue is July 30, and the variety show with Luo Zhe, on iQIYI, has ten issues.

=== claims
2 | release 2023-10..2023-12 | rumored | + | - | On the picture
2 | release none | official | - | - | The drama's official
1 | release 2021-06-18 | official | + | - | The first part
1 | platform Tencent Video | official | + | - | ^
1 | episodes 40 | official | + | - | ^
1 | platform Mango TV | official | + | - | Later Mango TV
- | platform WeTV | official | + | - | WeTV is in
2 | episodes 36 | reported | + | Radio and Television Administration | The second part
2 | production filming ends when=2022-09 | official | + | - | It already killed
- | source_material novel / Lantern Keeper of the Nine Prefectures | official | + | - | Adapted from the
- | crew Yin Hao / director | official | + | - | ^
2 | cast Xue Mingyue / Lantern Keeper / returning | official | + | - | Xue Mingyue
2 | cast Fang Yichen / General Ling / leaving | official | + | - | ^
2 | cast Luo Zhe / General Ling / joining | official | + | - | ^
2 | trailer trailer when=2023-06 | official | + | - | The short one
2 | precedent The Cloud Ferry / release / 26 | official | + | - | Looking at brother
2 | precedent Palace of Reeds / release / 44 | official | + | - | ^
2 | release 2023-08 | predicted | + | - | Following The Cloud
2 | release 2023-07-28 | rumored | + | - | Some marketing accounts
