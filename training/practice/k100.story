url: https://www.screen-weekly.example/2018/03/22/homestretch-season-two
outlet: Screen Weekly
published: 2018-03-22
title: Homestretch: second season moves to June, third ordered
series: Homestretch

FX has given Homestretch a third season before the second one is on air.

The second season will not be seen in April as announced. It has been put back to June 14, because FX wants to show it after the basketball finals.

Each of the two seasons has ten episodes. The first season, with eight episodes, aired in the spring of 2017 and was one of the best reviewed shows of the year.

Homestretch tells the story of a jockey who becomes a trainer after an accident. Luke Callahan plays the part of Denny Moran. His wife Bridget is played by Orla Keane, and his rival Pike by Terrence Boyd. All three have contracts for five seasons.

New in season two are Marisa Vega as the owner of a stable and Bob Hoskin-Jones as a bookmaker. Charlie Roth, who was killed in the finale, is out.

Ben Zeitman created the series and is the showrunner. He writes with Amy Gould, and both direct as well.

The filming of season two finished in January in Kentucky. The writers start on season three in May, and it should go before the cameras in November.

The UK rights belong to Sky Atlantic, which has not announced when it will show the season.

A trailer for season two is on the website of FX.

=== claims
3 | renewal renewed | official | + | - | FX has given
2 | release 2018-04 | official | - | - | The second season will
2 | delay to=2018-06-14 | official | + | - | It has been put
2 | release 2018-06-14 | official | + | - | ^
2 | episodes 10 | official | + | - | Each of the two
3 | episodes 10 | official | + | - | ^
1 | episodes 8 | official | + | - | The first season, with
1 | release 2017-03-01..2017-05-31 | official | + | - | ^
- | cast Luke Callahan / Denny Moran / - | official | + | - | Luke Callahan
- | cast Orla Keane / Bridget / - | official | + | - | His wife
- | cast Terrence Boyd / Pike / - | official | + | - | ^
2 | cast Marisa Vega / - / joining | official | + | - | New in season
2 | cast Bob Hoskin-Jones / - / joining | official | + | - | ^
2 | cast Charlie Roth / - / leaving | official | + | - | Charlie Roth
- | crew Ben Zeitman / creator | official | + | - | Ben Zeitman
- | crew Ben Zeitman / showrunner | official | + | - | ^
- | crew Ben Zeitman / writer | official | + | - | He writes
- | crew Amy Gould / writer | official | + | - | ^
- | crew Ben Zeitman / director | official | + | - | ^
- | crew Amy Gould / director | official | + | - | ^
2 | production filming ends when=2018-01 | official | + | - | The filming of
3 | production writing starts when=2018-05 | official | + | - | The writers
3 | production filming starts when=2018-11 | official | + | - | ^
- | platform Sky Atlantic | official | + | - | The UK rights
2 | trailer trailer | official | + | - | A trailer for
