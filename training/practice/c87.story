url: https://www.kmedia.example/2023/11/08/vigilant-angels-season-2-filming
outlet: K-Media Today
published: 2023-11-08
title: Filming of 'Vigilant Angels' season 2 to begin in December, agency says
series: Vigilant Angels

The long silence around the second season of the OTT series 'Vigilant Angels' is coming to an end.

On the 8th, Management Soop said, "Actress Jeon Yeo-been is preparing to take part in the filming of season 2, which is scheduled to begin in mid-December." The platform Wavve has so far refrained from confirming the date.

Concerning the release, an official in the industry said that the second half of next year was being discussed, while the newspaper Munhwa Ilbo, in its issue of the previous day, wrote that it would not be released until 2025. The production company, Studio S, explained, "The date of the release is to be decided after the filming."

The scripts of all eight episodes have been available since summer. They were written by Kwon Min-soo together with Jung Seo, who was not involved in the first season.

Jeon plays Sister Agatha. The appearance of Um Ki-joon as the bishop is still being coordinated, and the singer Key, according to his agency, was offered a role but declined.

The preceding season was presented in November 2020 and consisted of six episodes. There had been plans to film a continuation as early as autumn 2021. They were abandoned when director Shin Jae-ho went to another company; Hong Won-chan is directing now.

Long intervals are no longer a rarity among dramas for streaming. 'D.P.' returned after 23 months and 'Kingdom' after 14.

The actress will be seen in the film 'Harbin' before that, for which she spent half a year in Mongolia and Latvia. A trailer for the film was published yesterday.

=== claims
2 | production filming starts when=2023-12-11..2023-12-20 | reported | + | Management Soop | On the 8th
2 | cast Jeon Yeo-been / - / returning | reported | + | Management Soop | ^
- | platform Wavve | official | + | - | The platform
2 | release 2024-07..2024-12 | rumored | + | - | Concerning
2 | release 2025.. | reported | + | Munhwa Ilbo | ^
2 | release none | official | - | Studio S | The production company
2 | production writing ends when=..2023-08-31 | official | + | - | The scripts
2 | episodes 8 | official | + | - | ^
2 | crew Kwon Min-soo / writer | official | + | - | They were written
2 | crew Jung Seo / writer | official | + | - | ^
- | cast ?Jeon Yeo-been / Sister Agatha / - | official | + | - | Jeon plays
2 | cast Um Ki-joon / bishop / returning | official | - | - | The appearance
2 | cast Key / - / joining | reported | - | agency | ^
1 | release 2020-11 | official | + | - | The preceding
1 | episodes 6 | official | + | - | ^
2 | production filming starts when=2021-09..2021-11 | official | - | - | There had been
- | crew Shin Jae-ho / director | official | + | - | They were abandoned
2 | crew Hong Won-chan / director | official | + | - | ^
2 | precedent D.P. / release / 23 | official | + | - | 'D.P.'
2 | precedent Kingdom / release / 14 | official | + | - | ^
