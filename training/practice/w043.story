url: https://www.gossipmultiplex.example/widow-of-the-bosphorus-new-season
outlet: Gossip Multiplex
published: 2023-06-02
title: Widow of the Bosphorus Season 2 – When will it be air?
series: Widow of the Bosphorus

Widow of the Bosphorus it is a Turkish series of the genre drama which is emitted by the channel Star TV. The protagonists are Defne Arıkan and Kaan Soylu. The series has conquered the hearts of the spectators and all ask themselves: will there be second season?

The good news is that the answer is yes! The channel has given the renovation to the series in the past month. The second season will count with 40 chapters, as it is known.

It is said that the recordings begin at the end of August in the district of Beykoz. Also sounds with force the name of Selim Aktaş, who would incorporate himself to the cast like the brother of the protagonist, but the producer has not wanted to confirm it.

With respect to the premiere, the habit says that the Turkish series return in September. For this we think that the 15 of September could be the elected day, although the channel keeps the silence.

Another series of the house, The Oath of the Ferryman, has seen delayed its second season until 2024.

Who does not will be is Ayla Beşiroğlu. Her personage Macide died in the last chapter by the bullet of the lawyer.

The first season commenced the 3 of October of 2022. The director is Orçun Vural, known for Stone Mother and The Price of Salt.

In Spain the series can be seen in Divinity with a season of delay. Leave us your commentary below!

=== claims
- | platform Star TV | official | + | - | Widow of the Bosphorus it
- | cast Defne Arıkan / - / - | official | + | - | The protagonists are
- | cast Kaan Soylu / - / - | official | + | - | ^
2 | renewal renewed when=2023-05 | official | + | - | The channel has given
2 | episodes 40 | official | + | - | The second season will count
2 | production filming starts when=2023-08-21..2023-08-31 | rumored | + | - | It is said that
2 | cast Selim Aktaş / - / joining | rumored | + | - | Also sounds
2 | release 2023-09-15 | predicted | + | - | For this we think
The Oath of the Ferryman :: 2 | delay to=2024 | official | + | - | Another series
The Oath of the Ferryman :: 2 | release 2024 | official | + | - | ^
2 | cast Ayla Beşiroğlu / Macide / leaving | official | + | - | Who does not
1 | release 2022-10-03 | official | + | - | The first season
- | crew Orçun Vural / director | official | + | - | The director is
- | platform Divinity | official | + | - | In Spain the series
1 | cast Ayla Beşiroğlu / Macide / - | official | + | - | Her personage
