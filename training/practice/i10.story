url: https://www.prensaseries.example/en/2023/04/12/las-lavanderas
outlet: Prensa Series
published: 2023-04-12
title: 'Las Lavanderas', third season: what it is known until the moment
series: Las Lavanderas

The laundresses return! Movistar Plus+ has given green light to the third season of 'Las Lavanderas', as the platform communicated this Wednesday in its social networks.

The fiction created by Irene Sotomayor counts the life of five women of Bilbao in 1934. Its first delivery was released the 8 of October 2020 and the second one arrived in the platform in May 2022. Both of them have six chapters.

On the cast, repeat Blanca Portela, Adriana Gil and Itziar Ugarte. In addition, it signs Quim Gutierrez, who will give life to a commissioner. Not continues Oscar Jaen, since his character was shot in the final of the second season.

The recording will begin the next month of June in Bilbao and Vitoria, and it will last until September. Behind the cameras are put Patricia Ferro and, for the first time, Koldo Serna.

For the moment there is not date of premiere. It is foreseen that the chapters see the light in the first half of 2024.

And the end? In declarations to the newspaper El Correo, Sotomayor does not discard a fourth delivery: “I have written it in my head, but I have not spoken with anybody”.

Meanwhile, another title of the house, 'El Faro', has seen its departure from the grid postponed until the autumn, and 'Riofrío', which Netflix emits out of Spain, has closed its recording this week.

The actress Blanca Portela received the prize Feroz of Honor the 28 of January. Did you like the second season? Leave us your commentary.

=== claims
3 | renewal renewed when=2023-04-12 | official | + | Movistar Plus+ | Movistar Plus+ has given
- | platform Movistar Plus+ | official | + | - | ^
- | crew Irene Sotomayor / creator | official | + | - | The fiction created
1 | release 2020-10-08 | official | + | - | Its first delivery
2 | release 2022-05 | official | + | - | ^
1 | episodes 6 | official | + | - | Both of them
2 | episodes 6 | official | + | - | ^
3 | cast Blanca Portela / - / returning | official | + | - | On the cast
3 | cast Adriana Gil / - / returning | official | + | - | ^
3 | cast Itziar Ugarte / - / returning | official | + | - | ^
3 | cast Quim Gutierrez / commissioner / joining | official | + | - | In addition
3 | cast Oscar Jaen / - / leaving | official | + | - | Not continues
3 | production filming starts when=2023-06 | official | + | - | The recording will
3 | production filming ends when=2023-09 | official | + | - | ^
3 | crew Patricia Ferro / director | official | + | - | Behind the cameras
3 | crew Koldo Serna / director | official | + | - | ^
3 | release none | official | - | - | For the moment
3 | release 2024-01..2024-06 | predicted | + | - | It is foreseen
4 | renewal renewed | official | - | Irene Sotomayor | In declarations
El Faro :: - | delay to=2023-09..2023-11 | official | + | - | Meanwhile, another
El Faro :: - | release 2023-09..2023-11 | official | + | - | ^
Riofrío :: - | platform Netflix | official | + | - | ^
Riofrío :: - | production filming ends when=2023-04-10..2023-04-12 | official | + | - | ^
