url: https://kdramacorner.example/posts/moonlit-pharmacy-season-2
outlet: K-Drama Corner
published: 2022-08-30
title: Will there be a Moonlit Pharmacy season 2?
series: Moonlit Pharmacy

I just finished Moonlit Pharmacy and I have so many feelings! The drama aired on tvN from June 4 and ended last Sunday with 16 episodes. It is also on Netflix. So of course everybody is asking about season 2. I collected what we know so far.

Season 2 has not been confirmed yet. tvN said nothing about it after the finale.

But the director, Park Jin-woo, talked about it in an interview with Star Ilbo. He said that a second season is being discussed with the writer and the cast. "Nothing has been decided," he added.

The drama is based on the webtoon of the same name by Han Sol. The webtoon has 140 chapters, and season 1 used about half of them, so there is a lot of story left.

Han Ji-min played Seo Yeon, the pharmacist, and Lee Do-hyun played the ghost, Mr. Baek. Lee Do-hyun's agency told reporters that he has not received an offer for season 2. He goes to the army next spring, which makes things harder. Han Ji-min said at the fan meeting, "If there is a script, I will read it."

If season 2 happens, I think it could come out in 2024. That is just my guess! The first season was filmed in 2021, and it took almost a year until it was on TV.

According to some Korean blogs, the writer Yoon Hee-jae has already started on the scripts. I could not find a source for this.

There is one more thing. A special episode with behind-the-scenes videos will be shown on September 10.

What do you think? Do you want a second season, or was the ending good enough? Tell me in the comments! My review of the last episode is here.

=== claims
1 | release 2022-06-04 | official | + | - | The drama aired on
1 | episodes 16 | official | + | - | ^
1 | platform tvN | official | + | - | ^
- | platform Netflix | official | + | - | It is also on
2 | renewal renewed | official | - | - | Season 2 has not been
- | crew Park Jin-woo / director | official | + | - | But the director
2 | renewal renewed | official | - | Park Jin-woo | "Nothing has been
- | source_material webtoon / Moonlit Pharmacy | official | + | - | The drama is based
- | cast Han Ji-min / Seo Yeon / - | official | + | - | Han Ji-min played
- | cast Lee Do-hyun / Mr. Baek / - | official | + | - | ^
2 | cast Lee Do-hyun / Mr. Baek / returning | reported | - | Lee Do-hyun's agency | Lee Do-hyun's agency
2 | release 2024 | predicted | + | - | If season 2 happens
1 | production filming under way when=2021 | official | + | - | The first season was filmed
2 | production writing starts | rumored | + | - | According to some
- | crew Yoon Hee-jae / writer | official | + | - | ^
