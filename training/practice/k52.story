url: https://www.cdramaguide.example/2025/02/27/jade-sword-season-2-release
outlet: C-Drama Guide
published: 2025-02-27
title: Jade Sword Season 2: Release date, cast, episodes
series: Jade Sword

Jade Sword was one of the biggest Chinese dramas of 2022. It has 40 episodes and was released on iQIYI on July 15, 2022. Season 2 will be released in 2025.

What is the release date of Jade Sword Season 2?

iQIYI has not announced the date. But according to Chinese media, the drama will be out in April. The permit was given in January, which is usually a good sign.

The filming started on March 3, 2024 in Hengdian and finished on August 11, 2024. The post-production has also been completed.

Who are the actors?

Chen Yuhan plays Lin Feng again. But there is a new female lead. Zhao Meili replaces Yang Xue in the role of Princess An. Yang Xue could not take part because she was filming another drama at that time.

Supporting cast:

• Guo Wei as Emperor Jing
• Xu Lan as Madam Bai
• Han Zhi as Little Seven

Who is the director?

Season 1 was directed by Ma Dong. Season 2 is directed by Wu Jianguo. The script is by Fei Yan, who also wrote the first season.

How many episodes?

There will be 36 episodes.

Source

Jade Sword is adapted from the web novel of the same name by Old Cloud. The first season covered about one third of the novel.

Trailer

iQIYI released a trailer during its event in November. Character posters were published for Chinese New Year.

Where can I watch it?

Season 1 can be watched on iQIYI and Viki. The second season will be on iQIYI only.

=== claims
1 | episodes 40 | official | + | - | It has 40
1 | release 2022-07-15 | official | + | - | ^
1 | platform iQIYI | official | + | - | ^
2 | release 2025 | official | + | - | Season 2 will be
2 | release none | official | - | - | iQIYI has not
2 | release 2025-04 | rumored | + | - | But according
2 | production filming starts when=2024-03-03 | official | + | - | The filming started
2 | production filming ends when=2024-08-11 | official | + | - | ^
2 | production post-production ends | official | + | - | The post-production
2 | cast Chen Yuhan / Lin Feng / returning | official | + | - | Chen Yuhan
2 | cast Zhao Meili / Princess An / joining | official | + | - | Zhao Meili
2 | cast Yang Xue / Princess An / leaving | official | + | - | ^
2 | cast Guo Wei / Emperor Jing / - | official | + | - | Guo Wei
2 | cast Xu Lan / Madam Bai / - | official | + | - | Xu Lan
2 | cast Han Zhi / Little Seven / - | official | + | - | Han Zhi
1 | crew Ma Dong / director | official | + | - | Season 1 was directed
2 | crew Wu Jianguo / director | official | + | - | Season 2 is directed
2 | crew Fei Yan / writer | official | + | - | The script is
1 | crew Fei Yan / writer | official | + | - | ^
2 | episodes 36 | official | + | - | There will be 36
- | source_material novel / Jade Sword | official | + | - | Jade Sword is
2 | trailer trailer when=2024-11 | official | + | - | iQIYI released
1 | platform Viki | official | + | - | Season 1 can
2 | platform iQIYI | official | + | - | The second season will
