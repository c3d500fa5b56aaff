url: https://seriesdelmundo.example/en/what-pass-with-the-new-season
outlet: Series del Mundo
published: 2023-08-30
title: What happens with the new seasons? The state of four fictions
series: The Notary's Wife

The summer finishes and the channels begin to put the cards over the table. We summarize the situation of four series that the readers ask us day by day.

The Notary's Wife

Antena 3 has given green light to the third delivery, and its people have not lost the time. The recordings, that had stopped in May by the pregnancy of Blanca Ferrer, were reactivated this Monday in the province of Segovia. Until November nobody goes home. The date of the premiere continues being a mystery.

Seven Roosters

It will not have continuation. "The stories must know to die," said the creator Íñigo Larrañaga to ABC before the holidays, and with that he closed the door to a second year of the comedy of Movistar Plus+. The actors have been liberated of their contracts.

Night Without Bosphorus

In Turkey, Kanal D has moved the piece: the new chapters, announced for September 12, will be seen in October because the protagonist Emre Tunca was operated of the knee. According to the journalist Birsen Altıntaş, also the actress Defne Sayar leaves the serial in the first episode.

Red Salt

Nothing is written, and this in the literal sense: Netflix does not find scriptwriter for the second part. In the corridors of the sector it is commented that the platform will drop the project before the year finishes. The first part, inspired by the novel Sal de sangre of Carmen Ibarra, arrived last January.

And La Corona? The film of the same producers premieres the 6 of October in cinemas, but a film is not a series. Another thing is that many of you have confused it with The Crown. We wait your opinions!

=== claims
- | platform Antena 3 | official | + | - | Antena 3 has given
3 | renewal renewed | official | + | - | ^
3 | production filming under way when=2023-05 | official | - | - | The recordings, that
3 | production filming starts when=2023-08-28 | official | + | - | ^
- | cast Blanca Ferrer / - / - | official | + | - | ^
3 | production filming ends when=2023-11 | official | + | - | Until November
3 | release none | official | - | - | The date of the premiere
Seven Roosters :: 2 | renewal cancelled | official | + | Íñigo Larrañaga | "The stories must know
Seven Roosters :: - | crew Íñigo Larrañaga / creator | official | + | - | ^
Seven Roosters :: - | platform Movistar Plus+ | official | + | - | ^
Night Without Bosphorus :: - | platform Kanal D | official | + | - | In Turkey, Kanal D
Night Without Bosphorus :: - | release 2023-09-12 | official | - | - | ^
Night Without Bosphorus :: - | delay to=2023-10 | official | + | - | ^
Night Without Bosphorus :: - | release 2023-10 | official | + | - | ^
Night Without Bosphorus :: - | cast Emre Tunca / - / - | official | + | - | ^
Night Without Bosphorus :: - | cast Defne Sayar / - / leaving | reported | + | Birsen Altıntaş | According to the journalist
Red Salt :: 2 | production writing starts | official | - | - | Nothing is written
Red Salt :: 2 | renewal cancelled when=2023-08-30..2023-12-31 | rumored | + | - | In the corridors
Red Salt :: 1 | release 2023-01 | official | + | - | The first part, inspired
Red Salt :: - | source_material novel / Sal de sangre | official | + | - | ^
