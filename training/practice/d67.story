url: https://www.telenovelatimes.example/2022/02/03/la-casa-del-volcan-renewal
outlet: Telenovela Times
published: 2022-02-03
title: House of the Volcano gets a third season on ViX; lead not certain

Eruption expected. At its upfront in Miami, TelevisaUnivision made known on Wednesday that House of the Volcano has a third season coming, and that ViX, not Canal de las Estrellas, is where it'll boil over.

Set among coffee barons in Colima, the melodrama has had two seasons, 80 chapters in the first and 60 in the next. The later of them concluded on November 26 with a wedding under ash. Eighteen points was its share in the capital.

Of the principal pair one half is firm: David Zepeda-Ruiz, the sullen Julián Arregui. Whether Angelique Boyero is going to put on Renata's riding boots is up in the air, as she herself admitted on “Hoy.” “My contract ended; my affection didn't,” she sighed.

César Évora-Díaz, on the contrary, has died twice and declines to do so a third time.

Production is José Alberto Castro-Vela's. He intends to roll in May with Claudia Rincón directing; Salvador Garcini-Mier, who'd taken turns with her in the second season, is at work on a remake of “Rubí.” Adaptor Ximena Suárez-Ortiz bases the story on Colombia's “La casa del cafetal” from 1998 (RCN).

No more than 40 chapters are planned. The news agency EFE reckons with October; ViX, on its part, only ventured “before the year is out.”

In the same upfront the following were confirmed: “My Fortune Is to Love You Twice” (second season, June 6, with Susana González-Paz), “The Last King's Widow” (first one, 2023), and no more of “Fallen,” whose 3rd chapter of life ended in January.

=== claims
House of the Volcano :: 3 | renewal renewed when=2022-02-02 | official | + | TelevisaUnivision | At its upfront
House of the Volcano :: 3 | platform ViX | official | + | TelevisaUnivision | ^
House of the Volcano :: 3 | platform Canal de las Estrellas | official | - | TelevisaUnivision | ^
House of the Volcano :: 1 | episodes 80 | official | + | - | Set among
House of the Volcano :: 2 | episodes 60 | official | + | - | ^
House of the Volcano :: 3 | cast David Zepeda-Ruiz / Julián Arregui / returning | official | + | - | Of the principal
House of the Volcano :: 3 | cast Angelique Boyero / Renata / returning | official | - | Angelique Boyero | Whether Angelique
House of the Volcano :: 3 | cast César Évora-Díaz / - / leaving | official | + | César Évora-Díaz | César Évora
House of the Volcano :: - | crew José Alberto Castro-Vela / producer | official | + | - | Production is José
House of the Volcano :: 3 | production filming starts when=2022-05 | official | + | José Alberto Castro-Vela | He intends
House of the Volcano :: 3 | crew Claudia Rincón / director | official | + | - | ^
House of the Volcano :: 2 | crew Claudia Rincón / director | official | + | - | ^
House of the Volcano :: 2 | crew Salvador Garcini-Mier / director | official | + | - | ^
House of the Volcano :: 3 | crew Salvador Garcini-Mier / director | official | - | - | ^
House of the Volcano :: - | crew Ximena Suárez-Ortiz / writer | official | + | - | Adaptor Ximena
House of the Volcano :: - | source_material series / La casa del cafetal | official | + | - | ^
House of the Volcano :: 3 | episodes 40 | official | + | - | No more than
House of the Volcano :: 3 | release 2022-10 | reported | + | EFE | The news agency
House of the Volcano :: 3 | release 2022-02-03..2022-12-31 | official | + | ViX | ^
My Fortune Is to Love You Twice :: 2 | release 2022-06-06 | official | + | TelevisaUnivision | In the same
My Fortune Is to Love You Twice :: 2 | cast Susana González-Paz / - / - | official | + | - | ^
The Last King's Widow :: 1 | release 2023 | official | + | TelevisaUnivision | ^
Fallen :: - | renewal cancelled | official | + | TelevisaUnivision | ^
