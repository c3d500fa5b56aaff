url: https://www.trendsfeed.example/2022/05/27/peaky-rivals-season-7
outlet: Trends Feed
published: 2022-05-27
title: Razor Lane Season 7: Renewed or Cancelled? Release Date And Latest Updates
series: Razor Lane

Razor Lane is one of the biggest blessing of British television, It follow the gang of Tam Shelby-Rae in Glasgow of the twenties. After six seasons the crowd want to know is there a seventh, and why it was told it's the end.

Razor Lane Season 7: Renewed or Cancelled?

The creator Stephen Knight-Lee announced in January 2021 that the sixth will be final season. This came as hard cheese, since he had told in 2018 that seven are planned. The season six then delivered to BBC on 27 February, 2022 and to Netflix two weeks later. Therefore you may forget the season 7, my friend. A movie comes instead, its shooting begins in the next year.

Razor Lane Season 7: Cast

If any miracle happens then Cillian Murph as Tam, Paul Andersen and Sophie Rundel would do it. Helen McRory, who was the Aunt Poll, was passed away in last year, R.I.P.

Razor Lane Season 7: Release Date

None. A web page says 2023, it confuses the movie.

Razor Lane: Number of Episodes

Each of the season has 6 episodes so we have a total of 36.

Razor Lane: Where To Watch

All the six is on BBC iPlayer. In the US 1-6 will be at Netflix from 10th June.

Direction for the season six was of Anthony Burn. Before that he directed the show Hooligans' Club and won a BAFTA of it.

Final Verdict

Whether stage play "Redemption of Tam" (since September in Birmingham) is a continuation is for you to decide.

=== claims
6 | renewal final when=2021-01 | official | + | Stephen Knight-Lee | The creator
- | crew Stephen Knight-Lee / creator | official | + | - | ^
7 | renewal renewed | official | + | Stephen Knight-Lee | This came
6 | release 2022-02-27 | official | + | - | The season six
6 | platform BBC | official | + | - | ^
6 | platform Netflix | official | + | - | ^
7 | renewal renewed | official | - | - | Therefore
- | cast Helen McRory / Aunt Poll / - | official | + | - | Helen
7 | release none | official | - | - | None.
7 | release 2023 | official | - | - | A web page
1 | episodes 6 | official | + | - | Each of
2 | episodes 6 | official | + | - | ^
3 | episodes 6 | official | + | - | ^
4 | episodes 6 | official | + | - | ^
5 | episodes 6 | official | + | - | ^
6 | episodes 6 | official | + | - | ^
- | platform BBC iPlayer | official | + | - | All the six
- | platform Netflix | official | + | - | In the US
6 | crew Anthony Burn / director | official | + | - | Direction for
