url: https://www.animeleakscentral.example/sugar-and-steel-s2-studio-change
outlet: Anime Leaks Central
published: 2021-01-14
title: Sugar & Steel Season 2 Is On the Way With a New Studio (Rumor)
series: Sugar & Steel

Take this with a mountain of salt, or of sugar.

According to a thread on 5channel, Sugar & Steel is going to have a sequel, with Wolfsbane Pictures instead of Studio Comet Tail at the drawing board. The poster, who did call the Grand Tide announcement right last year, writes of October 2021 and of one cour, 12 episodes.

What speaks for it: Kadonashi Shoten registered a domain with “2nd” in it on January 8. Also, singer HINA, who did the opening, is holding her October free, as a fan noticed in her calendar.

What speaks against it: sales. At 1,900 discs the first season was not exactly a sweet success. And the manga was on a break for half a year when author Anzu Kirino fell ill. The publisher replied to our question that there is “no information that could be given out.”

Word is that a teaser will be shown at AnimeJapan in March, and that the two leads, Haru Sonoda and Mio Kanbara, are back. Neither has said so. Sonoda last voiced a penguin in the film Polar Express Bento.

I for one believe it when I see a key visual. The optimists may point to Rivet Girl, whose second season got the nod two years after the first had gone off the air with sales that were lower still.

Season 1, directed by Hokuto Mishima, aired from July 5 to September 20, 2019. It can be streamed on Wakanim.

=== claims
2 | renewal renewed | rumored | + | - | According to a thread
2 | release 2021-10 | rumored | + | - | The poster, who
2 | episodes 12 | rumored | + | - | ^
2 | renewal renewed | official | - | publisher | The publisher replied
- | source_material comic / - | official | + | - | And the manga
2 | precedent Rivet Girl / renewal / 24 | official | + | - | The optimists
1 | release 2019-07-05 | official | + | - | Season 1, directed
1 | crew Hokuto Mishima / director | official | + | - | ^
1 | platform Wakanim | official | + | - | It can be streamed
2 | trailer teaser when=2021-03 | rumored | + | - | Word is that
2 | cast Haru Sonoda / - / returning | rumored | + | - | ^
2 | cast Mio Kanbara / - / returning | rumored | + | - | ^
