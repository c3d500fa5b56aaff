url: https://www.blazefeed.example/tv/fjordfolk-season-4-what-the-cast-says
outlet: Blazefeed
published: 2023-07-30
title: ‘Fjordfolk’ season 4: stars and producer keep their fingers crossed
series: Fjordfolk

If wishes were longships, the fourth season of Fjordfolk would have landed by now. Viaplay hasn't ordered one. That doesn't stop anyone from planning it.

Producer Siri Holm is the most outspoken of them. “With some luck we're on the ice in February,” she told Verdens Gang on Friday, “and with even more luck you see it in the autumn of 2024.” Holm hopes for ten chapters instead of the customary eight.

Anders Lie, our gloomy jarl, would love to wear the fur again but says it's for others to decide. Ingrid Moe put it thus: “I intend to be there as Gudrun, they'd have to drag me off.” And Per Anker, killed by an elk in the last minutes? “Never say never” was all he offered, and his mother confirmed that he's dead.

Ought one to believe them? Viewers' interest has dipped, it's true. On the other hand no Viaplay original has made it to three and been refused a fourth. Our hunch is a yes in late August, when the company shows its half-year figures.

It's among the fans that the calendar gets wildest. There's a theory, with eighteen thousand likes, by which the entire season was shot in secret in 2022. Less colorful, the Danish site Ekko hears that the writers, Holm's brother Odd among them, have been asked to stop at an outline until the platform's crisis is over. In short: pushed back before it began.

Those who remember what happened to Ice Parish know the feeling. Its renewal took sixteen months, and half of the cast had got other jobs.

It was the platform's biggest launch of 2019, on October 11 of that year. Since the saga that the first three retold is used up by now, the fourth could be invented from scratch. A documentary about its horses goes out on NRK in August.

=== claims
4 | renewal renewed | official | - | - | Viaplay hasn't
- | crew Siri Holm / producer | official | + | - | Producer Siri
4 | production filming starts when=2024-02 | official | + | Siri Holm | “With some
4 | release 2024-09..2024-11 | official | + | Siri Holm | ^
4 | episodes 10 | official | + | Siri Holm | Holm hopes
- | episodes 8 | official | + | - | ^
- | cast Anders Lie / - / - | official | + | - | Anders Lie
4 | cast Ingrid Moe / Gudrun / returning | official | + | Ingrid Moe | Ingrid Moe
- | cast Per Anker / - / - | official | + | - | And Per Anker
4 | renewal renewed when=2023-08-21..2023-08-31 | predicted | + | - | Our hunch
4 | production filming under way when=2022 | rumored | + | - | There's a theory
4 | production writing under way | reported | - | Ekko | Less colorful
- | crew ?Odd Holm / writer | official | + | - | ^
4 | delay | reported | + | Ekko | In short
4 | precedent Ice Parish / renewal / 16 | official | + | - | Its renewal
1 | release 2019-10-11 | official | + | - | It was the
- | source_material other / - | official | + | - | Since the saga
