url: https://binge-monitor.example/glasshouse-republic-2-trailer
outlet: Binge Monitor
published: 2024-05-21
title: Glasshouse Republic Season 2: Netflix drops trailer and date
series: Glasshouse Republic

They said nobody gets out of the greenhouse, and yet here we are. Netflix published the full trailer of Glasshouse Republic season 2 on Tuesday, and it ends on a date: June 14.

On that day all eight episodes are put up in one go. A teaser had been shown in March, but one saw little more than condensation on it.

President Ha (Won Dong-il) rules a nation of botanists who have gone underground. With him in the new season are Nam Ji-eun as his daughter Sol, Seok Jin-kyu as the traitor Hyeon, and, for the first time, the veteran Ahn Mal-soon as a seed smuggler.

“You do not need to have seen my other work,” said Eom Tae-joon, the director, who earlier made the films Spore and Salt Field. He wrote the new season together with Kwon Eun-bi.

It was in April 2023 that Netflix gave the thriller its second season, not two months after the first had begun on February 24, 2023. If you would like to catch up: six hours are enough.

Should the numbers be right again, there is no lack of ideas for more, according to Eom.

=== claims
2 | trailer trailer when=2024-05-21 | official | + | - | Netflix published the full
2 | release 2024-06-14 | official | + | - | ^
2 | episodes 8 | official | + | - | On that day all eight
2 | trailer teaser when=2024-03 | official | + | - | A teaser had been shown
- | cast Won Dong-il / President Ha / - | official | + | - | President Ha (Won
2 | cast Nam Ji-eun / Sol / - | official | + | - | With him in
2 | cast Seok Jin-kyu / Hyeon / - | official | + | - | ^
2 | cast Ahn Mal-soon / - / joining | official | + | - | ^
- | crew Eom Tae-joon / director | official | + | - | “You do not need
2 | crew Eom Tae-joon / writer | official | + | - | He wrote the new
2 | crew Kwon Eun-bi / writer | official | + | - | ^
2 | renewal renewed when=2023-04 | official | + | - | It was in April 2023
1 | release 2023-02-24 | official | + | - | ^
