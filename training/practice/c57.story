url: https://www.actuseries.example/2023/10/30/le-passeur-saison-3-canal
outlet: Actu Séries
published: 2023-10-30
title: Le Passeur, season 3: when, with whom, and how many
series: Le Passeur

While the second season of Le Passeur ends this Monday evening on Canal+, let us advance a little on the sequel.

A sequel is signed?

Since before the first clap of season 2, yes! The channel had passed the order of the two together in March 2022.

When do they turn?

At the moment of writing these lines, they do turn. The team occupies Briançon until the 15 December, makes a pause for the fêtes and rejoins the snow on 8 January to finish in the second half of February. Le Dauphiné signals however that the lack of snow could make them wait until February.

When do we see it?

Not before the rentrée of 2024, estimates the producer Caroline Behr; Canal+ counts eleven months of montage and effects, which made it lean rather on the first quarter of 2025. Le Parisien, which had the right date for season 2, affirms November 2024.

Which actors?

Tahar Benzema (Malik) signs for a third turn. It's the last one for Isabelle Carron, whose captain will fall in the third episode, a thing that the actress revealed herself on France Inter. Vincent Lacoste entering the dance, that is a noise of corridor.

How many?

Eight times 52 minutes, as before.

And behind?

Creator Fanny Herault leaves the writing room, whose keys are with Olivier Demant from now on. At the realization, Julien Despaux does the first four.

Images?

None, except of a marmot which the team posted.

Engrenages let us wait sometimes 30 months, The Bureau scarcely twelve. Le Passeur is between them.

Yesterday's interview with Benzema concerned his film on Zidane, awaited on 6 December.

=== claims
2 | platform Canal+ | official | + | - | While the
3 | renewal renewed when=2022-03 | official | + | Canal+ | The channel
3 | production filming under way | official | + | - | At the moment
3 | production filming ends when=2024-02-16..2024-02-29 | official | + | - | The team
3 | production filming starts when=2024-02 | reported | + | Le Dauphiné | Le Dauphiné
3 | release 2024-09.. | official | + | Caroline Behr | Not before
- | crew Caroline Behr / producer | official | + | - | ^
3 | release 2025-01..2025-03 | official | + | Canal+ | ^
3 | release 2024-11 | reported | + | Le Parisien | Le Parisien
3 | cast ?Tahar Benzema / Malik / returning | official | + | - | Tahar
3 | cast Isabelle Carron / captain / returning | official | + | Isabelle Carron | It's the last
3 | cast Vincent Lacoste / - / joining | rumored | + | - | Vincent
3 | episodes 8 | official | + | - | Eight times
2 | episodes 8 | official | + | - | ^
3 | crew Fanny Herault / writer | official | - | - | Creator
- | crew Fanny Herault / creator | official | + | - | ^
3 | crew Olivier Demant / writer | official | + | - | ^
3 | crew Julien Despaux / director | official | + | - | At the realization
3 | trailer clip | official | - | - | None,
3 | precedent Spiral / release / 30 | official | + | - | Engrenages
3 | precedent The Bureau / release / 12 | official | + | - | ^
