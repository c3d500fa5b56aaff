url: https://www.premierepundit.example/cinderfall-season-2-release-date-cast-plot
outlet: Premiere Pundit
published: 2021-09-03
title: Cinderfall Season 2 Release Date, Cast, Plot And All We Know!!
series: Cinderfall

Cinderfall is an American fantasy streaming television series which came on Amazon Prime Video with 10 episodes at 16 April 2021. It is made after the comic of same name. Viewers from worldwide poured the love. Hence naturally all are eager, when shall the second installment come?

Cinderfall Season 2 Renewal Status

Up to now, the makers has not given any green signal. But looking the popularity we believe the officials shall announce it in the coming November only.

Cinderfall Season 2 Release Date

The release is going to be in 2022, be sure of it. In case the corona situation worsens, it can get postponed to 2023. Some portals are writing 5 August 2022, which we are not able to verify.

Cinderfall Season 2 Expected Cast

In the main roles we may see Holly Brandt as Ember, Theo Nakagawa as Prince Ash, and Ruth Ojo as the Lamp Mother. Probable new entry: Marcus Steele. The possibility of Ian Forde playing again the Coal Baron is zero, as everybody saw him turning to glass.

The creator Vicky Lindqvist have other plans too, so somebody else might be sitting on the showrunner's seat. Insiders are naming one Mr. Paul Draper.

Cinderfall Season 2 Number of Episodes

Nothing is told officially. As per our assumption 10 episodes will be there like previous time, though it is being heard of only 8.

Cinderfall Season 2 Plot

In the first season we have watched how Ember burned the bridge. The second will most probably take us across.

Cinderfall Season 2 Trailer

The trailer is not launched. It may drop one month before, that is, in July.

Where To Watch

Season 1 is streaming in Amazon Prime Video. In India one can also purchase it at BookMyShow Stream from October 1, as the trade says.

What rating it has? On IMDb it is holding 7.9. Will Ember find her mother, or will the mother find her? Stay connected with us!

=== claims
1 | release 2021-04-16 | official | + | - | Cinderfall is an
1 | episodes 10 | official | + | - | ^
- | platform Amazon Prime Video | official | + | - | ^
- | source_material comic / Cinderfall | official | + | - | It is made
2 | renewal renewed | official | - | - | Up to now
2 | renewal renewed when=2021-11 | predicted | + | - | But looking
2 | release 2022 | official | + | - | The release is
2 | delay to=2023 | predicted | + | - | In case the
2 | release 2023 | predicted | + | - | ^
2 | release 2022-08-05 | rumored | + | - | Some portals
2 | cast Holly Brandt / Ember / returning | predicted | + | - | In the main
2 | cast Theo Nakagawa / Prince Ash / returning | predicted | + | - | ^
2 | cast Ruth Ojo / Lamp Mother / returning | predicted | + | - | ^
2 | cast Marcus Steele / - / joining | predicted | + | - | Probable new
2 | cast Ian Forde / Coal Baron / leaving | predicted | + | - | The possibility
- | crew Vicky Lindqvist / creator | official | + | - | The creator
2 | crew Paul Draper / showrunner | rumored | + | - | Insiders are
2 | episodes 10 | predicted | + | - | As per our
2 | episodes 8 | rumored | + | - | ^
2 | trailer trailer | official | - | - | The trailer
2 | trailer trailer when=2022-07 | predicted | + | - | It may drop
1 | platform Amazon Prime Video | official | + | - | Season 1
