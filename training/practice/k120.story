url: https://www.seasonsinfo.example/2020/08/05/queen-of-the-highway-season-6
outlet: Seasons Info
published: 2020-08-05
title: Queen of the Highway Season 6: Release Date, Netflix, Cast, Renewed or Cancelled
series: Queen of the Highway

Queen of the Highway is an American crime drama on USA Network. The show was renewed for season 6 in August 2019. USA Network announced later that there would be ten episodes.

When will season 6 of Queen of the Highway premiere?

The sixth season has not got a release date. The makers had completed only half of the filming when the pandemic began. The shooting was paused on March 15. It is going to resume in the coming months in New Orleans.

Season 5 premiered on June 6, 2019. All previous seasons started in June, but this year it is not possible. The sixth season could arrive in early 2021.

When will it be on Netflix?

The fifth season came to Netflix in May 2020. The sixth will likely be on Netflix about one year after the end of the season.

Who will be seen in season 6?

Alicia Braga is coming back as Teresa. Hemky Madera-Sosa will be back as Pote. Peter Gadio returns as James, after he was away for a whole season. Molly Burnet-Lane will be seen as Kelly.

Is season 6 the final season?

Nothing has been said by the network. Dailan Rodriguez, who was the showrunner together with Ben Lobato, has left, so Lobato does it alone now.

What is it based on?

The show is based on the Spanish-language telenovela La Reina de la Carretera, which is based on a novel itself.

Stay safe, and come back to us for more updates!

=== claims
- | platform USA Network | official | + | - | Queen of the Highway is
6 | renewal renewed when=2019-08 | official | + | - | The show was renewed
6 | episodes 10 | official | + | USA Network | USA Network announced
6 | release none | official | - | - | The sixth season has not
6 | production filming under way when=2020-03-15 | official | - | - | The shooting was
6 | production filming starts when=2020-08-05.. | official | + | - | It is going
5 | release 2019-06-06 | official | + | - | Season 5 premiered
6 | release 2021-01-01..2021-04-30 | predicted | + | - | The sixth season could
5 | platform Netflix | official | + | - | The fifth season came
6 | platform Netflix | predicted | + | - | The sixth will
6 | cast Alicia Braga / Teresa / returning | official | + | - | Alicia Braga
6 | cast Hemky Madera-Sosa / Pote / returning | official | + | - | Hemky
6 | cast Peter Gadio / James / returning | official | + | - | Peter Gadio
6 | cast Molly Burnet-Lane / Kelly / - | official | + | - | Molly
6 | renewal final | official | - | - | Nothing has
6 | crew Dailan Rodriguez / showrunner | official | - | - | Dailan
6 | crew Ben Lobato / showrunner | official | + | - | ^
- | source_material series / La Reina de la Carretera | official | + | - | The show is based
