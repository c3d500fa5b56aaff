url: https://www.nipponanimag.example/en/salaryman-hero-s3-announce
outlet: Nippon Ani Mag
published: 2020-12-25
title: A Hero After Work to Get a Third Season
series: A Hero After Work

A present came under the tree for everyone who likes their superheroes tired: A Hero After Work is to have a third season. Issue 4 of the magazine Monthly Fable, which serializes the manga of Gaku Hoshino and is in stores from today, has the news.

No studio or staff is listed there, nor when the season is to be aired.

Season two was shown this summer with twelve episodes. It had been announced for April but was postponed to July on account of the pandemic. Its director was Natsuko Imamura, after Eiji Sugimori, who had made the first season in 2018, had gone over to live action.

In the series, Kazuma Uno lends his voice to the clerk Sasaki, better known as Captain Overtime. Kotone Hara is his boss and, unknown to him, his archenemy.

Crunchyroll described season two at the time as “the funniest thing with a necktie.”

The magazine further carries a one-shot by Hoshino and a poster. A live-action film of A Hero After Work will be in theaters on February 12 with the idol Shota Mine as Sasaki.

=== claims
3 | renewal renewed when=2020-12-25 | official | + | Monthly Fable | A present came under
- | source_material comic / - | official | + | - | Issue 4 of the magazine
3 | release none | official | - | - | No studio or staff
2 | release 2020-06-01..2020-08-31 | official | + | - | Season two was shown
2 | episodes 12 | official | + | - | ^
2 | release 2020-04 | official | - | - | It had been announced
2 | delay to=2020-07 | official | + | - | ^
2 | release 2020-07 | official | + | - | ^
2 | crew Natsuko Imamura / director | official | + | - | Its director was
1 | crew Eiji Sugimori / director | official | + | - | ^
1 | release 2018 | official | + | - | ^
2 | crew Eiji Sugimori / director | official | - | - | ^
- | cast Kazuma Uno / Sasaki / - | official | + | - | In the series
- | cast Kotone Hara / - / - | official | + | - | Kotone Hara is
