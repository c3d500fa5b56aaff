url: https://www.trendworm.example/2023/12/12/midnight-in-monterrey-season-2-netflix
outlet: Trendworm
published: 2023-12-12
title: Midnight in Monterrey Season 2 Release Date, Rumors and Trailer
series: Midnight in Monterrey

In this article, we will discuss the Midnight in Monterrey Season 2 Release Date. The Mexican telenovela-thriller is unquestionably a treat, and its fans are counting hours.

Midnight in Monterrey Season 2 Release Date

Mark it down: Midnight in Monterrey Season 2 will be released on March 8, 2024! That's according to a poster revealed by ViX on December 4. However, some sites give it as March 15, and it is worth noting that ViX's own app shows only “marzo.” So the exact day can still alter.

Midnight in Monterrey Season 2 Trailer

As of right now a trailer isn't out. The poster came alone. In view of the launch, a trailer will in all likelihood be uploaded in the middle of February.

Midnight in Monterrey Season 2 Cast

Michelle Renda, Andrés Palacio Jr., and Zuria Lara are reportedly all present. Erick Elías Ruiz tweeted in October that he'd “never been so glad to be shot dead,” which spells farewell for Commander Robles.

Midnight in Monterrey Season 2 Storyline

Lucía will look for her brother. Who has the tape? We'll have to wait and see.

How many episodes?

Season 1 came with a total of 40 episodes of half an hour. The second is going to be leaner: 24, a figure that circulates in Mexican magazines.

Filming

It was done in Nuevo León over the summer and finished by the month of September, if one believes TVyNovelas.

Will there be a third season?

Seeing that the writers' team was told to “keep the chairs warm,” as per the scriptwriter Ximena Urrutia, we reckon there will.

Frequently Asked Questions

Is it available on Netflix? It is not on Netflix so far.
Who directed season 1? It was Alfonso Pineda.
When did it premiere? On 1 September 2022.

=== claims
2 | release 2024-03-08 | official | + | ViX | Mark it
2 | release 2024-03-15 | rumored | + | - | However
2 | release 2024-03 | official | + | ViX | ^
2 | trailer trailer | official | - | - | As of right
2 | trailer trailer when=2024-02-11..2024-02-20 | predicted | + | - | In view
2 | cast Michelle Renda / - / returning | rumored | + | - | Michelle
2 | cast Andrés Palacio Jr. / - / returning | rumored | + | - | ^
2 | cast Zuria Lara / - / returning | rumored | + | - | ^
2 | cast Erick Elías Ruiz / Commander Robles / leaving | official | + | Erick Elías Ruiz | Erick
1 | episodes 40 | official | + | - | Season 1 came
2 | episodes 24 | rumored | + | - | The second
2 | production filming ends when=2023-09 | reported | + | TVyNovelas | It was done
2 | production filming under way when=2023-06..2023-08 | reported | + | TVyNovelas | ^
3 | renewal renewed | predicted | + | - | Seeing that
- | crew Ximena Urrutia / writer | official | + | - | ^
- | platform Netflix | official | - | - | It is not on
1 | crew Alfonso Pineda / director | official | + | - | It was Alfonso
1 | release 2022-09-01 | official | + | - | On 1
