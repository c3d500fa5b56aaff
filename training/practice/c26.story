url: https://www.madridpantalla.example/2022/02/15/la-cantera-movistar-segunda-temporada
outlet: Madrid Pantalla
published: 2022-02-15
title: La Cantera, in the mixing room, has a new horizon
series: La Cantera

La Cantera, the prison story with which Movistar Plus+ surprised everybody in the autumn of 2020, doesn't arrive in March. In the platform's catalogue of novelties, handed out to journalists this Tuesday, the second season has moved to a page that reads "último trimestre."

On the reason the platform's fiction chief, Domingo Corral, was frank. "We shot in the middle of the sixth wave and paid for it with five weeks," he said, adding that the shooting, in Cuenca, ended on January 29. The editing has covered two chapters out of six.

Not so fast, replied the writer and co-creator Alba Ferrán, for whom October is not the last word either: "If Sitges wants us, I would prefer to go there first." The festival starts on the 6th.

Luis Callejo's warden and Nadia de Santiago's chaplain are both in these six, and the prisoner whom we saw on the roof too, whoever he is; El País names Javier Rey, who says that he can neither open nor close that door.

Vertele advances that the platform would be thinking of a third course, with the bosses divided on it. For the second the decision came in eleven days. Another house product, Antidisturbios, never got beyond its one season, and Hierro had 21 months to wait.

Of images we have one photograph, the one with the keys. A preview of two minutes is reserved for the Series Nostrum of April.

Ferrán has besides sold her first novel, The Quarry Road, which isn't what the series was taken from. That was a radio report.

Can you watch it abroad? In Mexico the first season sits on HBO Max.

=== claims
1 | release 2020-09..2020-11 | official | + | - | La Cantera, the prison
1 | platform Movistar Plus+ | official | + | - | ^
2 | release 2022-03 | official | - | - | ^
2 | release 2022-10..2022-12 | official | + | Movistar Plus+ | In the platform's
2 | delay to=2022-10..2022-12 | official | + | Movistar Plus+ | ^
2 | production filming ends when=2022-01-29 | official | + | Domingo Corral | "We shot
2 | production post-production under way | official | + | - | The editing
2 | episodes 6 | official | + | - | ^
- | crew Alba Ferrán / creator | official | + | - | Not so fast
- | crew Alba Ferrán / writer | official | + | - | ^
2 | release 2022-10 | official | - | Alba Ferrán | ^
2 | cast Luis Callejo / warden / returning | official | + | - | Luis Callejo
2 | cast Nadia de Santiago / chaplain / returning | official | + | - | ^
2 | cast Javier Rey / - / joining | reported | + | El País | ^
3 | renewal renewed | reported | + | Vertele | Vertele
2 | precedent Hierro / release / 21 | official | + | - | Another house
2 | trailer teaser when=2022-04 | official | + | - | A preview
- | source_material novel / The Quarry Road | official | - | - | Ferrán has
- | source_material other / - | official | + | - | That was
1 | platform HBO Max | official | + | - | In Mexico
